"""Putting a map together from another program's file: ids that fit, nothing that dangles, and a note of what is left.

Readers hand in what they find in whatever order; steps and objections wait until all statements are known.
"""

import re
from collections.abc import Sequence
from typing import Any, Literal

from msgspec import Struct

from argmap.formats.losses import Losses
from argmap.formats.reading import Reading
from argmap.language import tr
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Mode, Objection, Record, Source

_FITTING = re.compile(r"[^\s\x00-\x1f\x7f]{1,200}")

Function = Literal["support", "attack"]


class _Tie(Struct):
    key: str
    function: Function
    premises: list[str]
    target: str
    said: dict[str, Any]


class Assembly:
    """A map in the making. Statements, steps and objections are named by whatever the file calls them."""

    def __init__(self) -> None:
        self.losses = Losses()
        self._records: dict[str, Record] = {}
        self._ties: list[_Tie] = []
        self._ids: dict[str, str] = {}
        self._taken: set[str] = set()
        self._sources: dict[str, str] = {}

    def id_of(self, name: str, letter: str) -> str:
        """Return the id of what the file calls `name`: that name where it can be an id, else a fresh one."""
        if name not in self._ids:
            plain = name if _FITTING.fullmatch(name) else ""
            self._ids[name] = self._unused(plain, letter)
        return self._ids[name]

    def add(self, record: Record) -> None:
        """Take in a record whose id came from `id_of` or `fresh`."""
        self._records[record.id] = record

    def fresh(self, letter: str) -> str:
        """Return an id that nothing in the file has asked for yet."""
        return self._unused("", letter)

    def claim(self, name: str, text: str, **fields: Any) -> None:
        """Take in a claim."""
        self.add(Claim(id=self.id_of(name, "c"), text=text, **fields))

    def source(self, name: str, **fields: Any) -> str:
        """Return the id of the source of this name, made when it is first asked for."""
        if name not in self._sources:
            self._sources[name] = self.fresh("s")
            self.add(Source(id=self._sources[name], name=name, **{"type": "publication", **fields}))
        return self._sources[name]

    def support(self, name: str, premises: Sequence[str], conclusion: str, **said: Any) -> None:
        """Take in a step; all that it joins is called by the names of the file."""
        self._ties.append(_Tie(name, "support", list(dict.fromkeys(premises)), conclusion, said))

    def attack(self, name: str, premises: Sequence[str], target: str, **said: Any) -> None:
        """Take in an objection; its target may be a statement, a step or an objection."""
        self._ties.append(_Tie(name, "attack", list(dict.fromkeys(premises)), target, said))

    def finished(self) -> Reading:
        """Return the map; steps and objections that nothing holds are left out and named."""
        for tie in self._ties:
            self.id_of(tie.key, "i" if tie.function == "support" else "o")
        placed = {tie.key for tie in self._ties}
        pending = [tie for tie in self._ties if self._has_premises(tie)]
        placed &= {tie.key for tie in pending}
        changed = True
        while changed:  # What an objection aims at may itself not hold.
            held = [tie for tie in pending if self._has_target(tie, placed)]
            changed = len(held) < len(pending)
            pending, placed = held, {tie.key for tie in held}
        for tie in pending:
            self._tie(tie)
        return Reading(ArgumentMap(self._records.values()), self.losses.found())

    def _has_premises(self, tie: _Tie) -> bool:
        known = [premise for premise in tie.premises if self._statement(premise) is not None]
        for premise in tie.premises:
            if premise not in known:
                self.losses.add(tr("Premises that are no statements"), premise)
        tie.premises = known
        if not known:
            steps, attacks = tr("Steps without a premise"), tr("Objections that name no statement")
            self.losses.add(steps if tie.function == "support" else attacks, tie.key)
        return bool(known)

    def _has_target(self, tie: _Tie, placed: set[str]) -> bool:
        target = self._statement(tie.target)
        if tie.function == "support":
            if isinstance(target, Claim):
                return True
            what = tr("Steps to something that is no claim") if tie.target else tr("Steps without a conclusion")
        else:
            if target is not None or tie.target in placed:
                return True
            what = tr("Objections to something that is not there")
        self.losses.add(what, tie.key)
        return False

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
        roles = {self._ids[name]: role for name, role in tie.said.pop("roles", {}).items() if name in tie.premises}
        self.add(Inference(id=key, premises=premises, conclusion=target, mode=mode, roles=roles, **tie.said))

    def _statement(self, name: str) -> Claim | Evidence | None:
        record = self._records.get(self._ids.get(name, ""))
        return record if isinstance(record, Claim | Evidence) else None

    def _unused(self, plain: str, letter: str) -> str:
        number = len(self._taken)
        while not plain or plain in self._taken:
            number += 1
            plain = f"{letter}{number}"
        self._taken.add(plain)
        return plain
