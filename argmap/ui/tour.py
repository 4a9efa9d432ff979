"""A tour of two minutes on a copy of the sample: a card in the corner says what to do, and notices when it is done."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from argmap.language import later, tr
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection
from argmap.shipped import shipped
from argmap.ui.announcing import announce
from argmap.ui.labels import Label

if TYPE_CHECKING:
    from argmap.ui.document import Document
    from argmap.ui.page import Page
    from argmap.ui.window import Window

SAMPLE = shipped("samples", "russia-and-hamas.argmap")
#: What of the sample the tour speaks of: the conclusion, and the step that carries it.
CONCLUSION, STEP = "tacit-approval", "silence-to-consent"
_WIDTH, _MARGIN = 340, 14


class Lesson(Struct, frozen=True):
    """One thing to do: what it is about, how it is done, and how one sees that it was done.

    `is_done` is asked after each change, with the map as it was when the lesson began. Without it the lesson is over
    when its `action` is carried out, by whatever key or menu. Where the window has no such action there is no lesson.
    """

    about: str
    task: str
    is_done: "Callable[[Document, ArgumentMap], bool] | None" = None
    action: str = ""


def _has_new(kind: type[Claim] | type[Evidence]) -> "Callable[[Document, ArgumentMap], bool]":
    return lambda document, before: any(
        each.text.strip() and each.id not in before for each in document.records.of_kind(kind)
    )


def _is_connected(document: "Document", before: ArgumentMap) -> bool:
    """Whether two boxes that were there before are tied together now, and were not before."""
    for tie in document.records.records():
        if isinstance(tie, Inference | Objection):
            aim = tie.conclusion if isinstance(tie, Inference) else tie.target
            known = getattr(before.get(tie.id), "premises", ())
            if aim in before and any(premise in before and premise not in known for premise in tie.premises):
                return True
    return False


LESSONS: tuple[Lesson, ...] = (
    Lesson(
        later("The article suggests this: “Russia tacitly approved of the 7 October attack.”"),
        later("Select that box: click it, or go there with the arrow keys."),
        lambda document, _before: document.current == CONCLUSION,
    ),
    Lesson(
        later("What is lit is all that it rests on: one piece of evidence, and one inference from it."),
        later("Press F to see that part large."),
        action="fit_selection",
    ),
    Lesson(
        later("“Argument from silence” carries it alone. What if that step did not hold?"),
        later("Select the box “Argument from silence” right below the conclusion, and press W."),
        lambda document, _before: STEP in document.without,
    ),
    Lesson(
        later("Without it nothing supports the conclusion: it hangs in the air."),
        later("Press W again to switch the step on."),
        lambda document, _before: not document.without,
    ),
    Lesson(
        later("Now build on it. A reason gets a box below what it is a reason for."),
        later("Select the conclusion, press R, type a reason, and press Enter."),
        _has_new(Claim),
    ),
    Lesson(
        later("Nothing that you do is final."),
        later("Press Ctrl+Z to take the reason back."),
        lambda document, _before: bool(document.session.undone),
    ),
    Lesson(
        later("Evidence is what can be checked; it stands on the ground, with its source and date."),
        later("Select a claim, press E, type what was seen or said, and press Enter."),
        _has_new(Evidence),
    ),
    Lesson(
        later("Two boxes that are there already can be connected."),
        later(
            "Drag from the dot on top of a box to another; or press L, go there with the arrow keys, and press Enter."
        ),
        _is_connected,
    ),
    Lesson(
        later("In a large map words are found in everything that it says."),
        later("Press Ctrl+F and type “weapons”; Esc ends the search."),
        lambda document, _before: document.among is not None,
        action="find",
    ),
    Lesson(
        later("That is all you need. This was a copy of the sample; F1 shows all keys."),
        later("Press Alt+C to close this card, and begin with your own article."),
    ),
)


class Tour(QFrame):
    """The card: it lies in the lower left corner of the map and is in nobody's way; leaving it out costs nothing."""

    def __init__(self, window: "Window", page: "Page") -> None:
        super().__init__(page.canvas)
        self.setObjectName("tour")
        self.setAccessibleName(tr("Tour"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page = page
        known = {row.id for row in window.actions_by_id}
        self.lessons = tuple(each for each in LESSONS if not each.action or each.action in known)
        self._at = 0
        self._before = page.document.records.copy()
        self._make()
        document = page.document
        for signal in (document.changed, document.selection_changed, document.without_changed, document.lit_changed):
            signal.connect(self._check)
        document.history_changed.connect(self._check)
        for lesson in self.lessons:
            if lesson.action:
                window.actions_by_id[lesson.action].triggered.connect(self._carried_out)
        page.canvas.installEventFilter(self)
        self._show()

    def _make(self) -> None:
        self._place, self.about, self.task = Label("", "label"), Label(""), Label("")
        font = self.task.font()
        font.setBold(True)
        self.task.setFont(font)
        self.back, self.skip = QPushButton(tr("&Back")), QPushButton(tr("S&kip"))
        self.leave = QPushButton(tr("&Close"))
        self.back.clicked.connect(lambda: self._go(self._at - 1))
        self.skip.clicked.connect(lambda: self._go(self._at + 1))
        self.leave.clicked.connect(self.close)
        across = QHBoxLayout()
        for button in (self.back, self.skip, self.leave):
            across.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for label in (self._place, self.about, self.task):
            column.addWidget(label)
        column.addLayout(across)
        self.setFixedWidth(_WIDTH)

    @property
    def lesson(self) -> Lesson:
        """What there is to do."""
        return self.lessons[self._at]

    def _check(self) -> None:
        is_done = self.lesson.is_done
        if is_done is not None and is_done(self._page.document, self._before):
            self._go(self._at + 1)

    def _carried_out(self) -> None:
        is_wanted = self.lesson.is_done is None and self.sender().objectName() == self.lesson.action
        if is_wanted and self._page.isVisible():
            self._go(self._at + 1)

    def _go(self, at: int) -> None:
        self._at = min(max(at, 0), len(self.lessons) - 1)
        self._before = self._page.document.records.copy()
        self._show()

    def _show(self) -> None:
        is_last = self._at == len(self.lessons) - 1
        self._place.setText(tr("Tour: {number} of {of}").format(number=self._at + 1, of=len(self.lessons)))
        self.about.setText(tr(self.lesson.about))
        self.task.setText(tr(self.lesson.task))
        self.back.setEnabled(self._at > 0)
        self.skip.setEnabled(not is_last)
        self._settle()
        announce(self, f"{self.about.text()} {self.task.text()}")

    # Where it lies

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay in the corner of the map."""
        if watched is self.parent() and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._settle()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Keep clicks on the card from the map beneath it."""
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Give the keys back to the map."""
        self._page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        event.accept()

    def _settle(self) -> None:
        layout = self.layout()
        height = layout.heightForWidth(_WIDTH) if layout is not None else 0
        self.setFixedHeight(height)
        self.move(_MARGIN, self._page.canvas.height() - height - _MARGIN)


def take_tour(window: "Window") -> None:
    """Open a copy of the sample and begin the tour on it; one that goes on elsewhere ends."""
    from argmap import formats

    for running in window.findChildren(Tour):
        running.close()
    window.files.open_copy(formats.read(SAMPLE))
    page = window.page
    if page is not None:
        Tour(window, page).show()
        page.canvas.show_with(CONCLUSION, page.document.around(CONCLUSION))
