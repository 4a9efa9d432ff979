"""argmap: argument maps that show what a conclusion rests on."""

__version__ = "0.1.0"
