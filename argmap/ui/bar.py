"""A bar across the window: a sentence and a button, hidden while there is nothing to say."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from argmap.ui.labels import Label


class Bar(QFrame):
    """What a kind of bar says, and when, is its own affair; `name` is the one that the style sheet knows it by."""

    def __init__(self, name: str, button: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._words = Label("")
        self.button = QPushButton(button)
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 8, 12, 8)
        across.addWidget(self._words, 1)
        across.addWidget(self.button)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()
