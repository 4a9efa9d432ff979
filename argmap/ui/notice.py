"""The bar that says what went wrong, in the window, until it is read."""

from argmap.language import tr
from argmap.ui.announcing import announce
from argmap.ui.bar import Bar


class Notice(Bar):
    """Hidden until there is something to say."""

    def __init__(self) -> None:
        super().__init__("notice", tr("Close"))
        self.button.clicked.connect(self.hide)

    def say(self, words: str) -> None:
        """Show words, and tell those who do not see them."""
        self._words.setText(words)
        self.show()
        announce(self, words)
