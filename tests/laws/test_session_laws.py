"""Whatever is done in a session: its journal tells the same, and a supposition beside it is what what-if says."""

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from laws.strategies import edits, valid_maps

from argmap.analysis import what_if
from argmap.model import ArgmapError, ArgumentMap, Placeable
from argmap.session import Folders, Journal, Session, told
from argmap.session.supposition import Supposition

modest = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


class WorkedOn(RuleBasedStateMachine):
    """A session that anything is done to, with a journal and a supposition that follow it."""

    @initialize(records=valid_maps())
    def begin(self, records: ArgumentMap) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.folders = Folders(Path(self.folder.name))
        self.session = Session(records)
        self.journal = Journal.begun(self.session, self.folders, lambda: 0.0)
        self.suppose()

    def suppose(self) -> None:
        self.supposition = Supposition(self.session)
        self.heard = self.supposition.records.copy()
        self.supposition.listen(self.heard.apply)

    @rule(data=st.data(), merge_key=st.sampled_from([None, None, "typing", "nudge"]))
    def edit(self, data: st.DataObject, merge_key: str | None) -> None:
        edit = data.draw(edits(self.session.records))
        try:
            change = edit.of(self.session.records)
        except ArgmapError:
            return
        self.session.commit(edit.verb, change, merge_key=merge_key)

    @rule()
    def undo(self) -> None:
        self.session.undo()

    @rule()
    def redo(self) -> None:
        self.session.redo()

    @rule(steps=st.integers(0, 3))
    def go_back(self, steps: int) -> None:
        self.session.back_to(max(0, self.session.mark() - steps))

    @rule(steps=st.integers(0, 3))
    def squash(self, steps: int) -> None:
        self.session.squash(max(0, self.session.mark() - steps), "Many in one")

    @rule(path=st.sampled_from([None, "/maps/map.argmap"]))
    def save(self, path: str | None) -> None:
        self.session.saved(path, "0123")

    @rule()
    def break_merge(self) -> None:
        self.session.break_merge()

    @precondition(lambda self: self.journal.file.exists())
    @rule()
    def crash_and_resume(self) -> None:
        self.journal.close(keep=True)
        if not self.journal.file.exists():
            self.journal = Journal.begun(self.session, self.folders, lambda: 0.0)
            return
        before = self.session
        self.journal = Journal.resumed(self.journal.file, self.folders, lambda: 0.0)
        self.session = self.journal.session
        assert self.session.records == before.records
        off = self.supposition.without
        self.suppose()
        self.supposition.switch(*off)

    @rule(data=st.data())
    def switch(self, data: st.DataObject) -> None:
        boxes = [key for key, record in self.session.records.items() if isinstance(record, Placeable)]
        if boxes:
            self.supposition.switch(*data.draw(st.lists(st.sampled_from(boxes), max_size=3)))

    @rule()
    def reset(self) -> None:
        self.supposition.reset()
        assert self.supposition.records == self.session.records

    @invariant()
    def journal_tells_the_same(self) -> None:
        if not self.journal.file.exists():
            assert not self.session.modified
            return
        account = told(self.journal.file)
        again = account.session
        assert not account.damage
        assert list(again.records.records()) == list(self.session.records.records())
        assert (again.done, again.undone) == (self.session.done, self.session.undone)
        assert (again.saved_at, again.modified) == (self.session.saved_at, self.session.modified)
        assert (account.path, account.digest) == (self.journal.path, self.journal.digest)

    @invariant()
    def supposition_is_what_if(self) -> None:
        assert self.supposition.given is self.session.records
        assert self.supposition.records == what_if(self.session.records, self.supposition.without) == self.heard

    def teardown(self) -> None:
        if hasattr(self, "journal"):
            self.journal.close()
            self.folder.cleanup()


TestWorkedOn: Any = WorkedOn.TestCase
TestWorkedOn.settings = settings(modest, stateful_step_count=30)
