"""A document as the window sees it: the session, what it looks like, what is selected, and signals for all of it.

The bridge between `session`, which knows no Qt, and the widgets. Every edit goes through `do`; every widget hears
`changed` once a change and redraws what it touched.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from argmap.analysis import Footings, what_it_rests_on, what_rests_on_it
from argmap.analysis.search import Concordance
from argmap.analysis.spoken import Speech
from argmap.drawing.drawing import Drawing, Redrawn
from argmap.drawing.folding import folded_away
from argmap.editing import Added
from argmap.language import tr
from argmap.model import ArgmapError, ArgumentMap, Article, Change, Evidence, Placeable
from argmap.session import Event, Session
from argmap.session.events import Saved, Squashed
from argmap.session.supposition import Supposition
from argmap.ui.settings import Light
from argmap.ui.visits import Visits

T = TypeVar("T")
Verb = Callable[..., Change]
"""A verb of `editing`: it takes the map first."""
"""What the selected box lights: what it rests on, what rests on it, both, or everything."""
AddingVerb = Callable[..., Added]


class Edit(Struct, frozen=True):
    """What a change of the shown map did: to the records, to footings, and to the picture."""

    change: Change
    restated: frozenset[str]
    redrawn: Redrawn


class Document(QObject):
    """One map being worked on.

    `records` is the map as it is; `shown` is the same map with what is switched off retracted, and it is the one that
    `footings` and `drawing` follow. Both are the same objects for the document's whole life.
    """

    changed = Signal(object)
    """An Edit: the shown map is another, by a person, by undo, or by what-if."""
    redrawn = Signal(object)
    """A Redrawn: the map is the same and the picture another, because boxes are folded away or laid out better."""
    history_changed = Signal()
    """What can be undone or redone, or whether all is saved, is other than before."""
    selection_changed = Signal()
    lit_changed = Signal()
    """Which boxes are lit is other than before."""
    without_changed = Signal()
    refused = Signal(str)
    """A wish that was not fulfilled, in a sentence."""
    said = Signal(str)
    """Something short that a person may want to know, also one who does not see the screen."""

    def __init__(self, session: Session, path: Path | None = None) -> None:
        super().__init__()
        self.session = session
        self.path = path
        #: The file of another program that the map was read from.
        self.came_from: Path | None = None
        self.supposition = Supposition(session)
        self.footings = Footings(self.shown)
        self.drawing = Drawing(self.shown, self.footings)
        self.speech = Speech(self.shown, self.footings)
        self._selection: tuple[str, ...] = ()
        self._selected_before: tuple[str, ...] = ()
        self._light: Light = "below"
        self._among: frozenset[str] | None = None
        self._folded: frozenset[str] = frozenset()
        self._concordance: Concordance | None = None
        self.visits = Visits()
        self.supposition.listen(self._follow)
        session.listen(lambda _change: self.history_changed.emit())
        session.chronicle(self._told_of)

    @property
    def records(self) -> ArgumentMap:
        """The map as it is."""
        return self.session.records

    @property
    def shown(self) -> ArgumentMap:
        """The map with what is switched off retracted."""
        return self.supposition.records

    @property
    def title(self) -> str:
        """What the map is called: after its article, else after its file."""
        named = next((article.title for article in self.records.of_kind(Article) if article.title), None)
        file = self.path or self.came_from
        return named or (file.stem if file is not None else tr("New map"))

    @property
    def concordance(self) -> Concordance:
        """The words of the shown map, made when somebody first searches."""
        if self._concordance is None:
            self._concordance = Concordance(self.shown)
        return self._concordance

    # Editing

    def do(self, name: str, verb: Verb, *args: Any, **kwargs: Any) -> Change | None:
        """Let a verb of `editing` change the map, as one step of the history; None when it refused, which is said."""
        return self._commit_wish(None, name, lambda: verb(self.records, *args, **kwargs))

    def do_on(self, merge_key: str, name: str, verb: Verb, *args: Any, **kwargs: Any) -> Change | None:
        """The same, and one step with what was done just before under the same merge key."""
        return self._commit_wish(merge_key, name, lambda: verb(self.records, *args, **kwargs))

    def add(self, name: str, verb: AddingVerb, *args: Any, **kwargs: Any) -> Added | None:
        """Let a verb that makes boxes change the map, and select the new one; None when it refused, which is said."""
        added = self._granted(lambda: verb(self.records, *args, **kwargs))
        if added is not None:
            self.commit(name, added.change)
            if isinstance(self.records[added.key], Placeable):
                self.select(added.key)
        return added

    def _commit_wish(self, merge_key: str | None, name: str, wish: Callable[[], Change]) -> Change | None:
        change = self._granted(wish)
        if change is not None:
            self.commit(name, change, merge_key=merge_key)
        return change

    def _granted(self, wish: Callable[[], T]) -> T | None:
        """Return what a verb gives; None when it refused, which is said."""
        try:
            return wish()
        except ArgmapError as error:
            self.refused.emit(error.advice)
            return None

    def commit(self, name: str, change: Change, *, merge_key: str | None = None) -> None:
        """Make a change that was found before, as one step of the history."""
        self.session.commit(name, change, merge_key=merge_key)

    @contextmanager
    def together(self, name: str) -> Iterator[None]:
        """Make all that is done within one step of the history."""
        mark = self.session.mark()
        yield
        self.as_one_step(mark, name)

    def as_one_step(self, mark: int, name: str) -> None:
        """Make all since a mark of the history one step."""
        self.session.squash(mark, name)

    def give_up(self, mark: int) -> None:
        """Take back all since a mark of the history, for good."""
        self.session.back_to(mark)

    def undo(self) -> None:
        """Take the last step back."""
        step = self.session.undo()
        if step is not None:
            self._select_touched(step.change)
            self.said.emit(tr("Undone: {step}").format(step=step.name))

    def redo(self) -> None:
        """Do the step that was undone last again."""
        step = self.session.redo()
        if step is not None:
            self._select_touched(step.change)
            self.said.emit(tr("Done again: {step}").format(step=step.name))

    def _select_touched(self, change: Change) -> None:
        """Show a person who looks elsewhere what an undo did."""
        touched = [key for key in change.touched if isinstance(self.records.get(key), Placeable)]
        if touched and not set(touched) & set(self._selection):
            self.select(sorted(touched))

    # What is selected

    @property
    def selection(self) -> tuple[str, ...]:
        """The ids of the selected boxes, the current one last."""
        return self._selection

    @property
    def current(self) -> str | None:
        """The id of the box that keys act on and panels speak of; None while none is selected, or several."""
        return self._selection[0] if len(self._selection) == 1 else None

    @property
    def selected_before(self) -> tuple[str, ...]:
        """What was selected before this."""
        return self._selected_before

    def select(self, keys: str | Iterable[str] | None) -> None:
        """Select these boxes and no others; what is not in the map is left out."""
        wanted: Sequence[str] = (keys,) if isinstance(keys, str) else tuple(keys or ())
        known = tuple(dict.fromkeys(key for key in wanted if isinstance(self.shown.get(key), Placeable)))
        if known != self._selection:
            self._selected_before, self._selection = self._selection, known
            self.visits.come_to(known)
            self.selection_changed.emit()
            self.lit_changed.emit()

    def toggle(self, key: str) -> None:
        """Add a box to the selection, or take it out."""
        kept = tuple(each for each in self._selection if each != key)
        self.select(kept if key in self._selection else (*kept, key))

    def select_around(self, direction: Literal["below", "above"]) -> None:
        """Select the current box with all that it rests on, or all that rests on it."""
        if self.current is not None:
            key = self.current
            around = what_it_rests_on if direction == "below" else what_rests_on_it
            self.select((*sorted(around(self.shown, key) - {key}), key))
            self.said.emit(tr("%n box(|es) selected", "", len(self._selection)))

    # What is lit

    @property
    def light(self) -> Light:
        """What the selected box lights."""
        return self._light

    def set_light(self, light: Light) -> None:
        """Light otherwise from now on."""
        self._light = light
        self.lit_changed.emit()

    @property
    def among(self) -> frozenset[str] | None:
        """What a filter or a search lets through; None: everything."""
        return self._among

    def set_among(self, among: frozenset[str] | None) -> None:
        """Light no more than these, whatever is selected."""
        self._among = among
        self.lit_changed.emit()

    @property
    def lit(self) -> frozenset[str] | None:
        """The ids of what is lit; None when nothing is dimmed."""
        lit = self._among
        if lit is None and self.current is not None and self._light != "all":
            around = self.around(self.current)
            # A box that nothing hangs on yet has nothing to show; dimming all the rest would only be in the way.
            lit = around if len(around) > 1 else None
        return None if lit is None else lit | frozenset(self._selection)

    def around(self, key: str) -> frozenset[str]:
        """Return what a box rests on, or what rests on it, as the light says; evidence rests on nothing else."""
        found: frozenset[str] = frozenset((key,))
        if self._light != "above" and not isinstance(self.shown[key], Evidence):
            found |= what_it_rests_on(self.shown, key)
        if self._light in ("above", "both") or isinstance(self.shown[key], Evidence):
            found |= what_rests_on_it(self.shown, key)
        return found

    # What is laid out

    def show_only(self, among: frozenset[str] | None) -> None:
        """Lay out these boxes by themselves; None: the whole map."""
        self.redrawn.emit(self.drawing.show_only(among))

    @property
    def folded(self) -> frozenset[str]:
        """The statements beneath which everything is folded away."""
        return self._folded

    def fold(self, *keys: str) -> None:
        """Fold away what only these rest on, or show it again when all of them are folded."""
        self._fold(self._folded - set(keys) if self._folded >= set(keys) else self._folded | set(keys))

    def unfold_to(self, *keys: str) -> None:
        """Show these again where they are folded away, and nothing else that is."""
        folded = self._folded
        while hiding := {key for key, beneath in folded_away(self.shown, folded).items() if beneath & set(keys)}:
            folded -= hiding
        if folded != self._folded:
            self._fold(folded)

    def unfold(self) -> None:
        """Show everything that is folded away."""
        self._fold(frozenset())

    def _fold(self, folded: frozenset[str]) -> None:
        self._folded = folded
        self.redrawn.emit(self.drawing.fold(folded))

    # What if

    @property
    def without(self) -> tuple[str, ...]:
        """The ids of what is switched off."""
        return self.supposition.without

    def switch(self, *keys: str) -> None:
        """Switch boxes off, as if they were retracted, or on again."""
        self.supposition.switch(*keys)
        self.without_changed.emit()

    def switch_all_on(self) -> None:
        """Take the map as it is again."""
        self.supposition.reset()
        self.without_changed.emit()

    # What follows a change

    def _follow(self, change: Change) -> None:
        was_without = self.without
        restated = self.footings.update(change)
        if self._concordance is not None:
            self._concordance.update(change)
        redrawn = self.drawing.follow(change)
        self.speech.renew()
        kept = tuple(key for key in self._selection if key in self.shown)
        lost = kept != self._selection
        self._selection = kept
        if self._among is not None:
            self._among &= frozenset(self.shown)
        self.changed.emit(Edit(change, restated, redrawn))
        if lost:
            self.selection_changed.emit()
        self.lit_changed.emit()
        if self.without != was_without:
            self.without_changed.emit()

    def _told_of(self, event: Event) -> None:
        # Of an event that changes the map the history tells when every view has followed it.
        if isinstance(event, Squashed | Saved):
            self.history_changed.emit()
