"""What a window does with files: opening and saving maps, pictures and reports."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from argmap.language import tr
from argmap.model import ArgmapError, ArgumentMap

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

    def open_copy(self, records: ArgumentMap) -> None:
        """Show a map as a new one that has no file yet."""
        from argmap.session import Session
        from argmap.ui.document import Document

        self._window.show_document(Document(Session(records)))

    def export_picture(self) -> None:
        """Ask how a picture of the page shall be and where it goes, and save it."""
        from argmap.ui.export_dialog import ExportDialog

        page = self._window.page
        if page is not None:
            page.finish_writing()
            dialog = ExportDialog(page.document, self._window.theme, self._near(), self._window)
            dialog.accepted.connect(lambda: self._tell_saved(dialog.saved_to))
            dialog.open()

    def print_map(self) -> None:
        """Show what the page looks like on paper, and print it or save it as PDF."""
        from argmap.ui.print_dialog import PrintDialog

        page = self._window.page
        if page is not None:
            page.finish_writing()
            dialog = PrintDialog(page.document, self._near(), self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.accepted.connect(lambda: self._tell_printed(dialog.saved_to))
            dialog.open()

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
            self._tell_saved(path)

    def _tell_printed(self, path: Path | None) -> None:
        if path is not None:
            self._tell_saved(path)
        else:
            self._window.statusBar().showMessage(tr("Sent to the printer"), 6000)

    def _tell_saved(self, path: Path | None) -> None:
        self._window.statusBar().showMessage(tr("Saved {path}").format(path=path), 6000)
