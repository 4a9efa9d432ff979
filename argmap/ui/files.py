"""What a window does with files: opening and saving maps, pictures and reports."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from argmap.language import tr
from argmap.model import ArgmapError

if TYPE_CHECKING:
    from argmap.ui.window import Window


class Files(QObject):
    """Opens maps into pages of the window, and writes what a page shows."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def ask_and_open(self) -> None:
        """Ask which map to open, and open it."""
        from argmap.ui.dialogs import ask_for_map

        path = ask_for_map(self._window, self._near())
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a map in a page of its own; on failure say why and keep what is shown."""
        from argmap.ui.opening import opened

        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            document = opened(path)
        except ArgmapError as error:
            self._window.notice.say(str(error))
            return False
        finally:
            QApplication.restoreOverrideCursor()
        self._window.notice.hide()
        self._window.show_document(document)
        return True

    def save_picture(self) -> None:
        """Ask where to save a picture of the page, and save it."""
        from argmap.ui.dialogs import ask_for_picture
        from argmap.ui.saving import save_picture

        document = self._window.document
        path = ask_for_picture(self._window, self._near())
        if path is not None and document is not None:
            theme = self._window.theme
            self._reported(lambda: save_picture(path, document.drawing.picture, theme, document.title), path)

    def save_report(self) -> None:
        """Ask where to save the report on the map, and save it."""
        from argmap.ui.dialogs import ask_for_report
        from argmap.ui.saving import save_report

        document = self._window.document
        path = ask_for_report(self._window, self._near())
        if path is not None and document is not None:
            self._reported(lambda: save_report(path, document.records), path)

    def _near(self) -> Path | None:
        document = self._window.document
        return document.path if document is not None else None

    def _reported(self, save: Callable[[], None], path: Path) -> None:
        try:
            save()
        except ArgmapError as error:
            self._window.notice.say(str(error))
        else:
            self._window.notice.hide()
            self._window.statusBar().showMessage(tr("Saved {path}").format(path=path), 6000)
