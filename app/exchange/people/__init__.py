"""Lists of people, who lives where and who waits for what: reading and planning; nothing is written."""
