"""One QObject per page: state and signals, calls workflows; no widgets, no SQL."""
