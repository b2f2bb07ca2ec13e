"""Paper: lays out finished report data and computes nothing."""
