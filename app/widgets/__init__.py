"""Controls without domain knowledge: map, score bars, filter chips."""
