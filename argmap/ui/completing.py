"""Completing what is typed in a line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


def complete(line: QLineEdit, choices: Sequence[str]) -> QCompleter:
    """Offer the words among these that hold what is typed in a line, in capitals or not."""
    completer = QCompleter(choices, line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(completer)
    return completer
