"""The boxes that a form speaks of: what they have in common, and how all of them are changed in one step."""

from collections.abc import Callable
from typing import Any

from argmap.editing import restore, retract, revise
from argmap.editing.several import for_each
from argmap.model import Record, Source
from argmap.ui.document import Document, Verb
from argmap.ui.panels.fields import MIXED


class Subject:
    """One or several selected boxes of a document."""

    def __init__(self, document: Document, keys: tuple[str, ...]) -> None:
        self.document = document
        self.keys = keys

    @property
    def held(self) -> list[Record]:
        """The records as the map holds them, whatever is switched off."""
        records = self.document.records
        return [records[key] for key in self.keys if key in records]

    def shared(self, of: Callable[[Record], Any]) -> Any:
        """Return what all have in common, or MIXED where they differ."""
        values = [of(record) for record in self.held]
        return values[0] if values and all(value == values[0] for value in values) else MIXED

    def field(self, name: str) -> Callable[[], Any]:
        """Return what reads a field that all have."""
        return lambda: self.shared(lambda record: getattr(record, name))

    def do(self, name: str, verb: Verb, *args: Any, **kwargs: Any) -> None:
        """Let a verb change each box, in one step that several edits of the same box become one with."""
        keys = tuple(record.id for record in self.held)
        merge_key = " ".join((name, verb.__name__, *kwargs, *keys))
        self.document.do_on(merge_key, name, for_each, keys, verb, *args, **kwargs)

    def revise(self, name: str, field: str) -> Callable[[Any], None]:
        """Return what writes a field; an empty text is none where the field can do without."""
        return lambda value: self.do(name, revise, **{field: None if value == "" else value})

    def retract(self, name: str) -> Callable[[Any], None]:
        """Return what takes all of them back, or brings them back."""
        return lambda is_retracted: self.do(name, retract if is_retracted else restore)

    @property
    def source(self) -> Source | None:
        """The source of the one piece of evidence that is selected."""
        records = self.document.records
        source = records.get(getattr(self.held[0], "source", None) or "") if len(self.held) == 1 else None
        return source if isinstance(source, Source) else None
