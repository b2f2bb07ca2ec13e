"""The heart: what fits whom, and why. Pure: problem in, result out; no screen, no database, no files."""
