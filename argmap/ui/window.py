"""The window: the map, and beside it in words what the selected conclusion rests on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMenu, QSplitter, QTabWidget, QVBoxLayout, QWidget

from argmap import __version__, formats
from argmap.analysis import what_it_rests_on
from argmap.analysis.wording import title
from argmap.drawing import Theme, compose
from argmap.model import ArgmapError, ArgumentMap, Claim, Evidence, Inference, Objection
from argmap.session import Session
from argmap.ui.actions import TABLE, actions_for
from argmap.ui.canvas import Canvas
from argmap.ui.dialogs import ask_for_map, ask_for_picture, ask_for_report, show_about, show_keys
from argmap.ui.legend_strip import LegendStrip
from argmap.ui.menus import add_samples, add_themes, fill_menu_bar
from argmap.ui.notice import Notice
from argmap.ui.panels import FindingsPanel, Inspector
from argmap.ui.saving import save_picture, save_report
from argmap.ui.settings import Settings
from argmap.ui.style import chosen_theme, dress
from argmap.ui.zoom import ZoomControl


class Window(QMainWindow):
    """One map on the screen."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._session: Session | None = None
        self._path: Path | None = None
        self._theme = chosen_theme(settings.theme)
        self._dress()
        self.canvas = Canvas(self._theme)
        self.inspector = Inspector(self._theme)
        self.findings = FindingsPanel()
        self.notice = Notice()
        self._zoom = ZoomControl(self.canvas)
        self.actions_by_id = actions_for(self, self._runs())
        self._build()
        self._connect()
        self._enable()

    # What a caller may do

    @property
    def records(self) -> ArgumentMap:
        """The map that is shown; an empty one before any is opened."""
        return self._session.records if self._session is not None else ArgumentMap()

    def open_path(self, path: Path) -> bool:
        """Open a map; on failure say why and keep what is shown."""
        try:
            records = formats.read(path)
            picture = compose(records)
        except ArgmapError as error:
            self.notice.say(str(error))
            return False
        self.notice.hide()
        self._session = Session(records)
        self._path = path
        self.actions_by_id["isolate"].setChecked(False)
        self.canvas.set_picture(picture)
        count = self.findings.show_map(records)
        self._tabs.setTabText(1, f"Findings ({count})")
        self._counts()
        self.setWindowTitle(title(records))
        self.select(None)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def select(self, key: str | None) -> None:
        """Select a box: it and what it rests on are lit, and the inspector says it in words."""
        lit = what_it_rests_on(self.records, key) if key is not None and key in self.records else None
        self.canvas.select(key, lit)
        self.inspector.show_record(self.records, key)
        self._enable()

    def show_and_select(self, key: str) -> None:
        """Select something and bring it into view, for a person who comes from a list."""
        if self.canvas.picture is not None and key not in self.canvas.picture.boxes:
            self.actions_by_id["isolate"].setChecked(False)
        self.select(key)
        self.canvas.show_with(key, what_it_rests_on(self.records, key) if key in self.records else ())

    def resize_to_screen(self) -> None:
        """Take the size of last time, or most of the screen."""
        geometry = self._settings.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            available = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(1500, int(available.width() * 0.92)), min(940, int(available.height() * 0.92)))
        panel = self._settings.panel
        if panel is not None:
            self._splitter.restoreState(panel)

    # How it is built

    def _build(self) -> None:
        self._tabs = QTabWidget()
        self._tabs.setObjectName("panel")
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(self.inspector, "What it rests on")
        self._tabs.addTab(self.findings, "Findings")
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.canvas)
        self._splitter.addWidget(self._tabs)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setCollapsible(0, False)
        self._splitter.setHandleWidth(1)
        self._tabs.setMinimumWidth(280)
        self._splitter.setSizes([1000, 390])
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._splitter, 1)
        self.setCentralWidget(middle)
        self.setAcceptDrops(True)
        fill_menu_bar(self.menuBar(), self.actions_by_id)
        add_samples(self.actions_by_id["picture"], self.menuBar(), self.open_path)
        add_themes(self.menuBar(), self._settings.theme, self.set_theme)
        self._counted = QLabel()
        self._legend = LegendStrip(self._theme)
        self.statusBar().addWidget(self._legend, 1)
        self.statusBar().addPermanentWidget(self._counted)

    def _connect(self) -> None:
        self.canvas.selected.connect(self.select)
        self.canvas.opened.connect(self._opened)
        self.canvas.menu_wanted.connect(self._context_menu)
        self.inspector.chosen.connect(self.show_and_select)
        self.findings.chosen.connect(self.show_and_select)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_theme_changed)

    def _runs(self) -> dict[str, Callable[..., object]]:
        return {
            "open": self._open,
            "picture": self._save_picture,
            "report": self._save_report,
            "quit": self.close,
            "fit": self.canvas.fit,
            "fit_selection": self._fit_selection,
            "zoom_in": self.canvas.zoom_in,
            "zoom_out": self.canvas.zoom_out,
            "full_size": self.canvas.full_size,
            "isolate": self._isolate,
            "next_main": lambda: self._go_to_main(1),
            "previous_main": lambda: self._go_to_main(-1),
            "clear": lambda: self.select(None),
            "keys": lambda: show_keys(self),
            "about": lambda: show_about(self, __version__),
        }

    # What the actions do

    def set_theme(self, choice: str) -> None:
        """Use these colours from now on: "system", "light" or "dark"."""
        self._settings.theme = choice
        self._use_theme(chosen_theme(choice))

    def _system_theme_changed(self) -> None:
        if self._settings.theme == "system":
            self._use_theme(chosen_theme("system"))

    def _use_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._dress()
        self.canvas.set_theme(theme)
        self.inspector.set_theme(theme)
        self._legend.set_theme(theme)

    def _dress(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application, self._theme)

    def _open(self) -> None:
        path = ask_for_map(self, self._path)
        if path is not None:
            self.open_path(path)

    def _save_picture(self) -> None:
        picture = self.canvas.picture
        if picture is None:
            return
        path = ask_for_picture(self, self._path)
        if path is not None:
            self._reported(lambda: save_picture(path, picture, self._theme, title(self.records)), path)

    def _save_report(self) -> None:
        path = ask_for_report(self, self._path)
        if path is not None:
            self._reported(lambda: save_report(path, self.records), path)

    def _reported(self, save: Callable[[], None], path: Path) -> None:
        try:
            save()
        except ArgmapError as error:
            self.notice.say(str(error))
        else:
            self.statusBar().showMessage(f"Saved {path}", 6000)

    def _fit_selection(self) -> None:
        if self.canvas.selection is not None:
            self.canvas.fit_to(what_it_rests_on(self.records, self.canvas.selection))

    def _isolate(self, alone: bool) -> None:  # noqa: FBT001 - a slot of a checkable action
        """Lay out the selected box with what it rests on by itself, or the whole map again."""
        key = self.canvas.selection
        if alone and key is None:
            self.actions_by_id["isolate"].setChecked(False)
            self.statusBar().showMessage("Select a box first: then it is shown with what it rests on.", 6000)
            return
        among = what_it_rests_on(self.records, key) if alone and key is not None else None
        if self._session is not None:
            self.canvas.set_picture(compose(self.records, among))
            self.select(key)

    def _go_to_main(self, step: int) -> None:
        mains = [claim.id for claim in self.records.of_kind(Claim) if claim.main]
        if mains:
            at = mains.index(self.canvas.selection) if self.canvas.selection in mains else -1 if step > 0 else 0
            self.show_and_select(mains[(at + step) % len(mains)])

    def _opened(self, key: str) -> None:
        self.canvas.fit_to(what_it_rests_on(self.records, key))

    def _context_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        for row in TABLE:
            if row.in_context_menu and self.actions_by_id[row.id].isEnabled():
                menu.addAction(self.actions_by_id[row.id])
        menu.addSeparator()
        menu.addAction(self.actions_by_id["fit"])
        menu.exec(at)

    # What follows from the state

    def _enable(self) -> None:
        has = {
            "nothing": True,
            "map": self._session is not None,
            "selection": self.canvas.selection is not None,
        }
        for row in TABLE:
            self.actions_by_id[row.id].setEnabled(has[row.needs])

    def _counts(self) -> None:
        kinds = ((Claim, "claim"), (Evidence, "evidence item"), (Inference, "inference"), (Objection, "objection"))
        counts = [(sum(1 for _ in self.records.of_kind(kind)), noun) for kind, noun in kinds]
        words = [f"{count} {noun if count == 1 else noun + 's'}" for count, noun in counts]
        self._counted.setText(" · ".join(words))

    # What Qt calls

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take a file that is dropped."""
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open it."""
        self.open_path(Path(event.mimeData().urls()[0].toLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Remember where the window was."""
        self._settings.geometry = self.saveGeometry()
        self._settings.panel = self._splitter.saveState()
        super().closeEvent(event)
