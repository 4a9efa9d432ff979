"""What a verb says when it will not do what was asked."""

from argmap.model import ArgmapError


class EditRefusedError(ArgmapError):
    """An edit that would break an invariant of the map; the hint says what to do instead."""
