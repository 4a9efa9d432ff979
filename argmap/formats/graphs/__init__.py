"""Argument graphs of other programs, whose steps and conflicts are nodes or arrows: AIF and its kin."""
