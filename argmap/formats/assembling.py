"""Putting a map together from another program's file: ids that fit, nothing that dangles, and a note of what is left.

Readers hand in what they find in whatever order; steps and objections wait until all statements are known.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from typing import Any, Literal

from msgspec import Struct

from argmap.formats.losses import Losses
from argmap.formats.reading import Reading
from argmap.language import tr
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Mode, Objection, Record, Source, is_id, kind_of
from argmap.model.records import altered

#: What something is called: by a file, or by argmap where a file has no name. Parts are no name of any file, so that
#: what is made up never stands in the way of what the file says. Joined they are the id that it would like.
Key = str | tuple[str, ...]
Function = Literal["support", "attack"]

#: Steps and objections that a file can come to without saying each of them, so that a short file makes no huge map.
MOST_DERIVED = 50_000


class _Tie(Struct):
    key: Key
    function: Function
    premises: list[Key]
    target: Key
    said: dict[str, Any]


def in_words(name: Key) -> str:
    """Return what something is called as people see it.

    >>> in_words("R1"), in_words(("R1", ".", "2"))
    ('R1', 'R1.2')
    """
    return name if isinstance(name, str) else "".join(name)


class Assembly:
    """A map in the making. Statements, steps and objections are named by whatever the file calls them."""

    def __init__(self) -> None:
        self.losses = Losses()
        self._records: dict[str, Record] = {}
        self._ties: list[_Tie] = []
        self._ids: dict[Key, str] = {}
        self._taken: set[str] = set()
        self._sources: dict[str, str] = {}
        self._derived = 0

    def id_of(self, name: Key, letter: str) -> str:
        """Return the id of what is called `name`: that name where it can be an id, else a fresh one."""
        if name not in self._ids:
            plain = in_words(name)
            self._ids[name] = self._unused(plain if is_id(plain) else "", letter)
        return self._ids[name]

    def add(self, record: Record) -> None:
        """Take in a record whose id came from `id_of` or `fresh`; a second one with an id gets another."""
        if record.id in self._records:
            self.losses.add(tr("Records with the name of another"), record.id)
            record = altered(record, id=self.fresh(kind_of(record)[0]))
        self._records[record.id] = record

    def fresh(self, letter: str) -> str:
        """Return an id that nothing in the file has asked for yet."""
        return self._unused("", letter)

    def claim(self, name: Key, text: str, **fields: Any) -> None:
        """Take in a claim."""
        self.add(Claim(id=self.id_of(name, "c"), text=text, **fields))

    def source(self, name: str, **fields: Any) -> str:
        """Return the id of the source of this name, made when it is first asked for."""
        if name not in self._sources:
            self._sources[name] = self.fresh("s")
            self.add(Source(id=self._sources[name], name=name, **{"type": "publication", **fields}))
        return self._sources[name]

    def support(self, name: Key, premises: Iterable[Key], conclusion: Key, **said: Any) -> None:
        """Take in a step; all that it joins is called by the names of the file."""
        self._ties.append(_Tie(name, "support", list(dict.fromkeys(premises)), conclusion, said))

    def attack(self, name: Key, premises: Iterable[Key], target: Key, **said: Any) -> None:
        """Take in an objection; its target may be a statement, a step or an objection."""
        self._ties.append(_Tie(name, "attack", list(dict.fromkeys(premises)), target, said))

    def may_derive(self, name: Key, count: int = 1) -> bool:
        """Whether something in the file may come to so many more steps and objections; else it is named as lost."""
        if self._derived + count > MOST_DERIVED:
            self.losses.add(tr("What makes more steps and objections than a map should hold"), in_words(name))
            return False
        self._derived += count
        return True

    def finished(self) -> Reading:
        """Return the map; steps and objections that nothing holds are left out and named."""
        self._name_ties()
        for tie in self._held([tie for tie in self._ties if self._has_premises(tie)]):
            self._tie(tie)
        return Reading(ArgumentMap(self._records.values()), self.losses.found())

    def _name_ties(self) -> None:
        """Give each step and objection an id of its own; those that the file names come first."""
        names: set[Key] = set()
        for place, tie in enumerate(self._ties):
            if tie.key in names or self._ids.get(tie.key) in self._records:
                if isinstance(tie.key, str):
                    self.losses.add(tr("Steps and objections with the name of another"), tie.key)
                tie.key = ("", " ", str(place))
            names.add(tie.key)
        for tie in sorted(self._ties, key=lambda tie: isinstance(tie.key, tuple)):
            self.id_of(tie.key, "i" if tie.function == "support" else "o")

    def _held(self, ties: Sequence[_Tie]) -> list[_Tie]:
        """Those of which the target is there; what an objection aims at may itself not hold."""
        placed = {tie.key for tie in ties}
        aiming: dict[Key, list[_Tie]] = {}
        for tie in ties:
            aiming.setdefault(tie.target, []).append(tie)
        gone = deque(tie for tie in ties if not self._has_target(tie, placed))
        while gone:
            tie = gone.popleft()
            if tie.key in placed:
                placed.remove(tie.key)
                self._lose(tie)
                gone += [each for each in aiming.get(tie.key, ()) if not self._has_target(each, placed)]
        return [tie for tie in ties if tie.key in placed]

    def _has_premises(self, tie: _Tie) -> bool:
        known = []
        for premise in tie.premises:
            if self._statement(premise) is None:
                self.losses.add(tr("Premises that are no statements"), in_words(premise))
            else:
                known.append(premise)
        tie.premises = known
        if not known:
            steps, attacks = tr("Steps without a premise"), tr("Objections that name no statement")
            self.losses.add(steps if tie.function == "support" else attacks, in_words(tie.key))
        return bool(known)

    def _has_target(self, tie: _Tie, placed: set[Key]) -> bool:
        target = self._statement(tie.target)
        if tie.function == "support":
            return isinstance(target, Claim)
        return target is not None or tie.target in placed

    def _lose(self, tie: _Tie) -> None:
        """Name a step or an objection whose target is not there."""
        what = tr("Objections to something that is not there")
        if tie.function == "support":
            what = tr("Steps to something that is no claim") if tie.target else tr("Steps without a conclusion")
        self.losses.add(what, in_words(tie.key))

    def _tie(self, tie: _Tie) -> None:
        key = self._ids[tie.key]
        premises = tuple(self._ids[premise] for premise in tie.premises)
        target = self._ids[tie.target]
        if tie.function == "attack":
            self.add(Objection(id=key, premises=premises, target=target, **tie.said))
            return
        mode: Mode = tie.said.pop("mode", "inference")
        if mode == "attestation" and not all(isinstance(self._statement(each), Evidence) for each in tie.premises):
            mode = "inference"
        own = set(tie.premises)
        roles = {self._ids[name]: role for name, role in tie.said.pop("roles", {}).items() if name in own}
        self.add(Inference(id=key, premises=premises, conclusion=target, mode=mode, roles=roles, **tie.said))

    def _statement(self, name: Key) -> Claim | Evidence | None:
        record = self._records.get(self._ids.get(name, ""))
        return record if isinstance(record, Claim | Evidence) else None

    def _unused(self, plain: str, letter: str) -> str:
        number = len(self._taken)
        while not plain or plain in self._taken:
            number += 1
            plain = f"{letter}{number}"
        self._taken.add(plain)
        return plain
