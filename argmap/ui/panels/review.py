"""The draft beside the map: what argmap suggests, to accept, reword or decline, by keys and one step of undo each."""

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from argmap.article.proposal import Draft
from argmap.article.suggestions import Suggestion, accepted, decline, reopen, suggestions
from argmap.drawing import Theme
from argmap.language import later, tr
from argmap.model import ArgmapError, Article
from argmap.ui.document import Document
from argmap.ui.drafting import Drafting, Suggester, by_rules
from argmap.ui.flow import Flow
from argmap.ui.labels import Label
from argmap.ui.panels.panel import Panel
from argmap.ui.panels.review_model import ReviewModel
from argmap.ui.panels.review_row import ReviewRow

Key = Qt.Key
#: What is told of the keys in the list, and at its buttons: with letters that do something by themselves, and without.
_TOLD = {
    True: (
        later("Enter accepts, N rejects, E edits the words, T turns claim and evidence, J and K go to what is open."),
        later("Take it into the map (Enter or Y)"),
        later("Do not suggest it again (N); once more takes that back"),
        later("Take all that is open in this section (Shift+Y)"),
    ),
    False: (
        later("Enter accepts, Delete rejects, F2 edits the words."),
        later("Take it into the map (Enter)"),
        later("Do not suggest it again (Delete); once more takes that back"),
        later("Take all that is open in this section"),
    ),
}


class ReviewPanel(Panel):
    """A list of suggestions by section; each decision is one step of the history, and the next one follows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._wants_keys = False
        self._model = ReviewModel(self)
        self._model.reworded.connect(self._refresh_counts)
        self._tree = QTreeView()
        self._tree.setModel(self._model)
        self._tree.setHeaderHidden(True)
        self._tree.setAccessibleName(tr("Suggestions"))
        self._tree.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self._tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._tree.setIndentation(12)
        self._rows = ReviewRow(self._tree, theme)
        self._tree.setItemDelegate(self._rows)
        self._tree.header().sectionResized.connect(self._tree.scheduleDelayedItemsLayout)
        self._tree.selectionModel().currentChanged.connect(self._show)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.customContextMenuRequested.connect(self._menu)
        self._tree.installEventFilter(self)
        self.empty = Label("", "quiet")
        self.begin = QPushButton(tr("&Draft a map"))
        self.begin.clicked.connect(lambda: self.action_wanted.emit("draft"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(tr("Drafting"))
        self.cancel = QPushButton(tr("&Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self.count = Label("", "quiet")
        self.only_open = QCheckBox(tr("Only &open"))
        self.only_open.setToolTip(tr("Show only what is not decided yet"))
        self.only_open.toggled.connect(self._hide_decided)
        self.accept = self._button(tr("&Accept"), self.accept_current)
        self.decline = self._button(tr("&Reject"), self.decline_current)
        self.all = self._button(tr("Accept &section"), self.accept_section)
        self._buttons = (self.accept, self.decline, self.all)
        self.use_letters(single=True)
        self._lay_out()

    def _button(self, text: str, do: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(do)
        return button

    def use_letters(self, *, single: bool) -> None:
        """Let letters by themselves decide, or only the keys that every list has."""
        self._takes_letters = single
        says, *tips = _TOLD[single]
        self._tree.setAccessibleDescription(tr(says))
        for button, tip in zip(self._buttons, tips, strict=True):
            button.setToolTip(tr(tip))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        self.empty.setContentsMargins(2, 6, 6, 4)
        column.addWidget(self.empty)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout()
        across.addWidget(self.bar, 1)
        across.addWidget(self.cancel)
        column.addLayout(across)
        above = QHBoxLayout()
        above.addWidget(self.count, 1)
        above.addWidget(self.only_open)
        column.addLayout(above)
        column.addWidget(self._tree, 1)
        buttons = Flow()
        for button in self._buttons:
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addStretch()

    # What is shown

    @property
    def article(self) -> Article | None:
        """The article that is drafted: the first with a text."""
        if self.document is None:
            return None
        return next((each for each in self.document.records.of_kind(Article) if each.text), None)

    @property
    def made(self) -> Draft | None:
        """The draft of the article as it is now."""
        return self._drafting.of(self.article.text) if self.document is not None and self.article is not None else None

    @property
    def _drafting(self) -> Drafting:
        """What makes drafts for the document; it belongs to that, for panels come and go."""
        assert self.document is not None
        found = self.document.findChild(Drafting)
        return found if isinstance(found, Drafting) else Drafting(self.document)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._rows.theme = theme
        super().set_theme(theme)

    def follow(self, document: Document | None) -> None:
        """Show the draft of this document from now on."""
        if document is self.document:
            return
        if self.document is not None:
            drafting = self._drafting
            drafting.progressed.disconnect(self._progressed)
            drafting.ended.disconnect(self.refill)
            drafting.failed.disconnect(self.document.refused)
        super().follow(document)
        if document is not None:
            drafting = self._drafting
            drafting.progressed.connect(self._progressed)
            drafting.ended.connect(self.refill)
            drafting.failed.connect(document.refused)

    def _progressed(self, done: float) -> None:
        self.bar.setValue(round(100 * done))

    def draft(self, suggest: Suggester | None = None) -> None:
        """Let a suggester make a draft of the article."""
        if self.article is not None:
            self.bar.setValue(0)
            self._drafting.begin(self.article.text, suggest or by_rules)
            self.refill()

    def _cancel(self) -> None:
        if self.document is not None:
            self._drafting.cancel()

    def refill(self) -> None:
        """Show the suggestions and what became of them."""
        article, made = self.article, self.made
        is_busy = self.document is not None and self._drafting.is_busy
        if article is not None and made is not None:
            assert self.document is not None
            current = self._current()
            was_empty = self._model.rowCount() == 0
            found = suggestions(self.document.records, article, made)
            if self._model.show(found, made.remarks):
                self._tree.expandAll()
                self._go_to(current.key if current is not None else None, or_first=was_empty)
        else:
            self._model.show((), ())
        has_any = self._model.rowCount() > 0
        deciding: tuple[QWidget, ...] = (self._tree, self.count, self.only_open, *self._buttons)
        waiting: tuple[QWidget, ...] = (self.bar, self.cancel)
        for widget in deciding:
            widget.setVisible(has_any and not is_busy)
        for widget in waiting:
            widget.setVisible(is_busy)
        self.begin.setVisible(not has_any and not is_busy and article is not None)
        self.empty.setVisible(not has_any)
        self.empty.setText(self._why_empty(article, made, is_busy=is_busy))
        self._hide_decided()
        self._refresh_counts()
        if self._wants_keys and not is_busy:
            self.focus_list()

    def _hide_decided(self) -> None:
        """Show what is decided, or only what is open."""
        root = QModelIndex()
        for head in (self._model.index(row, 0) for row in range(self._model.rowCount())):
            for row in range(self._model.rowCount(head)):
                hides = self.only_open.isChecked() and not self._model.is_open(self._model.index(row, 0, head))
                self._tree.setRowHidden(row, head, hides)
            hides = self.only_open.isChecked() and not self._model.is_open(head)
            self._tree.setRowHidden(head.row(), root, hides)

    def _why_empty(self, article: Article | None, made: Draft | None, *, is_busy: bool) -> str:
        if is_busy:
            return tr("argmap reads the article…")
        if article is None:
            return tr("There is no article in this map yet. Read one in from the file menu, or paste one.")
        if made is not None:
            return tr("argmap found nothing to suggest in this article.")
        if self._drafting.has_made:
            return tr("The article is another than it was when its draft was made.")
        return tr("argmap can suggest claims, evidence and steps; nothing is in the map before it is accepted.")

    def _refresh_counts(self) -> None:
        decided, total = self._model.counts()
        self.count.setText(tr("{decided} of {total} decided").format(decided=decided, total=total))
        current = self._current()
        may = current is not None and current.state != "accepted"
        self.accept.setEnabled(may)
        self.decline.setEnabled(may)
        is_declined = current is not None and current.state == "declined"
        self.decline.setText(tr("&Reopen") if is_declined else tr("&Reject"))
        self.all.setEnabled(current is not None and bool(self._model.open_in(current.section)))

    # Going

    def _current(self) -> Suggestion | None:
        return self._model.suggestion(self._tree.currentIndex())

    def _show(self, index: QModelIndex) -> None:
        self._show_span(index)
        found = self._model.suggestion(index)
        if self._tree.hasFocus() and found is not None and found.record is not None:
            self._show_box(found.record)
        self._refresh_counts()

    def _show_span(self, index: QModelIndex) -> None:
        span = self._model.span_of(index)
        if span is not None and self.article is not None:
            self.span_wanted.emit(self.article.id, *span)

    def _show_box(self, key: str) -> None:
        if self.document is not None and key in self.document.shown:
            self.document.select(key)
            self.glanced.emit(key)

    def _go_to(self, key: str | None, *, or_first: bool = False) -> None:
        index = self._model.index_of(key) if key is not None else None
        if index is None and or_first:
            index = self._model.next_open(None)
        self._make_current(index)

    def _go_on(self, after: str | None, step: Literal[1, -1] = 1) -> None:
        self._make_current(self._model.next_open(after, step))

    def _make_current(self, index: QModelIndex | None) -> None:
        if index is not None:
            self._tree.setCurrentIndex(index)
            self._tree.scrollTo(index)

    def focus_list(self) -> None:
        """Take the keys, and begin at the first that is open."""
        # What is being made is not there yet; the keys go to it when it is.
        self._wants_keys = self.document is not None and self._drafting.is_busy
        (self.cancel if self._wants_keys else self._tree).setFocus()
        if self._current() is None:
            self._go_to(None, or_first=True)

    # Deciding

    def accept_current(self) -> None:
        """Take the current suggestion into the map, and go on."""
        current = self._current()
        if current is not None and current.state != "accepted":
            self._accept(tr("Accept a suggestion"), (current.key,), current.key)

    def accept_section(self) -> None:
        """Take all that is open in the section of the current suggestion into the map."""
        current = self._current()
        if current is not None:
            keys = self._model.open_in(current.section)
            if keys:
                self._accept(tr("Accept a section"), keys, keys[-1])

    def _accept(self, name: str, keys: Iterable[str], last: str) -> None:
        document, article, made = self.document, self.article, self.made
        if document is None or article is None or made is None:
            return
        try:
            change = accepted(document.records, article, made, keys, texts=self._model.texts, kinds=self._model.kinds)
        except ArgmapError as error:
            document.refused.emit(error.advice)
            return
        if not change:
            what = tr("This cannot be in the map as it is.")
            hint = tr("Evidence takes no reasons: make it a claim first.")
            document.refused.emit(f"{what} {hint}")
            return
        document.commit(name, change)
        self.settle()
        taken = self._model.suggestion(self._model.index_of(last) or QModelIndex())
        if taken is not None and taken.record is not None:
            self._show_box(taken.record)
        self._go_on(last)

    def decline_current(self) -> None:
        """Do not suggest the current one again, or let it be open again."""
        current, document, article = self._current(), self.document, self.article
        if current is None or document is None or article is None or current.state == "accepted":
            return
        if current.state == "declined":
            document.do(tr("Suggest it again"), reopen, article.id, (current.key, *current.needs))
            self.settle()
            return
        document.do(tr("Reject a suggestion"), decline, article.id, (current.key,))
        self.settle()
        self._go_on(current.key)

    def turn(self) -> None:
        """Let the current suggestion be evidence instead of a claim, or the other way round."""
        current = self._current()
        if current is not None and current.is_statement and current.state == "open":
            to: Literal["claim", "evidence"] = "evidence" if self._model.kind_of(current) == "claim" else "claim"
            self._model.turn(current.key, to)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the keys of the list."""
        if watched is self._tree and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if (
                event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
                and event.text()
                and self._means(event)
            ):
                event.accept()
            return False
        if watched is self._tree and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._means(event) and self._key(event)
        return False

    def _means(self, event: QKeyEvent) -> bool:
        """Return whether a key may do something by itself."""
        return self._takes_letters or not event.text() or not event.text().isprintable()

    def _key(self, event: QKeyEvent) -> bool:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Key.Key_Y if shift:
                self.accept_section()
            case Key.Key_Return | Key.Key_Enter | Key.Key_Y if self._current() is None:
                self._show_span(self._tree.currentIndex())
            case Key.Key_Return | Key.Key_Enter | Key.Key_Y:
                self.accept_current()
            case Key.Key_N | Key.Key_Delete:
                self.decline_current()
            case Key.Key_E | Key.Key_F2:
                self._tree.edit(self._tree.currentIndex())
            case Key.Key_T:
                self.turn()
            case Key.Key_J | Key.Key_K:
                current = self._current()
                self._go_on(current.key if current is not None else None, 1 if event.key() == Key.Key_J else -1)
            case _:
                return False
        return True

    def _menu(self, at: QPoint) -> None:
        current = self._current()
        if current is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if current.state != "accepted":
            menu.addAction(tr("Accept"), self.accept_current)
            again = tr("Suggest it again") if current.state == "declined" else tr("Reject")
            menu.addAction(again, self.decline_current)
        if current.is_statement and current.state == "open":
            menu.addAction(tr("Edit the words"), lambda: self._tree.edit(self._tree.currentIndex()))
            turned = tr("Make it evidence") if self._model.kind_of(current) == "claim" else tr("Make it a claim")
            menu.addAction(turned, self.turn)
        menu.addAction(tr("Accept all in this section"), self.accept_section)
        menu.popup(self._tree.viewport().mapToGlobal(at))
