"""The bar that says what went wrong, in the window, until it is read."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from argmap.ui.labels import Label


class Notice(QFrame):
    """Hidden until there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._words = Label("")
        close = QPushButton("Close")
        close.clicked.connect(self.hide)
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 8, 12, 8)
        across.addWidget(self._words, 1)
        across.addWidget(close)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Show words, and tell those who do not see them."""
        self._words.setText(words)
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
