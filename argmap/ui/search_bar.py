"""The bar above the map that finds words in it: how many boxes hold them, which one is looked at, and where."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton

from argmap.analysis.search import Hit
from argmap.drawing import Theme
from argmap.language import tr
from argmap.ui.document import Document
from argmap.ui.icons import icon
from argmap.ui.labels import Label
from argmap.ui.marked import Marked, named


class SearchBar(QFrame):
    """Finds while a person types; Enter goes on, Shift+Enter back, Esc ends the search."""

    found = Signal()
    """The hits are others than before."""
    went = Signal()
    """Another of them is looked at."""
    ended = Signal(bool)
    """The search is over; whether the person goes back to where they were."""

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("search")
        self._document = document
        self._hits: tuple[Hit, ...] = ()
        self._at = 0
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in the map"))
        self.field.setAccessibleName(tr("Find in the map"))
        self.field.setMinimumWidth(160)
        self.field.setMaximumWidth(320)
        self._count = Label("")
        self._count.setWordWrap(False)
        self._count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._where = Marked()
        across = QHBoxLayout(self)
        across.setContentsMargins(12, 6, 8, 6)
        across.setSpacing(6)
        across.addWidget(self.field, 3)
        self._buttons: dict[str, QToolButton] = {}
        for name, tip, run in (
            ("previous", tr("Previous (Shift+Enter)"), lambda: self.go(-1)),
            ("next", tr("Next (Enter)"), lambda: self.go(1)),
            ("close", tr("Close and stay here (Ctrl+Enter); Esc goes back"), lambda: self._end(back=False)),
        ):
            self._buttons[name] = button = QToolButton()
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(run)
        across.addWidget(self._buttons["previous"])
        across.addWidget(self._buttons["next"])
        across.addWidget(self._count)
        across.addWidget(self._where, 5)
        across.addWidget(self._buttons["close"])
        self.set_theme(theme)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        document.changed.connect(self._follow)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Paint the signs in other colours."""
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme))

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What was found, the best first."""
        return self._hits

    @property
    def hit(self) -> Hit | None:
        """What is looked at."""
        return self._hits[self._at] if self._hits else None

    @property
    def words(self) -> str:
        """What the bar says: which of how many."""
        return self._count.text()

    def begin(self) -> None:
        """Let a person type; what was looked for last is there to be found again, or to be typed over."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def go(self, step: int) -> None:
        """Look at the next hit, or with -1 at the one before; after the last comes the first."""
        if self._hits:
            self._at = (self._at + step) % len(self._hits)
            self._show()
            self.went.emit()
            self._document.said.emit(self.words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Go on with Enter, back with Shift, stay with Ctrl; the arrows go on and back too."""
        if watched is not self.field or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._end(back=False)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.go(-1 if is_shifted else 1)
            case Qt.Key.Key_Down:
                self.go(1)
            case Qt.Key.Key_Up:
                self.go(-1)
            case _:
                return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """End the search with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._end(back=True)
        else:
            super().keyPressEvent(event)

    def _end(self, *, back: bool) -> None:
        self.hide()
        self.ended.emit(back)

    def _search(self) -> None:
        if self.isHidden():
            return
        self._hits, self._at = self._document.concordance.search(self.field.text()), 0
        self._show()
        self.found.emit()
        self.went.emit()
        if self.field.text().strip():
            self._document.said.emit(self.words)

    def _follow(self) -> None:
        """Find anew after an edit, and go on looking at the same."""
        if self.isHidden():
            return
        key = self.hit.key if self.hit is not None else ""
        self._hits = self._document.concordance.search(self.field.text())
        self._at = next((at for at, hit in enumerate(self._hits) if hit.key == key), 0)
        self._show()
        self.found.emit()

    def _show(self) -> None:
        hit = self.hit
        for name in ("previous", "next"):
            self._buttons[name].setEnabled(len(self._hits) > 1)
        if hit is None:
            self._count.setText(tr("Nothing found") if self.field.text().strip() else "")
            self._where.show_text("")
            return
        self._count.setText(tr("{one} of {all}").format(one=self._at + 1, all=len(self._hits)))
        passage = self._document.concordance.passages(hit.key, self.field.text())[0]
        self._where.show_text(*named(passage))
