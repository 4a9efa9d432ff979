"""Presenting a map to others: a stage with a caption, one layer of the argument at a time."""
