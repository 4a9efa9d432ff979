"""Which fields a verb may set by name."""

from collections.abc import Iterable

from argmap.editing.errors import EditRefusedError
from argmap.language import tr
from argmap.model import Record, kind_of


def refuse_strange_fields(record: Record, names: Iterable[str]) -> None:
    """Raise EditRefusedError for a field that the record's kind does not have, and for its id."""
    for name in names:
        if name == "id" or name not in record.__struct_fields__:
            what = tr("{kind} has no field {name} to revise").format(kind=kind_of(record).capitalize(), name=repr(name))
            raise EditRefusedError(what, where=record.id)
