"""One repository per noun: get, find, save, and nothing that has not been asked for by a page or a workflow."""
