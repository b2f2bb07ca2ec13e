"""What the user can do, in plain Python: no Qt, no SQL text."""
