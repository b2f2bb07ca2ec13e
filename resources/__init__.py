"""The data that comes with the program; `loader` is the only door to it."""
