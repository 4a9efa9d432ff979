"""Presenting a document: full screen, by keys, clicks and remotes; the caption says what the layer means."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QCursor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from argmap.analysis.presentation import Slide, slides
from argmap.drawing import THEMES, Theme
from argmap.drawing.picture import Picture, compose
from argmap.language import tr
from argmap.ui.announcing import announce
from argmap.ui.document import Document
from argmap.ui.labels import Label
from argmap.ui.painting import font
from argmap.ui.presenting.captions import caption, heading
from argmap.ui.presenting.stage import Stage
from argmap.ui.what_if_bar import in_a_sentence

_ON = {Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Backspace, Qt.Key.Key_PageUp}
#: Sizes of the caption: a share of the window's height that it takes, and of its font, px that it never falls below.
_SHARE, _LETTERS, _SMALLEST = 0.22, 0.036, 15


class Presentation(QWidget):
    """A window of its own over the main window; closing it leaves the document as it was."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget, *, glide: int) -> None:
        """A new layer takes `glide` ms to appear."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(document.title)
        self.setObjectName("presentation")
        self._document = document
        self._without = document.without
        self._theme = _for_projectors(theme)
        self._pictures: dict[tuple[str, bool], Picture] = {}
        self.slides = slides(document.shown, document.footings)
        self._at = next((at for at, slide in enumerate(self.slides) if slide.conclusion == document.current), 0)
        self.stage = Stage(self._theme, glide)
        self.caption = _Caption(self._theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stage, 1)
        column.addWidget(self.caption)
        self.stage.gone_on.connect(lambda: self._go(self._at + 1))
        self.stage.gone_back.connect(lambda: self._go(self._at - 1))
        document.changed.connect(self._follow)

    @property
    def slide(self) -> Slide | None:
        """What is shown; None when the map is empty."""
        return self.slides[self._at] if self.slides else None

    def begin(self) -> None:
        """Fill the screen."""
        self.showFullScreen()
        self.setFocus()
        self._show(glide=False)

    # Going

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go on, back, to a conclusion by its number; switch off; fill the screen or a window; leave."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _ON:
            self._go(self._at + 1)
        elif key in _BACK:
            self._go(self._at - 1)
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(len(self.slides) - 1)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self._go_to_conclusion(key - Qt.Key.Key_1)
        elif key == Qt.Key.Key_W:
            self._switch()
        elif key in (Qt.Key.Key_F, Qt.Key.Key_F11):
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        else:
            super().keyPressEvent(event)

    def _go(self, at: int) -> None:
        if 0 <= at < len(self.slides) and at != self._at:
            self._at = at
            self._show(glide=True)

    def _go_to_conclusion(self, number: int) -> None:
        begins = [at for at, slide in enumerate(self.slides) if slide.number == 1]
        if number < len(begins):
            self._go(begins[number])

    # What if

    def _switch(self) -> None:
        """Switch off what is under the pointer, or all that is new here; or everything on again."""
        if self.slide is None:
            return
        if set(self._document.without) != set(self._without):
            self._restore()
            return
        pointed = self.stage.key_at(QPointF(self.stage.mapFromGlobal(QCursor.pos())))
        is_hidden = self.stage.cursor().shape() == Qt.CursorShape.BlankCursor
        keys = self.slide.new if pointed is None or is_hidden else (pointed,)
        self._document.switch(*(key for key in keys if key not in self._without))

    def _restore(self) -> None:
        changed = set(self._document.without) ^ set(self._without)
        if changed:
            self._document.switch(*sorted(changed))

    def _follow(self) -> None:
        """The map, or what is switched off, is another: go on where one was."""
        was = self.slide
        self._pictures.clear()
        self.slides = slides(self._document.shown, self._document.footings)
        same = [at for at, slide in enumerate(self.slides) if was is not None and slide.conclusion == was.conclusion]
        here = [at for at in same if was is not None and self.slides[at].new == was.new]
        self._at = next(iter(here or same), 0)
        self._show(glide=False)

    # What is shown

    def _show(self, *, glide: bool) -> None:
        slide = self.slide
        if slide is None:
            self.caption.say(tr("There is nothing to present yet: the map is empty."), "", "")
            return
        records = self._document.shown
        earlier = {key for each in self.slides[: self._at] if each.conclusion == slide.conclusion for key in each.new}
        picture = self._picture(self._at)
        self.stage.show_layer(records, picture, slide.new, earlier, glide=glide)
        self.stage.setAccessibleName(heading(records, slide.conclusion))
        words = caption(records, self._document.footings, slide)
        if self._document.without:
            words = in_a_sentence(self._document.records, self._document.without)
        of = list(dict.fromkeys(each.conclusion for each in self.slides))
        place = tr("{number} of {of}").format(number=slide.number, of=slide.of)
        which = tr("Conclusion {number} of {of}").format(number=of.index(slide.conclusion) + 1, of=len(of))
        self.caption.say(words, place, which if len(of) > 1 else "")
        announce(self, f"{place}. {words}")

    def _picture(self, at: int) -> Picture:
        """Return the picture of a slide's conclusion with what it rests on, by itself.

        Objections take part in it from the slide on that shows the first: without them the argument stands closer.
        """
        conclusion = self.slides[at].conclusion
        of_it = [each for each in self.slides if each.conclusion == conclusion]
        first = next((each.number for each in of_it if each.kind == "objections"), len(of_it) + 1)
        is_whole = self.slides[at].number >= first
        if (conclusion, is_whole) not in self._pictures:
            among = {key for each in of_it if is_whole or each.number < first for key in each.new}
            self._pictures[conclusion, is_whole] = compose(self._document.shown, among)
        return self._pictures[conclusion, is_whole]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Let the caption take its share."""
        super().resizeEvent(event)
        self.caption.take_share_of(self.height())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Leave the document as it was."""
        self._document.changed.disconnect(self._follow)
        self._restore()
        event.accept()


class _Caption(QWidget):
    """The words under the stage, in letters as large as fit, and where one is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.words, self.place, self.which = Label(""), Label(""), Label("")
        for label in (self.words, self.place, self.which):
            role = "canvas.ink" if label is not self.which else "canvas.quiet"
            label.setStyleSheet(f"color: {theme[role]}")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for label in (self.place, self.which):
            label.setWordWrap(False)
            label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
        side = QVBoxLayout()
        side.setSpacing(2)
        side.addWidget(self.place)
        side.addWidget(self.which)
        side.addStretch(1)
        self._across = QHBoxLayout(self)
        self._across.addWidget(self.words, 1)
        self._across.addLayout(side)
        self._size = 24

    def say(self, words: str, place: str, which: str) -> None:
        """Say words, and where one is: "2 of 9"."""
        self.words.setText(words)
        self.place.setText(place)
        self.which.setText(which)
        self._fit()

    def take_share_of(self, height: int) -> None:
        """Be as high as befits a window of this height, whatever is said: what is above shall not jump."""
        self.setFixedHeight(round(height * _SHARE))
        self._size = max(round(height * _LETTERS), _SMALLEST)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit the words into the new room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margin = self._size
        self._across.setContentsMargins(2 * margin, margin // 2, 2 * margin, margin // 2)
        self._across.setSpacing(2 * margin)
        self.place.setFont(font(self._size, bold=True))
        self.which.setFont(font(max(round(self._size * 0.7), 13)))
        self._across.activate()
        size = self._size
        while size > _SMALLEST:
            self.words.setFont(font(size))
            if self.words.heightForWidth(self.words.width()) <= self.height() - margin:
                break
            size -= 1

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint a ground of its own, and a line above it."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme["panel"]))
        painter.fillRect(0, 0, self.width(), 2, QColor(self._theme["panel.line"]))
        painter.end()


def _for_projectors(theme: Theme) -> Theme:
    """Return the colours that a lit room leaves readable, where there are such."""
    return {str(name): each for name, each in THEMES.items()}.get("projector", theme)
