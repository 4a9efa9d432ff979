"""The bar that says what went wrong, in the window, until it is read."""

from collections.abc import Callable

from msgspec import Struct

from argmap.language import tr
from argmap.ui.announcing import announce
from argmap.ui.bar import Bar


class Offer(Struct, frozen=True):
    """What a person can do about it: the words of a button, and what it does."""

    text: str
    do: Callable[[], object]


class Notice(Bar):
    """Hidden until there is something to say."""

    def __init__(self) -> None:
        super().__init__("notice", "", tr("Close"))
        self._offer: Offer | None = None
        self.way_out = self.buttons[0]
        self.way_out.clicked.connect(self._take)
        self.button.clicked.connect(self.hide)

    def say(self, words: str, offer: Offer | None = None) -> None:
        """Show words, with a way out where there is one, and tell those who do not see them."""
        self._words.setText(words)
        self._offer = offer
        self.way_out.setText(offer.text if offer is not None else "")
        self.way_out.setVisible(offer is not None)
        self.show()
        announce(self, words)

    def _take(self) -> None:
        self.hide()
        if self._offer is not None:
            self._offer.do()
