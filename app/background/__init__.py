"""Work off the interface thread: jobs, progress, cancelling."""
