"""The docks of a window: each panel in its frame, made when it is first seen, where the person left it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from argmap.drawing import Theme
from argmap.language import tr
from argmap.ui.document import Document
from argmap.ui.panels.panel import Panel
from argmap.ui.panels.table import PANELS, PanelRow
from argmap.ui.text_size import scaled

#: Width of the panels beside the map in px, in a new window, at 100 %.
_WIDTH = 390
#: Width of a panel that comes when it is asked for; what is narrower was never given a width.
_NARROW, _LEAST = 330, 200


class Docks(QObject):
    """Puts the panels of the table around the map; `prepare` ties each new panel to the window."""

    chosen = Signal(str)
    """The id of a box that a person chose in a panel."""

    def __init__(self, window: QMainWindow, theme: Theme, prepare: Callable[[Panel], None]) -> None:
        super().__init__(window)
        self._prepare = prepare
        self._window = window
        self._theme = theme
        self._document: Document | None = None
        self._uses_letters = True
        self._docks: dict[str, QDockWidget] = {}
        self._panels: dict[str, Panel] = {}
        self._in_front: set[str] = set()
        self._toggles: dict[str, QAction] = {}
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        window.setDockNestingEnabled(True)
        window.installEventFilter(self)
        for row in PANELS:
            self._add(row)
        self.reset()

    def __getitem__(self, key: str) -> Panel:
        """Return a panel; it is made if nobody has seen it yet."""
        return self._panel(next(row for row in PANELS if row.id == key))

    def dock(self, key: str) -> QDockWidget:
        """Return the frame of a panel."""
        return self._docks[key]

    def toggles(self) -> list[QAction]:
        """Return the actions that show and hide each panel."""
        return [self._toggles[row.id] for row in PANELS]

    def bring(self, key: str) -> Panel:
        """Show a panel in front of those that it shares a place with."""
        self._docks[key].show()
        self._docks[key].raise_()
        return self[key]

    def follow(self, document: Document | None) -> None:
        """Let every panel show this document."""
        self._document = document
        for panel in self._panels.values():
            panel.follow(document)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        for panel in self._panels.values():
            panel.set_theme(theme)

    def use_letters(self, *, single: bool) -> None:
        """Let letters by themselves do something in the panels, or nothing."""
        self._uses_letters = single
        for panel in self._panels.values():
            panel.use_letters(single=single)

    def show_span(self, article: str, start: int, end: int) -> None:
        """Show words of an article beside what speaks of them, where a person sees the article."""
        for key in self._in_front:
            self._panels[key].show_span(article, start, end)

    def reset(self) -> None:
        """Put every panel where it stands in a new window, at 100 %."""
        first: dict[Qt.DockWidgetArea, QDockWidget] = {}
        for row in PANELS:
            dock = self._docks[row.id]
            dock.setFloating(False)
            self._window.addDockWidget(row.area, dock)
            if row.area in first:
                self._window.tabifyDockWidget(first[row.area], dock)
            first.setdefault(row.area, dock)
            dock.setVisible(row.begins_shown)
        shown = [self._docks[row.id] for row in PANELS if row.begins_shown]
        for dock in reversed(shown):
            dock.raise_()
        self._window.resizeDocks(shown, [scaled(_WIDTH)] * len(shown), Qt.Orientation.Horizontal)

    def make_room(self) -> None:
        """Let the panels beside the map be wide enough for the text, but leave the map half the window."""
        width = min(scaled(_WIDTH), self._window.width() // 2)
        narrow = [dock for dock in self._docks.values() if dock.isVisible() and 0 < dock.width() < width]
        self._window.resizeDocks(narrow, [width] * len(narrow), Qt.Orientation.Horizontal)

    def hide_all(self) -> None:
        """Hide every panel, where there is no map that they could speak of."""
        for dock in self._docks.values():
            dock.hide()

    def restore(self, state: QByteArray | None) -> None:
        """Put the panels where they were."""
        if state is not None:
            self._window.restoreState(state)

    def widgets(self) -> list[QWidget]:
        """Return the panels that can be seen just now, for keys that go from one to the next."""
        return [self._panels[row.id] for row in PANELS if row.id in self._in_front]

    def _add(self, row: PanelRow) -> None:
        dock = QDockWidget(tr(row.title), self._window)
        dock.setObjectName(f"dock-{row.id}")
        # Not Qt's own action: that one hides a panel that another one covers, when a person wants to see it.
        toggle = self._toggles[row.id] = QAction(tr(row.title), self._window)
        toggle.setObjectName(f"panel-{row.id}")
        toggle.setCheckable(True)
        toggle.setShortcut(QKeySequence(row.shortcut))
        toggle.triggered.connect(partial(self._asked_for, row))
        # Its name stands on its tab, and beside others in the menu; a bar of its own would say it twice.
        dock.setTitleBarWidget(QWidget())
        self._docks[row.id] = dock
        dock.visibilityChanged.connect(self._when_seen(row))

    def _asked_for(self, row: PanelRow) -> None:
        if row.id in self._in_front:
            self._docks[row.id].hide()
        else:
            self.bring(row.id)

    def _when_seen(self, row: PanelRow) -> Callable[[bool], None]:
        return partial(self._seen, row)

    def _seen(self, row: PanelRow, is_seen: bool) -> None:  # noqa: FBT001 - a slot
        self._toggles[row.id].setChecked(is_seen)
        if is_seen:
            self._in_front.add(row.id)
            self._panel(row)
        else:
            self._in_front.discard(row.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Name the bars of tabs that Qt makes for panels that share a place, and does not tell of."""
        if watched is self._window and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest):
            for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
                if not bar.accessibleName():
                    bar.setAccessibleName(tr("Panels"))
                    bar.setDrawBase(False)
        return False

    def _panel(self, row: PanelRow) -> Panel:
        if row.id not in self._panels:
            panel = row.make(self._theme)
            panel.chosen.connect(self.chosen)
            panel.span_wanted.connect(self.show_span)
            self._prepare(panel)
            self._panels[row.id] = panel
            panel.setMinimumWidth(max(panel.minimumWidth(), _LEAST))
            self._docks[row.id].setWidget(panel)
            panel.use_letters(single=self._uses_letters)
            panel.follow(self._document)
            # It held nothing until now; where it is no wider than it must be, nobody gave it a width.
            if self._docks[row.id].width() <= panel.minimumWidth():
                self._window.resizeDocks([self._docks[row.id]], [_NARROW], Qt.Orientation.Horizontal)
        return self._panels[row.id]
