"""The bar that says what went wrong, in the window, until it is read."""

from argmap.language import tr
from argmap.ui.bar import Bar


class Notice(Bar):
    """Hidden until there is something to say."""

    def __init__(self) -> None:
        super().__init__("notice", tr("Close"))
        self.button.clicked.connect(self.hide)

    def say(self, words: str) -> None:
        """Show words, and tell those who do not see them."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        self._words.setText(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
