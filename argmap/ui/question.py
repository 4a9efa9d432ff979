"""The bar above a map that asks something which can wait: what to do with recovered work, or with a changed file."""

from collections.abc import Sequence
from functools import partial

from msgspec import Struct

from argmap.ui.announcing import announce
from argmap.ui.bar import Bar
from argmap.ui.notice import Offer


class _Asked(Struct, frozen=True):
    words: str
    answers: tuple[Offer, ...]


class Question(Bar):
    """Asks one thing at a time; what is asked meanwhile waits for its turn."""

    def __init__(self) -> None:
        super().__init__("question")
        self._asked: dict[str, _Asked] = {}

    def ask(self, about: str, words: str, answers: Sequence[Offer]) -> None:
        """Ask about a matter that has this name; the same matter is asked once, in its newest words."""
        self._asked[about] = _Asked(words, tuple(answers))
        self._show_first()

    def withdraw(self, about: str) -> None:
        """Ask this no more."""
        if self._asked.pop(about, None) is not None:
            self._show_first()

    @property
    def about(self) -> str:
        """The matter that is asked about just now; "" for none."""
        return next(iter(self._asked), "")

    def _show_first(self) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        asked = self._asked.get(self.about)
        self.setVisible(asked is not None)
        if asked is None:
            return
        self._words.setText(asked.words)
        for answer in asked.answers:
            button = self._added(answer.text)
            button.clicked.connect(partial(self._answered, answer))
            self.buttons.append(button)
        announce(self, asked.words)

    def _answered(self, answer: Offer) -> None:
        answer.do()
