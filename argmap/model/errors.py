"""Errors of the model, and the root of all of argmap's errors: each says what, where, and what to do."""


class ArgmapError(Exception):
    """Something argmap cannot do, told in words for the person at the screen.

    `what` is a full sentence without its full stop, `where` names a file, line or record, `hint` says what to do.
    """

    def __init__(self, what: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.advice}"

    @property
    def advice(self) -> str:
        """What and what to do, without where: for a person who sees the place, and no ids."""
        return f"{self.what}. {self.hint}" if self.hint else f"{self.what}."


class BrokenMapError(ArgmapError):
    """A map that breaks an invariant: a dangling reference, a step into evidence, a source of its own."""


class ChangeRefusedError(ArgmapError):
    """A change whose *before* is not what the map holds, so that applying it would lose somebody's work."""
