"""What a file could not hold or a map could not take, said in words: nothing is lost in silence."""

from collections.abc import Iterable

from msgspec import Struct

from argmap.language import printable, tr

#: How many places a sentence names; the others are counted.
_NAMED = 3
#: How many signs of a kind, and of a place, are told: both may hold whatever stands in a file.
_LONGEST_KIND, _LONGEST_PLACE = 160, 80


class Loss(Struct, frozen=True):
    """One kind of thing that was not carried over, and the places where it stood: ids or lines."""

    what: str
    where: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """What it is, how often, and where first.

        >>> Loss("Steps without a premise", ("17", "42")).sentence
        'Steps without a premise (2): 17, 42'
        """
        named = ", ".join(self.where[:_NAMED])
        rest = len(self.where) - _NAMED
        more = tr("{named} and {count} more").format(named=named, count=rest) if rest > 0 else named
        return f"{self.what} ({len(self.where)}): {more}"


class Losses:
    """Gathers losses while a file is read, in the order in which each kind was met first."""

    def __init__(self) -> None:
        self._places: dict[str, list[str]] = {}

    def add(self, what: str, where: str) -> None:
        """Note that something that stood at `where` is not carried over; both are told in one line each."""
        self._places.setdefault(_told(what, _LONGEST_KIND), []).append(_told(where, _LONGEST_PLACE))

    def extend(self, losses: Iterable[Loss]) -> None:
        """Note what somebody else has noted."""
        for loss in losses:
            for where in loss.where:
                self.add(loss.what, where)

    def found(self) -> tuple[Loss, ...]:
        """Return them all."""
        return tuple(Loss(what, tuple(places)) for what, places in self._places.items())


def at_line(line: int) -> str:
    """Return a line as losses say where something stood."""
    return tr("line {line}").format(line=line)


def _told(text: str, most: int) -> str:
    """A text as it can be shown anywhere: in one line, not too long, and with nothing that commands a terminal."""
    line = " ".join(printable(text[: 4 * most]).split())
    return (line or "–") if len(line) <= most else line[: most - 1] + "…"
