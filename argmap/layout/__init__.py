"""The layout room: sizes in, positions and lines out. It imports nothing of argmap but the model's errors.

`recipe.lay_out` lays argument maps out in rows, conclusions above, evidence on a ground line at the bottom, and
`recipe.tidied` does so again in part; an `arrangement.Arrangement` is a layout that is lived with in between.
"""

from __future__ import annotations

from argmap.layout.errors import LayoutError
from argmap.layout.shapes import Box, Ground, Layout, Link, Point, Rect, Route, Spacing

__all__ = ["Box", "Ground", "Layout", "LayoutError", "Link", "Point", "Rect", "Route", "Spacing"]
