"""The program: window, command line, what a user can do, lists in and paper out."""
