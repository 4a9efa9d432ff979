"""What a window does with files: new, open, save, close; and what happens when another program writes one."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication

from argmap.language import tr
from argmap.model import ArgmapError, ArgumentMap, Claim
from argmap.session import ChangedOutsideError
from argmap.shipped import shipped
from argmap.ui.asking import (
    ask_about_article,
    ask_about_large,
    ask_for_article,
    ask_for_maps,
    ask_where_to_save,
    file_name,
)
from argmap.ui.notice import Offer
from argmap.ui.typed import keep_what_is_typed

if TYPE_CHECKING:
    from argmap.formats import Loss
    from argmap.report.figures import PaperName
    from argmap.ui.document import Document
    from argmap.ui.importing import Seen
    from argmap.ui.page import Page
    from argmap.ui.reading_in import ReadingIn
    from argmap.ui.window import Window

Template = Literal["blank", "article", "debate"]


class Files(QObject):
    """Opens maps into pages of the window, and writes what a page shows."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._reading_in: ReadingIn | None = None

    # New

    def new(self, template: Template) -> None:
        """Begin a map, and let the person write where it begins."""
        details = ask_about_article(self._window) if template == "article" else None
        if template == "article" and details is None:
            return
        from argmap import formats
        from argmap.editing import revise

        self._window.notice.hide()
        document = self._window.desk.begun(formats.read(shipped("templates", f"{template}.argmap")))
        page = self._show(document)
        if details is not None:
            fields = {"title": details.title, "url": details.url or None, "date": details.date or None}
            document.do(tr("Name the article"), revise, "article", **fields)
        main = next((claim.id for claim in document.records.of_kind(Claim) if claim.main), None)
        if main is not None:
            page.write_over(main)

    # Open

    def ask_and_open(self) -> None:
        """Ask which maps to open, and open them."""
        self.open_paths(ask_for_maps(self._window, self._folder()))

    def open_path(self, path: Path) -> bool:
        """Show a map in a page of its own; on failure say why and keep what is shown."""
        return self.open_paths((path,))

    def open_paths(self, paths: Sequence[Path]) -> bool:
        """Show several maps; those that are open already where they are. Says in one sentence which could not be.

        An article is read into the map in front; where there is none, or beside maps, into a new one.
        """
        from argmap.article.reading import SUFFIXES
        from argmap.ui.importing import map_in, show_losses

        self._window.notice.hide()
        articles: list[Path] = []
        errors: list[ArgmapError] = []
        lost: list[tuple[Path, Sequence[Loss]]] = []
        for path in paths:  # One after another: what was read of a file is not kept until all are.
            seen = map_in(path) if path.suffix.lower() in SUFFIXES else None
            if seen is None and path.suffix.lower() in SUFFIXES:
                articles.append(path)
            elif (error := self._opened(path, seen, lost)) is not None:
                errors.append(error)
        show_losses(self._window, lost)
        # Beside maps an article is one of its own; by itself it goes into the map that is worked on.
        into = self._window.document if len(articles) == len(paths) else None
        for path in articles:
            self.reading_in.read_file(path, into)
        if errors:
            self._say_unopened(errors)
        if errors and articles:  # What is read in changes a map, and a change takes away what was said before.
            self.reading_in.afterwards(lambda: self._say_unopened(errors))
        return not errors

    def _say_unopened(self, errors: Sequence[ArgmapError]) -> None:
        if len(errors) == 1:
            self._window.notice.say(str(errors[0]))
            return
        names = ", ".join(Path(error.where.split(", ")[0]).name for error in errors)
        words = tr("%n files could not be opened: {names}. The first one: {why}", "", len(errors))
        self._window.notice.say(words.format(names=names, why=errors[0].what))

    def reopen_closed(self) -> None:
        """Open the map again that was closed last."""
        for path in self._window.desk.closed[-1:]:
            self.open_path(path)

    def open_copy(self, records: ArgumentMap) -> "Document":
        """Show a map as a new one that has no file yet."""
        document = self._window.desk.begun(records)
        self._show(document)
        return document

    @property
    def reading_in(self) -> "ReadingIn":
        """What reads articles in; made when the first one comes."""
        if self._reading_in is None:
            from argmap.ui.reading_in import ReadingIn

            self._reading_in = ReadingIn(self._window)
        return self._reading_in

    def ask_for_article(self) -> None:
        """Ask for the file of an article, and read it into the map in front, or into a new one."""
        path = ask_for_article(self._window, self._folder())
        if path is not None:
            self.reading_in.read_file(path, self._window.document)

    def paste_article(self) -> None:
        """Read the text on the clipboard as an article into the map in front, or into a new one."""
        self.reading_in.paste(self._window.document)

    def _opened(self, path: Path, seen: "Seen | None", lost: "list[tuple[Path, Sequence[Loss]]]") -> ArgmapError | None:
        desk = self._window.desk
        place = desk.place_of_file(path)
        if place is not None:
            place[0].bring_forward(place[1])
            return None
        from argmap.ui.importing import opened

        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            found = opened(desk, path, seen, lambda boxes: ask_about_large(self._window, path.name, boxes))
        except ArgmapError as error:
            return error
        finally:
            QApplication.restoreOverrideCursor()
        if found is None:
            return None
        document, losses = found
        self._show(document)
        desk.note_use(document)
        if losses:
            lost.append((path, losses))
        return None

    def _show(self, document: "Document") -> "Page":
        page = self._window.show_document(document)
        self._window.desk.remember()
        return page

    # Save

    def save(self, page: "Page | None" = None) -> bool:
        """Save a page's map, the one in front if none is named, in its file; ask for one where there is none.

        Returns whether it is saved; why not is said.
        """
        page = page or self._window.page
        if page is None:
            return False
        page.finish_writing()
        if not self._window.desk.has_own_file(page.document):
            return self.save_as(page)
        return self._saved(page, None)

    def save_as(self, page: "Page | None" = None) -> bool:
        """Ask for a file, and save the map there from now on."""
        page = page or self._window.page
        if page is None:
            return False
        page.finish_writing()
        path = ask_where_to_save(self._window, tr("Save the map"), self._suggested(page.document))
        if path is None:
            return False
        open_at = self._window.desk.place_of_file(path)
        if open_at is not None and open_at[1] is not page:
            words = tr("{path} is open as another map. Close that one first, or choose another name.")
            self._window.notice.say(words.format(path=path), self._elsewhere(page))
            return False
        return self._saved(page, path)

    def save_copy(self) -> None:
        """Ask for a file, and write the map there this once; it goes on being saved where it was."""
        page = self._window.page
        if page is None:
            return
        from argmap import formats

        page.finish_writing()
        document = page.document
        start = self._suggested(document)
        start = start.with_name(tr("{name} copy").format(name=start.stem) + start.suffix)
        path = ask_where_to_save(self._window, tr("Save a copy"), start)
        if path is not None:
            self._reported(lambda: formats.write(path, document.records), path)

    def revert(self) -> None:
        """Take the map as it is in its file; one undo brings back what was changed."""
        page = self._window.page
        if page is not None:
            page.finish_writing()
            self._load_theirs(page, tr("Go back to the saved map"))

    def _saved(self, page: "Page", path: Path | None, *, force: bool = False) -> bool:
        self._window.notice.hide()
        try:
            self._window.desk.kept(page.document).save(path, force=force)
        except ChangedOutsideError:
            self.follow_outside(page)
            return False
        except ArgmapError as error:
            self._window.notice.say(str(error), self._elsewhere(page))
            return False
        page.question.withdraw("recovered")
        page.question.withdraw("outside")
        self._tell_saved(page.document.path)
        return True

    def _elsewhere(self, page: "Page") -> Offer:
        return Offer(tr("Save elsewhere…"), lambda: self.save_as(page))

    def _suggested(self, document: "Document") -> Path:
        if document.path is not None and self._window.desk.has_own_file(document):
            return document.path
        if document.came_from is not None:
            return document.came_from.with_suffix(".argmap")
        return (self._folder() or documents_folder()) / file_name(document.title)

    # Changed by another program

    def follow_outside(self, page: "Page") -> None:
        """Another program wrote the file: take what it wrote if nothing is unsaved here, else ask."""
        keep_what_is_typed()
        page.finish_writing()
        if not page.document.session.modified:
            self._load_theirs(page, tr("Changed outside"))
            return
        name = page.document.path.name if page.document.path is not None else ""
        words = tr("{name} was changed by another program, and you have changes that are not saved.").format(name=name)
        mine = Offer(tr("Keep mine as a copy…"), lambda: self._keep_mine(page))
        theirs = Offer(tr("Load theirs"), lambda: self._load_theirs(page, tr("Changed outside")))
        page.question.ask("outside", words, (mine, theirs))

    def _keep_mine(self, page: "Page") -> None:
        path = self._suggested(page.document)
        path = path.with_name(tr("{name} (mine)").format(name=path.stem) + path.suffix)
        chosen = ask_where_to_save(self._window, tr("Keep mine as a copy"), path)
        if chosen is not None:
            self._saved(page, chosen, force=page.document.path == chosen)

    def _load_theirs(self, page: "Page", name: str) -> None:
        try:
            self._window.desk.kept(page.document).load_theirs(name)
        except ArgmapError as error:
            self._window.notice.say(str(error), self._elsewhere(page))
            return
        page.question.withdraw("outside")
        page.question.withdraw("recovered")
        page.document.said.emit(name)

    # Close

    def close_page(self, page: "Page | None" = None) -> bool:
        """Close a map, if the person lets it go; return whether they did."""
        page = page or self._window.page
        if page is None or not self._window.desk.lets_go((page,)):
            return False
        self._window.desk.let_go(page.document)
        self._window.close_page(page)
        self._window.desk.remember()
        return True

    def move_to_new_window(self) -> None:
        """Show the map in front in a window of its own, just as it is."""
        page = self._window.page
        if page is not None:
            other = self._window.desk.new_window()
            self._window.release_page(page)
            other.take_page(page)
            self._window.desk.remember()

    # Pictures and reports

    def export_picture(self) -> None:
        """Ask how a picture of the page shall be and where it goes, and save it."""
        from argmap.ui.export_dialog import ExportDialog

        page = self._window.page
        if page is not None:
            page.finish_writing()
            dialog = ExportDialog(page.document, self._window.theme, self._suggested(page.document), self._window)
            dialog.accepted.connect(lambda: self._tell_saved(dialog.saved_to))
            dialog.open()

    def export_map(self) -> None:
        """Ask for which other program the map is to be written, and where, and write it."""
        from argmap.ui.exchange_dialog import ExchangeDialog

        page = self._window.page
        if page is not None:
            page.finish_writing()
            near = self._suggested(page.document)
            dialog = ExchangeDialog(page.document.records, near, self._window.settings, self._window)
            dialog.accepted.connect(lambda: self._tell_saved(dialog.saved_to))
            dialog.open()

    def print_map(self) -> None:
        """Show what the page looks like on paper, and print it or save it as PDF."""
        from argmap.ui.print_dialog import PrintDialog

        page = self._window.page
        if page is not None:
            page.finish_writing()
            dialog = PrintDialog(page.document, self._suggested(page.document), self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.accepted.connect(lambda: self._tell_printed(dialog.saved_to))
            dialog.open()

    def save_report(self) -> None:
        """Ask where to save the report on the map, and save it."""
        from argmap.ui.saving import save_report

        document = self._window.document
        if document is None:
            return
        start = self._suggested(document).with_suffix(".docx")
        kinds = tr("Word document (*.docx);;Markdown, with the picture beside it (*.md);;Text (*.txt)")
        path = ask_where_to_save(self._window, tr("Save report"), start, kinds)
        if path is not None:
            in_inches = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
            paper: PaperName = "letter" if in_inches else "a4"
            self._reported(lambda: save_report(path, document.records, paper=paper), path)

    def _folder(self) -> Path | None:
        """The folder that the person works in: that of the map in front, or of the one opened last."""
        document = self._window.document
        if document is not None and document.path is not None and self._window.desk.has_own_file(document):
            return document.path.parent
        recent = max(self._window.desk.recents, key=lambda each: each.opened_at, default=None)
        return Path(recent.path).parent if recent is not None else None

    def _reported(self, save: Callable[[], None], path: Path) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            save()
        except ArgmapError as error:
            self._window.notice.say(str(error))
        else:
            self._window.notice.hide()
            self._tell_saved(path)
        finally:
            QApplication.restoreOverrideCursor()

    def _tell_printed(self, path: Path | None) -> None:
        if path is not None:
            self._tell_saved(path)
        else:
            self._window.statusBar().showMessage(tr("Sent to the printer"), 6000)

    def _tell_saved(self, path: Path | None) -> None:
        self._window.statusBar().showMessage(tr("Saved {path}").format(path=path), 6000)


def documents_folder() -> Path:
    """Return the folder where the person's documents lie, or their home."""
    named = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(named) if named and Path(named).is_dir() else Path.home()
