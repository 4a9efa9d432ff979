"""What the boxes of a map say, kept up to date by its changes: a card for each, and how far what it brings reaches."""

from collections.abc import Collection, Iterable, Iterator

from argmap.analysis import Essentials, Footings, Reach, carried, contested, labels, reach
from argmap.analysis.walk import reached
from argmap.drawing.cards import Card, card
from argmap.drawing.folding import folded_away
from argmap.model import ArgumentMap, Change, Evidence, Inference, Objection, Placeable, Record, Source, refers_to


class Deck:
    """The cards of what is shown of a map. What a card says always follows from the whole map.

    `cards` and `brings` (the reach of what leaves a box) are by id, in no order that means anything.
    """

    def __init__(
        self, records: ArgumentMap, footings: Footings, among: Collection[str] | None, folded: Collection[str]
    ) -> None:
        self._records = records
        self._footings = footings
        self._labels = labels(records, footings)
        self._flags = dict(footings.flags)
        statements = list(footings)
        self._in_doubt = set(contested(records, footings, Essentials(footings, statements), statements, self._labels))
        self.cards: dict[str, Card] = {}
        self.brings: dict[str, Reach] = {}
        self.beneath: dict[str, frozenset[str]] = {}
        self._hidden: frozenset[str] = frozenset()
        #: The bricks that steps which are put away lay under a claim: its card alone does not tell them.
        self._laid: dict[str, list[Reach | None]] = {}
        self.choose(among, folded)

    def choose(self, among: Collection[str] | None, folded: Collection[str]) -> frozenset[str]:
        """Show these alone (None: all), with what is beneath `folded` put away; return whose card is another."""
        everyone = [each.id for each in self._records.records() if isinstance(each, Placeable)]
        self._among = None if among is None else set(among)
        self._folded = frozenset(folded)
        self._fold()
        return self._look_at(everyone)

    def fold(self, folded: Collection[str]) -> frozenset[str]:
        """Put away what is beneath these, and nothing else; return whose card is another."""
        self._folded = frozenset(folded)
        return self._look_at(self._fold())

    def follow(self, change: Change) -> frozenset[str]:
        """Follow a change that map and footings have seen; return the boxes of which anything shown is another."""
        stale = self._restated()
        has_links = bool(stale)
        for key, (before, after) in change.pairs.items():
            stale[key] = None
            has_links = has_links or isinstance(before or after, Inference | Objection)
            for record in (before, after):
                if record is not None:
                    stale.update(dict.fromkeys(self._concerned(record)))
            if self._among is not None and before is None and isinstance(after, Placeable):
                self._among.add(key)  # Who adds a box while the rest is hidden wants to see it.
        if has_links:
            stale.update(dict.fromkeys(self._relabelled(self._part_of(change, stale))))
        if self._folded:
            stale.update(dict.fromkeys(self._fold()))
        return self._look_at(stale)

    def is_shown(self, key: str) -> bool:
        """Whether a record has a box on the page."""
        if self._among is not None and key not in self._among:
            return False
        return key not in self._hidden and isinstance(self._records.get(key), Placeable)

    def _fold(self) -> set[str]:
        """Work out anew what is put away; return what that may change."""
        before, hidden = self.beneath, self._hidden
        self.beneath = folded_away(self._records, self._folded)
        self._hidden = frozenset().union(*self.beneath.values())
        return {*before, *self.beneath, *(hidden ^ self._hidden)}

    def _look_at(self, keys: Iterable[str]) -> frozenset[str]:
        """Make the cards of these anew where they should have one; return those that differ from what was."""
        changed: set[str] = set()
        for key in keys:
            if not self.is_shown(key):
                self._laid.pop(key, None)
                if self.cards.pop(key, None) is not None:
                    del self.brings[key]
                    changed.add(key)
                continue
            new = card(
                self._records,
                self._footings,
                key,
                contested=key in self._in_doubt,
                label=self._labels.get(key),
                beneath=len(self.beneath.get(key, ())),
            )
            brings = self._brings(key)
            if brings is not self.brings.get(key):
                record = self._records[key]
                changed.update((key, record.conclusion) if isinstance(record, Inference) else (key,))
            laid = [self.reach_of(step) for step in self.steps_folded_under(key)] if key in self.beneath else []
            if new != self.cards.get(key) or laid != self._laid.get(key, []):
                changed.add(key)
            self._laid[key] = laid
            self.cards[key], self.brings[key] = new, brings
        return frozenset(changed)

    def _brings(self, key: str) -> Reach:
        match self._records[key]:
            case Inference() as step:
                return reach(self._footings, step)
            case Objection():
                return Reach.NOTHING
            case _:
                return carried(self._footings, key)

    def reach_of(self, step: str) -> Reach | None:
        """Return how far a step reaches, shown or not; None for what is no step."""
        record = self._records.get(step)
        return reach(self._footings, record) if isinstance(record, Inference) else None

    def steps_folded_under(self, key: str) -> list[str]:
        """Return the steps to a claim that are put away, in the order of the map."""
        hidden = self.beneath.get(key, frozenset())
        steps = (self._records[other] for other in self._records.referrers(key) if other in hidden)
        return sorted(step.id for step in steps if isinstance(step, Inference) and step.conclusion == key)

    def _restated(self) -> dict[str, None]:
        """The statements of which something else is known than before, and the steps and conclusions that rest on them.

        A statement may keep its footing and yet bring another reach, so that footings alone do not tell.
        """
        now = self._footings.flags
        differing = [key for key, flags in now.items() if self._flags.get(key) != flags]
        self._flags = dict(now)
        found = dict.fromkeys(differing)
        for key in differing:
            for other in self._records.referrers(key):
                step = self._records[other]
                if isinstance(step, Inference):
                    found[other] = found[step.conclusion] = None
        return found

    def _concerned(self, record: Record) -> Iterator[str]:
        """Whose card speaks of a record, apart from its own."""
        referrers = self._records.referrers
        match record:
            case Source():
                yield from reached([record.id], lambda each: self._that_come_from(each))
            case Inference():
                yield record.conclusion
                for statement in (*record.premises, record.conclusion):
                    yield from referrers(statement)
            case _:
                yield from referrers(record.id)

    def _that_come_from(self, source: str) -> list[str]:
        kinds = (Source, Evidence)
        return [key for key in self._records.referrers(source) if isinstance(self._records[key], kinds)]

    def _part_of(self, change: Change, stale: Iterable[str]) -> dict[str, None]:
        """All that hangs together with what is stale: no objection reaches any further."""
        records = self._records
        if not self._labels and not any(isinstance(after, Objection) for _, after in change.pairs.values()):
            return {}
        ends = (
            end for pair in change.pairs.values() for record in pair if record is not None for end in refers_to(record)
        )

        def onward(key: str) -> Iterator[str]:
            record = records[key]
            if isinstance(record, Inference | Objection):
                yield from record.premises
                yield record.conclusion if isinstance(record, Inference) else record.target
            for other in records.referrers(key):
                if isinstance(records[other], Inference | Objection):
                    yield other

        start = [key for key in (*stale, *ends) if isinstance(records.get(key), Placeable)]
        return reached(start, onward)

    def _relabelled(self, part: Collection[str]) -> Iterator[str]:
        """Label the objections of a part of the map anew; yield what is labelled or doubted in another way."""
        records, footings = self._records, self._footings
        for key in [key for key in self._labels if key not in records]:
            del self._labels[key]
        self._in_doubt.intersection_update(footings.flags)
        objections = [each for each in map(records.get, part) if isinstance(each, Objection)]
        labelled = labels(records, footings, objections)
        statements = [key for key in part if key in footings.flags]
        doubted = (
            contested(records, footings, Essentials(footings, statements), statements, labelled)
            if objections
            else frozenset[str]()
        )
        for key, label in labelled.items():
            if self._labels.get(key) is not label:
                self._labels[key] = label
                yield key
        for key in statements:
            if (key in doubted) != (key in self._in_doubt):
                self._in_doubt ^= {key}
                yield key
