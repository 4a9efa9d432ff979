"""Errors of the layout room: what was wrong with the boxes, links, pins or spacing that were handed in."""

from __future__ import annotations

from argmap.model.errors import ArgmapError


class LayoutError(ArgmapError):
    """A layout cannot be made of what was given: an unknown or doubled id, a size that is no size."""
