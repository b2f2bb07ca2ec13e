"""One module per version; a version that left the house is never changed again."""
