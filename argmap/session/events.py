"""What can happen to a map being worked on: told to those who keep its history, and enough to tell it again exactly."""

from typing import TypeAlias

from msgspec import Struct

from argmap.model import Change


class Step(Struct, frozen=True):
    """One named entry of the history, e.g. "Move 3 boxes"."""

    name: str
    change: Change


class _Event(Struct, frozen=True, tag_field="did"):
    pass


class Committed(_Event, frozen=True, tag="commit"):
    """A change was made under a name; `merged` when it became part of the step before it."""

    name: str
    change: Change
    merged: bool = False


class Undone(_Event, frozen=True, tag="undo"):
    """The last step was taken back."""


class Redone(_Event, frozen=True, tag="redo"):
    """The step undone last was done again."""


class WentBack(_Event, frozen=True, tag="back"):
    """The last `steps` steps were taken back for good."""

    steps: int


class Squashed(_Event, frozen=True, tag="squash"):
    """The last `steps` steps became one with a name."""

    steps: int
    name: str


class Saved(_Event, frozen=True, tag="save"):
    """The map as it stood was written to `path`, as a file whose content has this digest."""

    path: str | None = None
    digest: str = ""


Event: TypeAlias = Committed | Undone | Redone | WentBack | Squashed | Saved
