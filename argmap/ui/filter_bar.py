"""The bar above the map that says which boxes are lit, or shown at all, and how many these are."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout

from argmap.analysis import Footing
from argmap.analysis.filters import (
    INFERRED,
    Facet,
    Filter,
    Hedging,
    Kind,
    Unnamed,
    hedge_of,
    passing,
    tally,
    with_what_ties_them,
)
from argmap.analysis.wording import EVIDENCE_NAMES, FOOTING_NAMES, in_quotes
from argmap.drawing import Theme
from argmap.language import later, tr
from argmap.model import Inference, Placeable, Source
from argmap.ui.document import Document
from argmap.ui.icons import icon
from argmap.ui.labels import Label
from argmap.ui.tick_menu import TickMenu

_FACETS: dict[Facet, str] = {
    "footings": later("Footing"),
    "kinds": later("Kind"),
    "sources": later("Source"),
    "hedges": later("Hedge"),
    "contested": later("Contested"),
}
_KINDS: dict[Kind, str] = {
    Kind.MAIN: later("Main conclusion"),
    Kind.CLAIM: later("Claim"),
    Kind.ASSUMPTION: later("Assumption"),
    **{Kind(each): name for each, name in EVIDENCE_NAMES.items()},
    Kind.INFERENCE: later("Step: inference"),
    Kind.ENTAILMENT: later("Step: follows strictly"),
    Kind.ATTESTATION: later("Step: evidence shows it"),
    Kind.OBJECTION: later("Objection"),
}
_ORDER = (
    Footing.EVIDENCE,
    Footing.EVIDENCED,
    Footing.INFERRED,
    Footing.ASSERTED,
    Footing.UNSUPPORTED,
    Footing.ASSUMED,
    Footing.CIRCULAR,
    Footing.RETRACTED,
)


class FilterBar(QFrame):
    """Lets a person say which boxes they want to see; the rest is dimmed, or hidden."""

    changed = Signal()
    """Other boxes pass, or the rest is hidden where it was dimmed."""
    closed = Signal()

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("filter")
        self._document = document
        self._filter = Filter()
        self._passing: frozenset[str] = frozenset()
        self._menus: dict[Facet, QToolButton] = {}
        self._words = Label("")
        self.only_inferred = QPushButton(tr("Only what rests on inference"))
        self.only_inferred.setCheckable(True)
        self.only_inferred.clicked.connect(self._show_inferred)
        self.hides = QCheckBox(tr("Hide the rest"))
        self.hides.toggled.connect(self.changed)
        self.clear_button = QPushButton(tr("Clear"))
        self.clear_button.clicked.connect(lambda: self.ask_for(Filter()))
        self._close = QToolButton()
        self._close.setToolTip(tr("Close the filter (Esc)"))
        self._close.setAccessibleName(tr("Close the filter"))
        self._close.clicked.connect(self.end)
        self._lay_out()
        self.set_theme(theme)
        document.changed.connect(self._follow)

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        for facet, name in _FACETS.items():
            if facet != "contested":
                self._menus[facet] = self._menu(facet, tr(name))
                above.addWidget(self._menus[facet])
        self._contested = QToolButton()
        self._contested.setText(tr("Contested"))
        self._contested.setCheckable(True)
        self._contested.setToolTip(tr("Only what an objection that does not fall puts in doubt"))
        self._contested.clicked.connect(lambda: self.ask_for(self._filter.toggled("contested", True)))
        above.addWidget(self._contested)
        above.addStretch(1)
        above.addWidget(self._close)
        for widget in (self.only_inferred, self.hides, self.clear_button):
            below.addWidget(widget)
        below.insertWidget(1, self._words, 1)
        below.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 8)
        column.setSpacing(4)
        column.addLayout(above)
        column.addLayout(below)

    def set_theme(self, theme: Theme) -> None:
        """Paint the signs in other colours."""
        self._close.setIcon(icon("close", theme))

    @property
    def wanted(self) -> Filter:
        """What a box must be to pass."""
        return self._filter

    @property
    def passing(self) -> frozenset[str] | None:
        """The boxes that pass; None while the bar is not there, or asks for nothing."""
        return None if self.isHidden() or self._filter.is_empty else self._passing

    @property
    def laid_out(self) -> frozenset[str] | None:
        """What is shown at all where the rest is hidden; None: everything."""
        passing = self.passing if self.hides.isChecked() else None
        return with_what_ties_them(self._document.shown, passing) if passing else None

    @property
    def words(self) -> str:
        """What the bar says."""
        return self._words.text()

    def begin(self) -> None:
        """Show the bar; what was asked for last is asked for again."""
        self.show()
        self.ask_for(self._filter)
        self._menus["footings"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_for(self, wanted: Filter) -> None:
        """Let other boxes pass."""
        self._filter = wanted
        self._pass()
        self._document.said.emit(self.words)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room that the words take when they are wrapped."""
        hint = super().sizeHint()
        return QSize(0, self.heightForWidth(self.width())) if self.hasHeightForWidth() and self.width() else hint

    def end(self) -> None:
        """Let everything be seen again."""
        self.hide()
        self.closed.emit()

    def _show_inferred(self) -> None:
        self.ask_for(Filter() if self._filter == INFERRED else INFERRED)

    def _follow(self) -> None:
        """Filter anew after an edit."""
        if self.isHidden():
            return
        before = self._passing
        self._pass()
        if self._passing != before or self.hides.isChecked():
            self.changed.emit()

    def _pass(self) -> None:
        shown, footings = self._document.shown, self._document.footings
        self._passing = passing(shown, footings, self._filter)
        self.only_inferred.setChecked(self._filter == INFERRED)
        self._contested.setChecked(bool(self._filter.contested))
        for facet, button in self._menus.items():
            count = len(getattr(self._filter, facet))
            name = tr(_FACETS[facet])
            button.setText(f"{name} ({count})" if count else name)
        for widget in (self.hides, self.clear_button):
            widget.setEnabled(not self._filter.is_empty)
        self._words.setText(self._in_words())

    # What can be asked for

    def _menu(self, facet: Facet, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(name)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = TickMenu(button)
        menu.aboutToShow.connect(partial(self._fill, menu, facet))
        button.setMenu(menu)
        return button

    def _fill(self, menu: TickMenu, facet: Facet) -> None:
        """List what can be asked for, each with how many boxes are so."""
        menu.clear()
        counts = tally(self._document.shown, self._document.footings)[facet]
        for criterion, name in self._names(facet).items():
            action = QAction(f"{name.replace('&', '&&')}\t{counts[criterion]}", menu)
            action.setCheckable(True)
            action.setChecked(criterion in getattr(self._filter, facet))
            action.triggered.connect(partial(self._toggle, facet, criterion))
            menu.addAction(action)

    def _toggle(self, facet: Facet, criterion: Hashable) -> None:
        self.ask_for(self._filter.toggled(facet, criterion))

    def _names(self, facet: Facet) -> dict[Hashable, str]:
        """Return what a facet can ask for, each with its name, in the order in which it is listed."""
        shown = self._document.shown
        match facet:
            case "footings":
                return {each: tr(FOOTING_NAMES[each]) for each in _ORDER}
            case "kinds":
                return {each: tr(name) for each, name in _KINDS.items()}
            case "sources":
                named = {source.id: source.name for source in shown.of_kind(Source) if source.name}
                return {Unnamed.SOURCE: tr("No source named"), **dict(sorted(named.items(), key=lambda each: each[1]))}
            case "hedges":
                hedges = sorted({hedge for step in shown.of_kind(Inference) if (hedge := hedge_of(step))})
                any_or_none: dict[Hashable, str] = {Hedging.HEDGED: tr("Hedged"), Hedging.PLAIN: tr("Not hedged")}
                return {**any_or_none, **{hedge: in_quotes(hedge) for hedge in hedges}}
            case "contested":
                return {True: tr("Contested")}

    def _in_words(self) -> str:
        if self._filter.is_empty:
            return tr("Choose what to look at; everything else is dimmed.")
        every = sum(1 for each in self._document.shown.records() if isinstance(each, Placeable))
        count = len(self._passing)
        if self._filter == INFERRED:
            return tr("%n of {all} boxes rest(s|) on inference alone.", "", count).format(all=every)
        asked = []
        for facet in _FACETS:
            names = self._names(facet)
            parts = [names.get(each, tr("what is no longer in the map")) for each in getattr(self._filter, facet)]
            asked += [tr(" or ").join(sorted(parts))] if parts else []
        return tr("%n of {all} boxes pass(es|): {what}.", "", count).format(all=every, what=" · ".join(asked))
