"""Dialogs about words: the parts of a claim, what the words mean, and what argmap is."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from argmap.language import tr
from argmap.ui.glossary import WORDS
from argmap.ui.labels import Label


def ask_for_parts(parent: QWidget, text: str) -> list[str]:
    """Ask what the parts of a claim say, one a line; [] when the person thinks better of it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("Split the claim"))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(22, 18, 22, 16)
    column.addWidget(Label(tr("Write each part of the claim on a line of its own.")))
    edit = QPlainTextEdit(re.sub(r"(?:;|,? and\b|,? und\b|(?<=[.!?]))\s+", "\n", text.strip()))
    edit.setAccessibleName(tr("Parts of the claim"))
    edit.setTabChangesFocus(True)
    edit.setMinimumSize(460, 140)
    column.addWidget(edit)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    column.addWidget(buttons)
    edit.setFocus()
    is_done = dialog.exec()
    parts = [" ".join(line.split()) for line in edit.toPlainText().splitlines() if line.strip()]
    dialog.deleteLater()
    return parts if is_done else []


def show_words(parent: QWidget) -> None:
    """Show what the words mean."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    for line, (word, meaning) in enumerate(WORDS):
        name = Label(tr(word))
        name.setWordWrap(False)
        grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        text = Label(tr(meaning))
        text.setMinimumWidth(460)
        grid.addWidget(text, line, 1)
    _show(parent, tr("Words"), grid)


def show_about(parent: QWidget, version: str) -> None:
    """Show what this is."""
    grid = QGridLayout()
    words = (
        (f"argmap {version}", "heading"),
        (tr("Argument maps that show where a conclusion rests on inference rather than on evidence."), ""),
        (tr("Free software under the MIT licence. Set in Atkinson Hyperlegible (OFL 1.1)."), "quiet"),
    )
    for line, (text, style) in enumerate(words):
        label = Label(text, style)
        label.setMinimumWidth(380)
        grid.addWidget(label, line, 0)
    _show(parent, tr("About argmap"), grid)


def _show(parent: QWidget, title: str, grid: QGridLayout) -> None:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(22, 18, 22, 16)
    column.setSpacing(14)
    column.addLayout(grid)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column.addWidget(buttons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
