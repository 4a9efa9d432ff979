"""At the start: maps that were left unsaved are opened as they were, and a bar asks what to do with them."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout

from argmap.language import tr
from argmap.model import ArgmapError
from argmap.session import JournalError, Recoverable, find, trash
from argmap.ui.labels import Label
from argmap.ui.notice import Offer

if TYPE_CHECKING:
    from argmap.ui.page import Page
    from argmap.ui.window import Window


def recover(window: "Window") -> None:
    """Open in a window what an earlier argmap left unsaved; nothing of it is lost by being looked at."""
    desk = window.desk
    found = find(desk.folders, desk.clock())
    for left in found.recoverable:
        if left.changes == 0 and left.file_state != "gone":
            _clear_away(window, left)
            continue
        try:
            document = desk.resumed(left)
        except ArgmapError as error:
            window.notice.say(str(error))
            continue
        _ask(window, window.show_document(document), left)
    for unreadable in found.unreadable:
        window.notice.say(str(unreadable), Offer(tr("Put it away"), partial(_put_away, window, unreadable)))


def _clear_away(window: "Window", left: Recoverable) -> None:
    """Put away a journal that tells nothing new: all was saved, or taken back, before argmap stopped."""
    try:
        left.discard(window.desk.folders, window.desk.clock())
    except ArgmapError as error:
        window.notice.say(str(error))


def _put_away(window: "Window", unreadable: JournalError) -> None:
    try:
        trash.throw_away(Path(unreadable.where), window.desk.folders.trash, window.desk.clock())
    except (OSError, ArgmapError) as error:
        window.notice.say(str(error))


def _ask(window: "Window", page: "Page", left: Recoverable) -> None:
    answers = (
        Offer(tr("Keep"), partial(_keep, window, page)),
        Offer(tr("See what changed"), partial(show_changes, page)),
        Offer(tr("Discard"), partial(_discard, window, page)),
    )
    page.question.ask("recovered", _words(left, page.document.title), answers)


def _words(left: Recoverable, title: str) -> str:
    when = datetime.fromtimestamp(left.changed_at).astimezone()
    today = datetime.now().astimezone().date()
    at = when.strftime("%H:%M") if when.date() == today else when.strftime("%Y-%m-%d %H:%M")
    said = tr("Recovered “{title}” as it was at {time}.")
    if left.changes:
        said = tr("Recovered %n change(|s) made at {time} to “{title}”.", "", left.changes)
    words = [said.format(time=at, title=title)]
    if left.file_state == "changed":
        words.append(tr("Its file was changed since."))
    elif left.file_state == "gone":
        words.append(tr("Its file is not there any more."))
    if left.damage:
        words.append(left.damage)
    return " ".join(words)


def _keep(window: "Window", page: "Page") -> None:
    page.question.withdraw("recovered")
    window.desk.kept(page.document).look_outside()


def _discard(window: "Window", page: "Page") -> None:
    """Show the file as it is; what was recovered lies in the trash for a week."""
    place = window.desk.place_of(page.document)
    owner = place[0] if place is not None else window
    path = page.document.path
    window.desk.let_go(page.document)
    if path is not None and path.exists():
        owner.files.open_path(path)
    owner.close_page(page)
    owner.desk.remember()


def show_changes(page: "Page") -> None:
    """Show what was done to a map since it was saved, step by step, the last one first."""
    session = page.document.session
    steps = session.done[session.saved_at or 0 :] if (session.saved_at or 0) <= len(session.done) else ()
    dialog = QDialog(page)
    dialog.setWindowTitle(tr("What changed"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(22, 18, 22, 16)
    column.setSpacing(10)
    column.addWidget(Label(tr("Since the last save, the newest first:"), "label"))
    rows = QListWidget()
    rows.setObjectName("steps")
    for step in reversed(steps):
        count = tr("%n record(|s)", "", len(step.change.touched))
        rows.addItem(tr("{step}   ({count})").format(step=step.name, count=count))
    rows.setMinimumSize(420, 260)
    column.addWidget(rows)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column.addWidget(buttons)
    dialog.open()
