"""Saying something to those who do not see it: a screen reader reads it out, wherever the focus is."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(source: QObject, words: str) -> None:
    """Let a screen reader say words; `source` is the widget that they are about."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, words))
