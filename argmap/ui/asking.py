"""Dialogs about files: which to open, where to save, what becomes of unsaved changes, and what a new map is about."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from argmap.language import tr
from argmap.ui.labels import Label

Decision = Literal["save", "discard", "cancel"]

_SUFFIX = ".argmap"
#: What no file system takes in a name, and what would make one look like another: controls, marks of direction.
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+')


class ArticleDetails(Struct, frozen=True):
    """What is known of an article before its map is begun."""

    title: str
    url: str
    date: str


def ask_for_maps(parent: QWidget, folder: Path | None) -> list[Path]:
    """Ask which maps to open; none when the person thinks better of it."""
    from argmap import formats

    def patterns(suffixes: Iterable[str]) -> str:
        return " ".join(f"*{suffix}" for suffix in suffixes)

    kinds = [tr("Argument maps ({patterns})").format(patterns=patterns(formats.suffixes(reads=True)))]
    kinds += [f"{tr(each.title)} ({patterns(each.suffixes)})" for each in formats.FORMATS if each.reads]
    kinds.append(tr("All files (*)"))
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Open maps"), str(folder or ""), ";;".join(kinds))
    return [Path(name) for name in names]


def ask_for_article(parent: QWidget, folder: Path | None) -> Path | None:
    """Ask for the file of an article."""
    from argmap.article.reading import SUFFIXES

    kinds = tr("Articles ({patterns})").format(patterns=" ".join(f"*{suffix}" for suffix in SUFFIXES))
    name, _ = QFileDialog.getOpenFileName(parent, tr("Read an article in"), str(folder or ""), kinds)
    return Path(name) if name else None


def ask_where_to_save(parent: QWidget, caption: str, start: Path, kinds: str = "") -> Path | None:
    """Ask for the file to save in, a map's where no other kinds are named, beginning with a place and a name."""
    dialog = QFileDialog(parent, caption, str(start), kinds or tr("Argument maps (*.argmap)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # The dialog adds the suffix itself, so that it asks before it replaces the file that is really meant.
    dialog.setDefaultSuffix(start.suffix)
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kind[kind.index("*") + 1 : -1]))
    chosen = Path(dialog.selectedFiles()[0]) if dialog.exec() else None
    dialog.deleteLater()
    return chosen


def ask_about_large(parent: QWidget, name: str, boxes: int) -> bool:
    """Ask whether a map is to be opened that takes long to lay out."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("A large map"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("{name} has %n boxes.", "", boxes).format(name=name))
    box.setInformativeText(tr("Laying them out can take minutes, and the window waits meanwhile. Open it anyway?"))
    box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    QApplication.setOverrideCursor(Qt.CursorShape.ArrowCursor)
    wants = box.exec() == QMessageBox.StandardButton.Open
    QApplication.restoreOverrideCursor()
    box.deleteLater()
    return wants


def file_name(title: str) -> str:
    """Return a file name for a map of this title."""
    plain = " ".join(_NOT_IN_NAMES.sub(" ", title).split()).strip(". ")
    return (plain[:80].rstrip(". ") or tr("map")) + _SUFFIX


class UnsavedDialog(QDialog):
    """Asks once what becomes of the changes in all maps that are about to be closed."""

    def __init__(self, parent: QWidget, titles: Sequence[str]) -> None:
        super().__init__(parent)
        self.decision: Decision = "cancel"
        self.setWindowTitle(tr("Unsaved changes"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        if len(titles) == 1:
            asked = tr("Save the changes to “{title}”?").format(title=titles[0])
        else:
            asked = tr("Save the changes to %n map(|s)?", "", len(titles))
        question = Label(asked, "heading")
        question.setMinimumWidth(420)
        column.addWidget(question)
        if len(titles) > 1:
            column.addWidget(Label("\n".join(f"•  {title}" for title in titles)))
        column.addWidget(Label(tr("Otherwise what you changed since the last save is given up."), "quiet"))
        buttons = QDialogButtonBox()
        self.save = QPushButton(tr("&Save") if len(titles) == 1 else tr("&Save all"))
        self.discard = QPushButton(tr("&Discard"))
        self.cancel = QPushButton(tr("&Cancel"))
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.discard, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.save.setDefault(True)
        self.save.clicked.connect(lambda: self._decide("save"))
        self.discard.clicked.connect(lambda: self._decide("discard"))
        self.cancel.clicked.connect(self.reject)
        column.addSpacing(6)
        column.addWidget(buttons)

    def _decide(self, decision: Decision) -> None:
        self.decision = decision
        self.accept()


def ask_about_unsaved(parent: QWidget, titles: Sequence[str]) -> Decision:
    """Ask what becomes of unsaved changes."""
    dialog = UnsavedDialog(parent, titles)
    dialog.exec()
    dialog.deleteLater()
    return dialog.decision


class ArticleDialog(QDialog):
    """Asks what article a map is about; only the title is needed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Start from an article"))
        self.title, self.url, self.date = QLineEdit(), QLineEdit(), QLineEdit()
        self.url.setPlaceholderText(tr("where it can be read"))
        self.date.setPlaceholderText(tr("e.g. 2023-10-10"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(Label(tr("Which article do you want to map?"), "heading"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for name, field in ((tr("&Title"), self.title), (tr("&Link"), self.url), (tr("&Date"), self.date)):
            field.setMinimumWidth(380)
            form.addRow(name, field)
        column.addLayout(form)
        buttons = QDialogButtonBox()
        self.start = QPushButton(tr("&Start"))
        self.start.setEnabled(False)
        self.start.setDefault(True)
        buttons.addButton(self.start, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QPushButton(tr("&Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.title.textChanged.connect(lambda text: self.start.setEnabled(bool(text.strip())))
        column.addWidget(buttons)

    @property
    def details(self) -> ArticleDetails:
        """What was entered."""
        return ArticleDetails(self.title.text().strip(), self.url.text().strip(), self.date.text().strip())


def ask_about_article(parent: QWidget) -> ArticleDetails | None:
    """Ask which article a new map is about."""
    dialog = ArticleDialog(parent)
    details = dialog.details if dialog.exec() else None
    dialog.deleteLater()
    return details
