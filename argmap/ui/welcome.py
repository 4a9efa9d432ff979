"""The page that is shown while no map is open: ways to begin, examples, and the maps of before."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from argmap import formats
from argmap.analysis.wording import title
from argmap.drawing import Theme
from argmap.language import later, tr
from argmap.model import ArgmapError
from argmap.session import Recent
from argmap.shipped import shipped
from argmap.ui.labels import Label
from argmap.ui.recent_menu import short
from argmap.ui.thumbnails import Thumbnails

if TYPE_CHECKING:
    from argmap.ui.window import Window

_WIDTH = 1040
_THUMBNAIL = QSize(240, 136)
#: Px that two columns need.
_WIDE = 980

#: The actions that begin something: id, heading, and what one gets.
_WAYS = (
    ("tour", later("Take the tour"), later("Two minutes with a real article")),
    ("new_article", later("Start from an article"), later("Map what it says, and see what that rests on")),
    ("new_debate", later("Debate motion"), later("A motion with a side for it and a side against it")),
    ("new_blank", later("Blank map"), later("Nothing in it yet")),
    ("open", later("Open a map…"), later("From a file; or drop files here")),
)


class Choice(QPushButton):
    """A button with a heading and a quieter line below it, and a picture above them where there is one."""

    def __init__(self, heading: str, line: str, picture: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.setAccessibleName(heading)
        self.setAccessibleDescription(line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        texts = [Label(heading, "choiceHeading"), *([Label(line, "quiet")] if line else [])]
        for part in ([picture] if picture is not None else []) + texts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)
        if picture is not None:
            column.insertSpacing(1, 6)
            self.setFixedWidth(picture.width() + 28)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room that its words take."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height that its words take in this width."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)


class Welcome(QScrollArea):
    """One column of ways to begin, with the recent files below; beside it examples to look at."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self._window = window
        self._theme = window.theme
        self._thumbnails = Thumbnails(_THUMBNAIL, self)
        self._frames: list[tuple[Path, QLabel]] = []
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._recents = QVBoxLayout()
        self._recents.setSpacing(2)
        self.setWidget(self._laid_out())
        self.setFocusProxy(self.ways[0])
        window.desk.recents_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the recent files as they are now."""
        while (item := self._recents.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        recents = self._window.desk.recents
        if recents:
            self._recents.addWidget(Label(tr("Recent"), "label"))
        for recent in recents:
            self._recents.addWidget(self._recent(recent))

    def set_theme(self, theme: Theme) -> None:
        """Paint the pictures in other colours."""
        self._theme = theme
        self._want_pictures()

    # What it is made of

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Go over to one column where there is no room for two."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= _WIDE
        self._grid.addWidget(self._left, 1, 0, 1, 1 if is_wide else 2)
        self._grid.addWidget(self._right, 1 if is_wide else 2, 1 if is_wide else 0, 1, 1 if is_wide else 2)

    def _laid_out(self) -> QWidget:
        self._left, left = _column(tr("Begin"))
        self.ways = [self._way(*way) for way in _WAYS]
        for choice in self.ways:
            left.addWidget(choice)
        left.addSpacing(16)
        left.addLayout(self._recents)
        left.addStretch(1)
        self._right, right = _column(tr("Look at an example"))
        right.addLayout(self._examples())
        right.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(32, 36, 32, 32)
        self._grid.setHorizontalSpacing(40)
        self._grid.setVerticalSpacing(24)
        self._grid.addLayout(self._head(), 0, 0, 1, 2)
        self._grid.addWidget(self._left, 1, 0)
        self._grid.addWidget(self._right, 1, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(2, 1)
        return _centred(inner)

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(Label(tr("What does a conclusion rest on?"), "welcomeHeading"))
        said = tr("On evidence that shows it, on an inference from evidence, or on a claim that nobody supports.")
        head.addWidget(Label(said, "quiet"))
        return head

    def _way(self, action: str, heading: str, line: str) -> Choice:
        choice = Choice(tr(heading), tr(line))
        choice.clicked.connect(self._window.actions_by_id[action].trigger)
        return choice

    def _examples(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        for number, path in enumerate(sorted(shipped("samples").glob("*.argmap"))):
            frame = QLabel()
            frame.setFixedSize(_THUMBNAIL)
            self._frames.append((path, frame))
            choice = Choice(_title(path), "", frame)
            choice.clicked.connect(partial(self._open, path))
            grid.addWidget(choice, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(2, 1)
        self._want_pictures()
        return grid

    def _want_pictures(self) -> None:
        for path, frame in self._frames:
            self._thumbnails.want(path, self._theme, self.devicePixelRatioF(), _shown_in(frame))

    def _recent(self, recent: Recent) -> QWidget:
        path = Path(recent.path)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        line = tr("{path} — not there any more") if recent.is_missing else "{path}"
        choice = Choice(recent.title, line.format(path=short(path)))
        choice.setEnabled(not recent.is_missing)
        choice.clicked.connect(partial(self._open, path))
        across.addWidget(choice, 1)
        if recent.is_missing:
            aside = QPushButton(tr("Forget"))
            aside.setAccessibleName(tr("Take “{title}” off the list").format(title=recent.title))
            aside.clicked.connect(partial(self._told, self._window.desk.forget, path))
        else:
            aside = QPushButton(tr("Unpin") if recent.pinned else tr("Pin"))
            aside.setToolTip(tr("Pinned maps stay at the head of this list."))
            aside.clicked.connect(partial(self._told, self._pin, path, not recent.pinned))
        across.addWidget(aside, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    # What is done with it

    def _open(self, path: Path) -> None:
        self._window.files.open_path(path)

    def _pin(self, path: Path, pinned: bool) -> None:  # noqa: FBT001 - partial hands it on
        self._window.desk.pin(path, pinned=pinned)

    def _told(self, do: Callable[..., None], *given: object) -> None:
        try:
            do(*given)
        except ArgmapError as error:
            self._window.notice.say(str(error))


def _shown_in(frame: QLabel) -> Callable[[QPixmap], None]:
    return frame.setPixmap


def _title(path: Path) -> str:
    return title(formats.read(path))


def _column(heading: str) -> tuple[QWidget, QVBoxLayout]:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(Label(heading, "label"))
    return widget, column


def _centred(inner: QWidget) -> QWidget:
    outer = QWidget()
    outer.setObjectName("welcomeGround")
    across = QHBoxLayout(outer)
    across.setContentsMargins(0, 0, 0, 0)
    across.addStretch(1)
    across.addWidget(inner, 100)
    across.addStretch(1)
    return outer
