"""The window: pages of documents in the middle, panels around them, menus, messages, and what is remembered.

It comes up before anything that analyses or draws is imported; pages and panels follow with the first map.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QMetaObject, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from argmap.language import tr
from argmap.ui.actions import TABLE, Actions
from argmap.ui.desk import Desk
from argmap.ui.files import Files
from argmap.ui.labels import tip
from argmap.ui.menus import add_panels, add_samples, add_themes, fill_menu_bar
from argmap.ui.motion import duration
from argmap.ui.notice import Notice
from argmap.ui.recent_menu import RecentMenu
from argmap.ui.settings import Settings
from argmap.ui.style import chosen_theme, dress
from argmap.ui.toolbar import ToolBar

if TYPE_CHECKING:
    from argmap.ui.docks import Docks
    from argmap.ui.document import Document
    from argmap.ui.page import Page
    from argmap.ui.palette import Palette
    from argmap.ui.panels.panel import Panel
    from argmap.ui.welcome import Welcome


class Window(QMainWindow):
    """Several documents, one of them in front."""

    def __init__(self, settings: Settings, desk: Desk | None = None) -> None:
        super().__init__()
        self.settings: Settings = settings
        self.desk: Desk = desk if desk is not None else Desk(settings)
        self.desk.windows.append(self)
        self.theme = chosen_theme(settings.theme)
        self._dress()
        self.notice = Notice()
        self._docks: Docks | None = None
        self._pages: QTabWidget | None = None
        self._palette: Palette | None = None
        self._welcome: Welcome | None = None
        self._panels_before: QByteArray | None = None
        self._connections: dict[Page, list[QMetaObject.Connection]] = {}
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        self._middle = QStackedWidget()
        self._middle.addWidget(QWidget())
        column.addWidget(self._middle, 1)
        self.setCentralWidget(middle)
        self.setAcceptDrops(True)
        self.files: Files = Files(self)
        self.actions_by_id = Actions(self, TABLE)
        self._use_shortcuts()
        menus = fill_menu_bar(self.menuBar(), self.actions_by_id)
        self._view_menu = menus["view"]
        menus["file"].insertMenu(self.actions_by_id["reopen_closed"], RecentMenu(self.desk, self.files.open_path, self))
        add_samples(self.actions_by_id["reopen_closed"], menus["file"], self.files.open_path)
        add_themes(menus["view"], settings)
        self.toolbar = ToolBar(self.actions_by_id, self.theme, self)
        self.addToolBar(self.toolbar)
        self._counted = QLabel()
        self._naming = QTimer(self, singleShot=True, interval=0)
        self._naming.timeout.connect(self._name_tabs)
        self.statusBar().addPermanentWidget(self._counted)
        settings.changed.connect(self._setting_changed)
        self._hear_system()
        self.actions_by_id.refresh()

    # Documents and their pages

    @property
    def page(self) -> "Page | None":
        """The page in front."""
        if self._pages is None or self._pages.count() == 0:
            return None
        from argmap.ui.page import Page

        page = self._pages.currentWidget()
        return page if isinstance(page, Page) else None

    @property
    def document(self) -> "Document | None":
        """The document in front."""
        page = self.page
        return page.document if page is not None else None

    @property
    def pages(self) -> "list[Page]":
        """All pages, from left to right."""
        if self._pages is None:
            return []
        from argmap.ui.page import Page

        found = [self._pages.widget(at) for at in range(self._pages.count())]
        return [page for page in found if isinstance(page, Page)]

    def show_document(self, document: "Document") -> "Page":
        """Show a document in a page of its own, in front."""
        from argmap.ui.page import Page

        page = Page(document, self.theme)
        document.setParent(page)
        self._use_habits(page)
        if self.settings.describes_map:
            from argmap.ui.canvas.accessible import Narration

            Narration(page.canvas)
        self.take_page(page)
        return page

    def take_page(self, page: "Page") -> None:
        """Show a page that is new, or that another window released, in front."""
        document = page.document
        page.set_theme(self.theme)
        self.actions_by_id.add_to_canvas(page.canvas)
        self._connections[page] = [
            page.canvas.menu_wanted.connect(self._context_menu),
            page.canvas.kept_from.connect(lambda key: document.said.emit(self.actions_by_id.why_not(key))),
            page.canvas.told.connect(self._tell),
            page.isolation_changed.connect(self.actions_by_id.refresh),
            page.narrowing.toggled.connect(self.actions_by_id.refresh),
            document.refused.connect(self.notice.say),
            document.said.connect(self._tell),
            document.changed.connect(self.notice.hide),
            document.history_changed.connect(self._refresh),
            document.selection_changed.connect(self._refresh),
            document.without_changed.connect(self._refresh),
        ]
        tabs = self._tabs()
        self._leave_welcome()
        self._middle.setCurrentWidget(tabs)
        tabs.setCurrentIndex(tabs.addTab(page, ""))
        self._name_tabs()
        # The page may be new, and takes the focus only once it is shown.
        QTimer.singleShot(0, page.canvas, page.canvas.setFocus)

    def release_page(self, page: "Page") -> None:
        """Show a page no more, and leave it whole for another window; where none is left there is the welcome page."""
        for connection in self._connections.pop(page):
            QObject.disconnect(connection)
        self.actions_by_id.remove_from_canvas(page.canvas)
        tabs = self._tabs()
        tabs.removeTab(tabs.indexOf(page))
        if tabs.count() == 0:
            self.show_welcome()
        self._refresh()

    def close_page(self, page: "Page") -> None:
        """Take a page away, with its document."""
        self.release_page(page)
        page.setParent(None)
        page.deleteLater()

    def bring_forward(self, page: "Page") -> None:
        """Show one of the pages, in front of all windows."""
        self._tabs().setCurrentWidget(page)
        self.raise_()
        self.activateWindow()

    def show_welcome(self) -> None:
        """Offer something to begin with, while no map is open."""
        if self._welcome is None:
            from argmap.ui.welcome import Welcome

            self._welcome = Welcome(self)
            self._middle.addWidget(self._welcome)
        if self._docks is not None and self._panels_before is None:
            self._panels_before = self.saveState()
            self._docks.hide_all()
        self._welcome.refresh()
        self._middle.setCurrentWidget(self._welcome)
        self._welcome.setFocus()

    def _leave_welcome(self) -> None:
        if self._panels_before is not None:
            self.restoreState(self._panels_before)
            self._panels_before = None

    @property
    def docks(self) -> "Docks":
        """The panels around the map; they are made when they are first asked for."""
        if self._docks is None:
            from argmap.ui.docks import Docks

            self._docks = Docks(self, self.theme, self._prepare)
            self._docks.use_letters(single=self.settings.single_letters)
            self._docks.restore(self.settings.panels)
            self._docks.chosen.connect(self._chosen)
            add_panels(self._view_menu, self._docks.toggles())
        return self._docks

    def _tabs(self) -> QTabWidget:
        if self._pages is None:
            from argmap.ui.legend_strip import LegendStrip

            self._pages = QTabWidget()
            self._pages.setObjectName("pages")
            self._pages.setAccessibleName(tr("Open maps"))
            self._pages.setDocumentMode(True)
            self._pages.setTabsClosable(True)
            self._pages.setMovable(True)
            self._pages.setTabBarAutoHide(True)
            self._pages.currentChanged.connect(self._page_changed)
            self._pages.tabCloseRequested.connect(self._close_tab)
            self._middle.addWidget(self._pages)
            self._middle.setCurrentWidget(self._pages)
            self._legend = LegendStrip(self.theme)
            self.statusBar().addWidget(self._legend, 1)
        return self._pages

    def _close_tab(self, at: int) -> None:
        self.files.close_page(self.pages[at])

    def _page_changed(self) -> None:
        self.docks.follow(self.document)
        self._refresh()

    def _refresh(self) -> None:
        # At once: a key may follow before the next turn of the event loop.
        self.actions_by_id.refresh()
        self._naming.start()

    def _name_tabs(self) -> None:
        from argmap.analysis.wording import counted

        document = self.document
        self.setWindowTitle(f"{document.title}[*]" if document is not None else "")
        self.setWindowModified(document is not None and document.session.modified)
        for at, page in enumerate(self.pages):
            mark = "• " if page.document.session.modified else ""
            self._tabs().setTabText(at, mark + page.document.title.replace("&", "&&"))
            self._tabs().setTabToolTip(at, tip(str(page.document.path or tr("Not saved yet"))))
        counts = counted(document.records) if document is not None else []
        self._counted.setText(" · ".join(counts))
        self._make_room()

    def _tell(self, words: str) -> None:
        self.statusBar().showMessage(words, 6000)

    def _chosen(self, key: str) -> None:
        if self.page is not None:
            self.page.show_and_select(key)

    def _prepare(self, panel: "Panel") -> None:
        """Tie a panel that was made just now to the map in front."""
        panel.glanced.connect(self._glanced)
        panel.menu_wanted.connect(self._context_menu)
        panel.action_wanted.connect(lambda key: self.actions_by_id[key].trigger())
        if panel.keyed is not None:
            self.actions_by_id.add_to_canvas(panel.keyed)

    def _glanced(self, key: str) -> None:
        if self.page is not None:
            self.page.glance_at(key)

    def _context_menu(self, at: QPoint) -> None:
        menu = self.actions_by_id.context_menu(self)
        menu.addSeparator()
        menu.addAction(self.actions_by_id["fit"])
        menu.popup(at)

    def show_palette(self) -> None:
        """Let a person type what they want to do, or where to go."""
        from argmap.ui.palette import Palette

        if self._palette is None:
            self._palette = Palette(self)
        self._palette.begin()

    def go_to_next_part(self, step: int) -> None:
        """Move the keys from the map to the next panel that is seen, and from the last back to the map."""
        if self.page is None:
            return
        parts: list[QWidget] = [self.page.canvas, *self.docks.widgets()]
        focus = QApplication.focusWidget()
        at = next((at for at, part in enumerate(parts) if focus is not None and _holds(part, focus)), 0)
        _first_in(parts[(at + step) % len(parts)]).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # The look

    def _setting_changed(self, name: str) -> None:
        match name:
            case "theme" | "text_size":
                self._use_look()
            case "shortcuts" | "single_letters":
                self._use_shortcuts()
            case "snaps" | "light" | "motion":
                for page in self.pages:
                    self._use_habits(page)
            case _:
                self.actions_by_id.refresh()

    def _use_look(self) -> None:
        self.theme = theme = chosen_theme(self.settings.theme)
        self._dress()
        self.toolbar.set_theme(theme)
        for page in self.pages:
            page.set_theme(theme)
        if self._welcome is not None:
            self._welcome.set_theme(theme)
        if self._docks is not None:
            self._docks.set_theme(theme)
            self._docks.make_room()
        if self._pages is not None:
            self._legend.set_theme(theme)
            self._make_room()

    def _use_shortcuts(self) -> None:
        single = self.settings.single_letters
        self.actions_by_id.use_shortcuts(self.settings.shortcuts, single_letters=single)
        if self._docks is not None:
            self._docks.use_letters(single=single)

    def _use_habits(self, page: "Page") -> None:
        from argmap.ui.canvas.transition import LASTS

        page.canvas.snaps = self.settings.snaps
        page.canvas.transition_ms = duration(LASTS, self.settings)
        page.document.set_light(self.settings.light)

    def _hear_system(self) -> None:
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_look_changed)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._system_look_changed)

    def _system_look_changed(self) -> None:
        if self.settings.theme == "system":
            self._use_look()

    def _dress(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application, self.theme, self.settings.text_size)

    def resize_to_screen(self) -> None:
        """Take the size of last time, or most of the screen."""
        geometry = self.settings.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            available = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(1500, int(available.width() * 0.92)), min(940, int(available.height() * 0.92)))

    # What comes from outside

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files that are dropped."""
        if _files_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open them."""
        event.acceptProposedAction()
        self.files.open_paths(_files_in(event))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Look what other programs did meanwhile, and write all down before they do more."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            if self.isActiveWindow():
                self.desk.look_outside()
            else:
                self.desk.sync()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Drop the counts before the legend is cut."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        if self._pages is not None:
            needed = self._legend.sizeHint().width() + self._counted.sizeHint().width() + 60
            self._counted.setVisible(self.width() >= needed)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Let the maps go, if the person does, and remember where the window and its panels were."""
        if not self.desk.close_window(self):
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        if self._docks is not None:
            self.settings.panels = self.saveState() if self._panels_before is None else self._panels_before
        super().closeEvent(event)


def _files_in(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _first_in(part: QWidget) -> QWidget:
    """Return the first widget of a part of the window that takes the keys."""
    inner = part.nextInFocusChain()
    while part.focusPolicy() == Qt.FocusPolicy.NoFocus and inner is not None and inner is not part:
        if part.isAncestorOf(inner) and inner.focusPolicy() & Qt.FocusPolicy.TabFocus and inner.isVisible():
            return inner
        inner = inner.nextInFocusChain()
    return part
