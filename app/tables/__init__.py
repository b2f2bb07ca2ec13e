"""Qt item models: they are filled with rows and never fetch."""
