"""The window around the workbench: menus, messages, files, and what is remembered.

It comes up before anything that analyses or draws is imported; the workbench follows with the first map.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from argmap import __version__
from argmap.drawing import Theme
from argmap.model import ArgmapError, ArgumentMap
from argmap.shipped import shipped
from argmap.ui.actions import TABLE, actions_for
from argmap.ui.labels import Label
from argmap.ui.menus import add_samples, add_themes, fill_menu_bar
from argmap.ui.notice import Notice
from argmap.ui.settings import Settings
from argmap.ui.style import chosen_theme, dress

if TYPE_CHECKING:
    from argmap.session import Session
    from argmap.ui.workbench import Workbench


class Window(QMainWindow):
    """One map on the screen."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._session: Session | None = None
        self._bench: Workbench | None = None
        self._path: Path | None = None
        self._theme = chosen_theme(settings.theme)
        self._dress()
        self.notice = Notice()
        middle = QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.notice)
        self._blank = QWidget()
        self._column.addWidget(self._blank, 1)
        self.setCentralWidget(middle)
        self.setAcceptDrops(True)
        self.actions_by_id = actions_for(self, self._runs())
        fill_menu_bar(self.menuBar(), self.actions_by_id)
        add_samples(self.actions_by_id["picture"], self.menuBar(), self.open_path)
        add_themes(self.menuBar(), settings.theme, self.set_theme)
        self._counted = QLabel()
        self.statusBar().addPermanentWidget(self._counted)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_theme_changed)
        self._enable()

    @property
    def records(self) -> ArgumentMap:
        """The map that is shown; an empty one before any is opened."""
        return self._session.records if self._session is not None else ArgumentMap()

    @property
    def bench(self) -> "Workbench":
        """Where the map is shown; it is made when it is first asked for."""
        if self._bench is None:
            from argmap.ui.legend_strip import LegendStrip
            from argmap.ui.what_if_bar import WhatIfBar
            from argmap.ui.workbench import Workbench

            self._bench = Workbench(self._theme)
            self._bench.divide(self._settings.panel)
            self._bench.selection_changed.connect(self._enable)
            self._bench.without_changed.connect(self._without_changed)
            self.what_if_bar = WhatIfBar()
            self.what_if_bar.button.clicked.connect(self._bench.switch_all_on)
            self._column.addWidget(self.what_if_bar)
            self._bench.whole_again.connect(lambda: self._set_isolated(isolated=False))
            self._bench.canvas.menu_wanted.connect(self._context_menu)
            self._column.removeWidget(self._blank)
            self._blank.deleteLater()
            self._column.addWidget(self._bench, 1)
            self._legend = LegendStrip(self._theme)
            self.statusBar().addWidget(self._legend, 1)
        return self._bench

    def open_path(self, path: Path) -> bool:
        """Open a map; on failure say why and keep what is shown."""
        from argmap.ui.opening import opened

        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            found = opened(path)
        except ArgmapError as error:
            self.notice.say(str(error))
            if self._bench is None and self._blank.layout() is None:
                self._offer()
            return False
        finally:
            QApplication.restoreOverrideCursor()
        self.notice.hide()
        self._session, self._path = found.session, path
        self._set_isolated(isolated=False)
        self.bench.show_map(found.session.records, found.picture)
        # The workbench may be new, and takes the focus only once it is shown.
        QTimer.singleShot(0, self.bench.canvas.setFocus)
        self._counted.setText(found.counts)
        self._make_room()
        self.setWindowTitle(found.title)
        self._enable()
        return True

    def resize_to_screen(self) -> None:
        """Take the size of last time, or most of the screen."""
        geometry = self._settings.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            available = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(1500, int(available.width() * 0.92)), min(940, int(available.height() * 0.92)))

    def set_theme(self, choice: str) -> None:
        """Use these colours from now on: "system", "light" or "dark"."""
        self._settings.theme = choice
        self._use_theme(chosen_theme(choice))

    def _runs(self) -> dict[str, Callable[..., object]]:
        """Return what each action does; those that need a map are disabled without one."""
        return {
            "open": self._open,
            "picture": self._save_picture,
            "report": self._save_report,
            "quit": self.close,
            "fit": lambda: self.bench.canvas.fit(),
            "fit_selection": lambda: self.bench.fit_to_footing(self.bench.selection or ""),
            "zoom_in": lambda: self.bench.canvas.zoom_in(),
            "zoom_out": lambda: self.bench.canvas.zoom_out(),
            "full_size": lambda: self.bench.canvas.full_size(),
            "isolate": self._isolate,
            "what_if": lambda: self.bench.switch(self.bench.selection or ""),
            "reset_what_if": lambda: self.bench.switch_all_on(),
            "next_main": lambda: self.bench.go_to_main(1),
            "previous_main": lambda: self.bench.go_to_main(-1),
            "clear": lambda: self.bench.select(None),
            "next_part": lambda: self.bench.go_to_next_part(),
            "keys": self._show_keys,
            "words": self._show_words,
            "about": self._show_about,
        }

    def _open(self) -> None:
        from argmap.ui.dialogs import ask_for_map

        path = ask_for_map(self, self._path)
        if path is not None:
            self.open_path(path)

    def _offer(self) -> None:
        """Say in the empty window what can be opened."""
        column = QVBoxLayout(self._blank)
        column.addStretch(1)
        words = Label("No map is open.", "heading")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        across = QHBoxLayout()
        across.addStretch(1)
        sample = shipped("samples", "russia-and-hamas.argmap")
        for text, run in (("Open…", self._open), ("Open the sample", lambda: self.open_path(sample))):
            button = QPushButton(text)
            button.clicked.connect(run)
            across.addWidget(button)
        across.addStretch(1)
        column.addLayout(across)
        column.addStretch(2)

    def _save_picture(self) -> None:
        from argmap.ui.dialogs import ask_for_picture
        from argmap.ui.saving import save_picture

        picture = self.bench.picture
        path = ask_for_picture(self, self._path)
        if path is not None and picture is not None:
            self._reported(lambda: save_picture(path, picture, self._theme, self.windowTitle()), path)

    def _save_report(self) -> None:
        from argmap.ui.dialogs import ask_for_report
        from argmap.ui.saving import save_report

        path = ask_for_report(self, self._path)
        if path is not None:
            self._reported(lambda: save_report(path, self.records), path)

    def _reported(self, save: Callable[[], None], path: Path) -> None:
        try:
            save()
        except ArgmapError as error:
            self.notice.say(str(error))
        else:
            self.notice.hide()
            self.statusBar().showMessage(f"Saved {path}", 6000)

    def _isolate(self, alone: bool) -> None:  # noqa: FBT001 - a slot of a checkable action
        key = self.bench.selection
        self.bench.isolate(key if alone else None)

    def _set_isolated(self, *, isolated: bool) -> None:
        action = self.actions_by_id["isolate"]
        action.blockSignals(True)
        action.setChecked(isolated)
        action.blockSignals(False)

    def _show_keys(self) -> None:
        from argmap.ui.dialogs import show_keys

        show_keys(self)

    def _show_words(self) -> None:
        from argmap.ui.dialogs import show_words

        show_words(self)

    def _show_about(self) -> None:
        from argmap.ui.dialogs import show_about

        show_about(self, __version__)

    def _context_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in TABLE:
            if row.in_context_menu and self.actions_by_id[row.id].isEnabled():
                menu.addAction(self.actions_by_id[row.id])
        menu.addSeparator()
        menu.addAction(self.actions_by_id["fit"])
        menu.popup(at)

    def _without_changed(self) -> None:
        self.what_if_bar.show_without(self.bench.given, self.bench.without)
        QTimer.singleShot(0, self.bench.keep_in_view)  # The bar takes some of the map's room.
        self._enable()

    def _enable(self) -> None:
        selection = self._bench.selection if self._bench is not None else None
        has = {
            "nothing": True,
            "map": self._session is not None,
            "selection": selection is not None,
            "what-if": self._bench is not None and bool(self._bench.without),
        }
        for row in TABLE:
            # What is switched on can always be switched off again.
            self.actions_by_id[row.id].setEnabled(has[row.needs] or self.actions_by_id[row.id].isChecked())

    def _use_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._dress()
        if self._bench is not None:
            self._bench.set_theme(theme)
            self._legend.set_theme(theme)

    def _system_theme_changed(self) -> None:
        if self._settings.theme == "system":
            self._use_theme(chosen_theme("system"))

    def _dress(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application, self._theme)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take a file that is dropped."""
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open it."""
        self.open_path(Path(event.mimeData().urls()[0].toLocalFile()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Drop the counts before the legend is cut."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        if self._bench is not None:
            needed = self._legend.sizeHint().width() + self._counted.sizeHint().width() + 60
            self._counted.setVisible(self.width() >= needed)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Remember where the window was."""
        self._settings.geometry = self.saveGeometry()
        if self._bench is not None:
            self._settings.panel = self._bench.saveState()
        super().closeEvent(event)
