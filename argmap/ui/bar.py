"""A bar across the window: a sentence and buttons, hidden while there is nothing to say."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from argmap.ui.labels import Label


class Bar(QFrame):
    """What a kind of bar says, and when, is its own affair; `name` is the one that the style sheet knows it by."""

    def __init__(self, name: str, *buttons: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._words = Label("")
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(16, 8, 12, 8)
        self._across.addWidget(self._words, 1)
        self.buttons = [self._added(text) for text in buttons]
        self.hide()

    @property
    def button(self) -> QPushButton:
        """The last button, which most bars have alone."""
        return self.buttons[-1]

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def _added(self, text: str) -> QPushButton:
        button = QPushButton(text)
        self._across.addWidget(button)
        return button
