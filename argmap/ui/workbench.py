"""The workbench: the map, and beside it in words what the selected conclusion rests on."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QSplitter, QTabWidget

from argmap.analysis import Footings, main_conclusions, what_if, what_it_rests_on, what_rests_on_it
from argmap.drawing import Theme
from argmap.drawing.picture import Picture, compose
from argmap.model import ArgumentMap, Evidence
from argmap.ui.canvas import Canvas
from argmap.ui.panels import FindingsPanel, Inspector
from argmap.ui.zoom import ZoomControl


class Workbench(QSplitter):
    """Shows one map; what is selected in one part is selected in all."""

    selection_changed = Signal()
    whole_again = Signal()
    """An isolated part gave way to the whole map."""
    without_changed = Signal()
    """Something was switched off or on again, to see what falls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._given = ArgumentMap()
        self._records = self._given
        self._without: dict[str, None] = {}
        self._isolated: str | None = None
        self.canvas = Canvas(theme)
        self.inspector = Inspector(theme)
        self.findings = FindingsPanel()
        self._zoom = ZoomControl(self.canvas)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("panel")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.inspector, "What it rests on")
        self.tabs.addTab(self.findings, "Findings")
        self.tabs.setMinimumWidth(280)
        self.addWidget(self.canvas)
        self.addWidget(self.tabs)
        self.setStretchFactor(0, 1)
        self.setCollapsible(0, False)
        self.setHandleWidth(1)
        self.setSizes([1000, 390])
        self.canvas.selected.connect(self.select)
        self.canvas.opened.connect(self.fit_to_footing)
        self.canvas.switched.connect(self.switch)
        self.inspector.chosen.connect(self.show_and_select)
        self.findings.chosen.connect(self.show_and_select)

    @property
    def selection(self) -> str | None:
        """The id of the selected box."""
        return self.canvas.selection

    @property
    def picture(self) -> Picture | None:
        """What is on the canvas."""
        return self.canvas.picture

    def show_map(self, records: ArgumentMap, picture: Picture) -> None:
        """Show a map, whole, with nothing selected."""
        self._given = self._records = records
        self._without.clear()
        self._isolated = None
        self.canvas.set_picture(picture)
        self._show_findings()
        self.select(None)
        self.without_changed.emit()

    @property
    def given(self) -> ArgumentMap:
        """The map as it was opened, whatever is switched off."""
        return self._given

    @property
    def without(self) -> tuple[str, ...]:
        """The ids of what is switched off."""
        return tuple(self._without)

    def switch(self, key: str) -> None:
        """Switch a box off, as if it were retracted, or on again: the map shows what then stands."""
        if key in self._without:
            del self._without[key]
        else:
            self._without[key] = None
        self._show_without()

    def switch_all_on(self) -> None:
        """Take the map as it is again."""
        self._without.clear()
        self._show_without()

    def keep_in_view(self) -> None:
        """Move so that what is selected can be seen, where the map can be read at all."""
        if self.selection is not None and self.canvas.is_readable:
            self.canvas.bring_into_view(self.selection)

    def _show_without(self) -> None:
        self._records = what_if(self._given, self._without) if self._without else self._given
        among = None if self._isolated is None else self._footing_of(self._isolated)
        start = {key: box.centre for key, box in self.picture.boxes.items()} if self.picture is not None else None
        self.canvas.change_picture(compose(self._records, among, start=start))
        self._show_findings()
        self.select(self.selection)
        self.without_changed.emit()

    def _show_findings(self) -> None:
        self.tabs.setTabText(1, f"Findings ({self.findings.show_map(self._records)})")

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.canvas.set_theme(theme)
        self.inspector.set_theme(theme)

    def select(self, key: str | None) -> None:
        """Select a box: it and what it rests on are lit, and the inspector says it in words."""
        known = key if key in self._records else None
        self.canvas.select(known, self._footing_of(known) if known is not None else None)
        self.inspector.show_record(self._records, known)
        self.selection_changed.emit()

    def show_and_select(self, key: str) -> None:
        """Select something and bring it into view, for a person who comes from a list."""
        if self.picture is not None and key in self._records and key not in self.picture.boxes:
            self.isolate(None)
            self.whole_again.emit()
        self.select(key)
        if key in self._records:
            self.canvas.show_with(key, self._footing_of(key))

    def fit_to_footing(self, key: str) -> None:
        """Show a box and what it rests on as large as they fit."""
        self.canvas.fit_to(self._footing_of(key))

    def isolate(self, key: str | None) -> None:
        """Lay out a box with what it rests on by itself; None: the whole map again."""
        selection = self.selection
        self._isolated = key
        self.canvas.set_picture(compose(self._records, None if key is None else self._footing_of(key)))
        self.select(selection)

    def go_to_main(self, step: int) -> None:
        """Select the next main conclusion, or with -1 the one before."""
        mains = [claim.id for claim in main_conclusions(self._records, Footings(self._records))]
        if mains:
            start = mains.index(self.selection) if self.selection in mains else -1 if step > 0 else 0
            self.show_and_select(mains[(start + step) % len(mains)])

    def go_to_next_part(self) -> None:
        """Move the keys from the map to the panel, or back: Tab alone walks all boxes first."""
        if self.canvas.hasFocus():
            self.tabs.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def divide(self, state: QByteArray | None) -> None:
        """Divide the room between map and panel as it was."""
        if state is not None:
            self.restoreState(state)

    def _footing_of(self, key: str) -> frozenset[str]:
        """Return what a box rests on; for evidence, which rests on nothing, what rests on it."""
        if isinstance(self._records[key], Evidence):
            return what_rests_on_it(self._records, key)
        return what_it_rests_on(self._records, key)
