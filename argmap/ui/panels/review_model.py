"""The suggestions of a draft as a tree: sections, in each the suggestions, at the end what to ask."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from argmap.article.proposal import Span
from argmap.article.suggestions import Suggestion
from argmap.language import later, tr

_KEY, _SPAN, LOOK = (Qt.ItemDataRole.UserRole + each for each in (1, 2, 3))
#: Signs that tell the states apart without colour, and their words.
_STATES = {"open": "", "accepted": "✓ ", "declined": "✕ "}
_STATE_WORDS = {"open": later("open"), "accepted": later("accepted"), "declined": later("rejected")}
_LOOKS = {"support": "inference", "attack": "objection", "undercut": "objection"}
_KINDS = {
    "claim": later("Claim"),
    "evidence": later("Evidence"),
    "support": later("Reason"),
    "attack": later("Objection"),
    "undercut": later("Undercut"),
}


class ReviewModel(QStandardItemModel):
    """Holds suggestions with what a person made of their words before deciding."""

    reworded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.texts: dict[str, str] = {}
        self.kinds: dict[str, Literal["claim", "evidence"]] = {}
        self._shown: tuple[Suggestion, ...] = ()
        self._remarks: tuple[tuple[Span, str], ...] = ()
        self._items: dict[str, QStandardItem] = {}
        self._by_key: dict[str, Suggestion] = {}

    def show(self, found: Sequence[Suggestion], remarks: Sequence[tuple[Span, str]]) -> bool:
        """Show these; return whether the list was made anew rather than brought up to date."""
        same = [each.key for each in found] == [each.key for each in self._shown] and self._remarks == tuple(remarks)
        self._shown, self._remarks = tuple(found), tuple(remarks)
        self._by_key = {each.key: each for each in found}
        if same:
            for each in found:
                self._tell(self._items[each.key], each)
            return False
        self.clear()
        self._items = {}
        sections: dict[str, QStandardItem] = {}
        for each in found:
            if each.section not in sections:
                sections[each.section] = head = self._head(each.section or tr("At the beginning"))
                self.appendRow(head)
            item = self._items[each.key] = QStandardItem()
            item.setData(each.key, _KEY)
            item.setData(each.span, _SPAN)
            self._tell(item, each)
            sections[each.section].appendRow(item)
        if remarks:
            head = self._head(tr("What a careful reader would ask"))
            for span, sentence in remarks:
                item = QStandardItem(sentence)
                item.setEditable(False)
                item.setData(span, _SPAN)
                head.appendRow(item)
            self.appendRow(head)
        return True

    def _head(self, words: str) -> QStandardItem:
        head = QStandardItem(words)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        head.setEditable(False)
        head.setSelectable(False)
        return head

    def _tell(self, item: QStandardItem, each: Suggestion) -> None:
        kind = tr(_KINDS[self.kind_of(each)])
        words = self.texts.get(each.key, each.text)
        state = tr(_STATE_WORDS[each.state])
        below = "; ".join(each.reasons if each.state == "open" else (state, *each.reasons))
        said = f"{_STATES[each.state]}{kind}: {words}\u2028{below}"
        if item.text() != said:
            item.setText(said)
            told = f"{kind}. {words} {'; '.join(each.reasons)}. {state}"
            item.setData(told, Qt.ItemDataRole.AccessibleTextRole)
            item.setData(_LOOKS.get(each.kind, self.kind_of(each)), LOOK)
        item.setEditable(each.is_statement and each.state == "open")

    def kind_of(self, each: Suggestion) -> str:
        """Return the kind that a suggestion has, or that a person gave it."""
        return self.kinds.get(each.key, each.kind)

    def turn(self, key: str, to: Literal["claim", "evidence"]) -> None:
        """Give a statement another kind."""
        self.kinds[key] = to
        self._tell(self._items[key], self._by_key[key])
        self.reworded.emit()

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return for editing the words alone."""
        if role == Qt.ItemDataRole.EditRole:
            found = self.suggestion(index)
            if found is not None:
                return self.texts.get(found.key, found.text)
        return super().data(index, role)

    def setData(  # noqa: N802
        self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Take other words for a statement."""
        found = self.suggestion(index)
        if role != Qt.ItemDataRole.EditRole or found is None or not isinstance(value, str):
            return super().setData(index, value, role)
        words = " ".join(value.split())
        if words:
            self.texts[found.key] = words
            self._tell(self._items[found.key], found)
            self.reworded.emit()
        return bool(words)

    def suggestion(self, index: QModelIndex | QPersistentModelIndex) -> Suggestion | None:
        """Return the suggestion of a row; None for a section or a question."""
        key = super().data(index, _KEY) if index.isValid() else None
        return self._by_key.get(key) if isinstance(key, str) else None

    def span_of(self, index: QModelIndex | QPersistentModelIndex) -> Span | None:
        """Return the span of the article that a row speaks of."""
        span = super().data(index, _SPAN) if index.isValid() else None
        return (span[0], span[1]) if span is not None else None

    def index_of(self, key: str) -> QModelIndex | None:
        """Return the row of a suggestion."""
        return self._items[key].index() if key in self._items else None

    def next_open(self, after: str | None, step: Literal[1, -1] = 1) -> QModelIndex | None:
        """Return the row of the next suggestion that is open, or of the one before; past the end it goes on."""
        rows = self._in_order()[::step]
        keys = [each.key for each in rows]
        start = keys.index(after) + 1 if after in keys else 0
        order = (*rows[start:], *rows[:start])
        return next((self._items[each.key].index() for each in order if each.state == "open"), None)

    def _in_order(self) -> list[Suggestion]:
        """Return the suggestions from top to bottom; a section may come again in the text and stands once."""
        sections = {section: at for at, section in enumerate(dict.fromkeys(each.section for each in self._shown))}
        return sorted(self._shown, key=lambda each: sections[each.section])

    def is_open(self, index: QModelIndex) -> bool:
        """Whether a row is to be decided, or has one that is below it; a question always stays open."""
        found = self.suggestion(index)
        if found is not None:
            return found.state == "open"
        below = self.rowCount(index)
        return not below or any(self.is_open(self.index(row, 0, index)) for row in range(below))

    def open_in(self, section: str) -> tuple[str, ...]:
        """Return the keys of what is open in a section."""
        return tuple(each.key for each in self._shown if each.section == section and each.state == "open")

    def counts(self) -> tuple[int, int]:
        """Return how many suggestions are decided, and how many there are."""
        return sum(each.state != "open" for each in self._shown), len(self._shown)
