"""Reading and planning lists of people."""
