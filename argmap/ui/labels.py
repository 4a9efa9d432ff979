"""Texts of the window. What a map says is shown as text, never as markup: a stranger's map may hold any."""

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Label(QLabel):
    """A wrapped plain text, styled by its name: "heading", "label", "quiet" or "" for plain."""

    def __init__(self, text: str, style: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(True)
        self.setObjectName(style)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)


def tip(text: str) -> str:
    """Return what a tooltip shows as this text: a tooltip takes what looks like markup for markup.

    >>> tip("a < b")
    '<qt>a &lt; b</qt>'
    """
    return f"<qt>{'<br>'.join(html.escape(line, quote=False) for line in text.splitlines())}</qt>" if text else ""
