"""The article that a map is about: its title, date, link and text, with what the selected box was taken from."""

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from argmap.analysis.dates import period
from argmap.analysis.wording import in_quotes
from argmap.article.anchors import found
from argmap.article.marks import Mark, marks
from argmap.article.sentences import language_of
from argmap.drawing import Theme
from argmap.editing import add, fresh_id, revise
from argmap.language import tr
from argmap.model import Article, Excerpt
from argmap.ui.flow import Flow
from argmap.ui.labels import Label
from argmap.ui.links import ask_and_open, host_of
from argmap.ui.panels.editors import Box
from argmap.ui.panels.fields import LineField
from argmap.ui.panels.form import Command, Entry, Form, Part
from argmap.ui.panels.highlights import MARK_KINDS, highlights
from argmap.ui.panels.margin import Margin
from argmap.ui.panels.panel import Panel
from argmap.ui.panels.reading import Reading
from argmap.ui.panels.taking import TAKES, Taking, take
from argmap.ui.tick_menu import TickMenu

#: Least width of the panel, px.
_LEAST_WIDTH = 260


@lru_cache(maxsize=4)
def _marks_of(text: str) -> tuple[Mark, ...]:
    return marks(text, language_of(text))


class ArticlePanel(Panel):
    """Shows one article of the map; a map without one is given one by naming it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._key: str | None = None
        self._built_for: tuple[object, ...] | None = None
        self.choice = Box()
        self.choice.setAccessibleName(tr("Which article"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.activated.connect(self._choose)
        self.form = Form(names_width=44)
        self.lost = Label("", "quiet")
        self.lost.setContentsMargins(18, 0, 14, 8)
        self.reading = Reading(theme)
        self.reading.taken.connect(self.take)
        self.reading.box_wanted.connect(self.chosen)
        self.reading.menu_wanted.connect(self._menu)
        self.reading.selectionChanged.connect(self._enable)
        self.margin = Margin(theme, self.reading)
        self._kinds: set[str] = set()
        self.buttons: dict[str, QToolButton] = {}
        self.bar = self._bar()
        self.use_letters(single=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.choice)
        column.addWidget(self.form)
        column.addWidget(self.lost)
        column.addWidget(self.bar)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.reading, 1)
        across.addWidget(self.margin)
        column.addLayout(across, 1)

    def _bar(self) -> QWidget:
        """Return the buttons that make something of the marked words, and the menu of what is marked."""
        bar = QWidget()
        bar.setObjectName("takes")
        flow = Flow(bar, spacing=2)
        flow.setContentsMargins(10, 2, 10, 4)
        for row in TAKES:
            button = self.buttons[row.id] = QToolButton()
            button.setText(tr(row.text))
            button.setAutoRaise(True)
            button.clicked.connect(partial(self.take, row.id))
            flow.addWidget(button)
        self.marks_menu = TickMenu(self)
        for kind, name in MARK_KINDS.items():
            line = self.marks_menu.addAction(tr(name))
            line.setCheckable(True)
            line.toggled.connect(partial(self._tick, kind))
        button = QToolButton()
        button.setText(tr("Marks"))
        button.setToolTip(tr("Show hedges, dates, judgements and other marks in the text"))
        button.setMenu(self.marks_menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAutoRaise(True)
        flow.addWidget(button)
        return bar

    def _tick(self, kind: str, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._kinds = self._kinds | {kind} if is_on else self._kinds - {kind}
        self.refill()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.reading.set_theme(theme)
        self.margin.set_theme(theme)
        super().set_theme(theme)

    def use_letters(self, *, single: bool) -> None:
        """Let letters by themselves take the marked words, or the buttons alone."""
        self.reading.takes_letters = single
        for row in TAKES:
            self.buttons[row.id].setToolTip(f"{tr(row.tip)} ({row.key})" if single else tr(row.tip))

    def refill(self) -> None:
        """Show the article that the selected box was taken from, else the one shown before, else the first."""
        articles = list(self.document.records.of_kind(Article)) if self.document is not None else []
        excerpts = self._excerpts()
        keys = [each.id for each in articles]
        wanted = next((each.article for each in excerpts), self._key)
        self._key = wanted if wanted in keys else next(iter(keys), None)
        article = self._article
        self._offer(articles)
        link = host_of(article.url or "") if article is not None else ""
        if self._built_for != (self.document, self._key, link):
            self._built_for = (self.document, self._key, link)
            self.form.build(self._parts(link))
        else:
            self.form.refresh()
        text = article.text if article is not None else ""
        self.reading.read(text)
        shown, lost = (
            highlights(self.document, article) if self.document is not None and article is not None else ([], [])
        )
        marked = [each for each in _marks_of(text) if each.kind in self._kinds] if self._kinds else []
        self.reading.highlight(shown, marked)
        self.margin.show_parts(len(text), shown)
        self.margin.setVisible(bool(text))
        self.bar.setVisible(bool(text))
        self._enable()
        self.reading.setPlaceholderText(tr("The text of the article is not in this map.") if article else "")
        self._mark(article, [each for each in excerpts if each.article == self._key], lost)

    @property
    def _article(self) -> Article | None:
        found = self.document.records.get(self._key or "") if self.document is not None else None
        return found if isinstance(found, Article) else None

    def _excerpts(self) -> list[Excerpt]:
        """Return what the selected boxes were taken from, and where the article says it again."""
        if self.document is None:
            return []
        records = self.document.records
        boxes = (records.get(key) for key in self.document.selection)
        keys = [key for box in boxes for key in (getattr(box, "excerpt", None), *getattr(box, "repeats", ()))]
        named = (records.get(key or "") for key in keys)
        return [each for each in named if isinstance(each, Excerpt)]

    def _offer(self, articles: list[Article]) -> None:
        self.choice.setVisible(len(articles) > 1)
        self.choice.clear()
        for each in articles:
            self.choice.addItem(each.title or tr("Without a title"), each.id)
        self.choice.setCurrentIndex(self.choice.findData(self._key))

    def _choose(self) -> None:
        self._key = self.choice.currentData()
        if self.document is not None and self._excerpts():
            self.document.select(None)  # It was taken from the other article.
        self.refill()

    def _mark(self, article: Article | None, excerpts: list[Excerpt], lost: list[str]) -> None:
        """Mark the excerpts; where their words do not stand in the text, say them."""
        text = article.text if article is not None else ""
        spans, own = [], []
        for each in excerpts:
            span = found(text, each)
            if span is not None:
                spans.append(span)
            elif each.quote:
                own.append(each.quote)
        self.reading.mark(spans)
        words = tr("The selected box was taken from these words, which are not in the text here: {words}")
        self.lost.setText(words.format(words=" … ".join(map(in_quotes, own))))
        if self.document is not None and self.document.selection:
            lost = []
        if not own and lost and text:
            many = tr("%n excerpt(|s) cannot be found in the text any more: {words}", "", len(lost))
            self.lost.setText(many.format(words=" … ".join(map(in_quotes, lost[:3]))))
        self.lost.setVisible(bool(own or (lost and text)))

    def show_span(self, article: str, start: int, end: int) -> None:
        """Show words of an article, marked above all others."""
        if self.document is not None and self.isVisible() and article in self.document.records:
            if article != self._key:
                self._key = article
                self.refill()
            self.reading.mark([(start, end)])

    # Taking words into the map

    def take(self, what: Taking) -> None:
        """Make of the marked words what a row of `TAKES` says; why not is said."""
        document, span = self.document, self.reading.span
        if document is None or self._key is None:
            return
        if span is None:
            document.refused.emit(tr("Mark some words of the article first."))
            return
        if take(document, what, self._key, span, document.current):
            self.settle()

    def _enable(self) -> None:
        has_words = self.reading.textCursor().hasSelection()
        has_box = self.document is not None and self.document.current is not None
        for row in TAKES:
            self.buttons[row.id].setEnabled(has_words and (has_box or not row.needs_box))

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in TAKES:
            keys = f"\t{row.key}" if self.reading.takes_letters else ""
            line = menu.addAction(tr(row.text) + keys, partial(self.take, row.id))
            line.setEnabled(self.buttons[row.id].isEnabled())
        menu.addSeparator()
        menu.addAction(tr("Copy"), self.reading.copy).setEnabled(self.reading.span is not None)
        menu.popup(at)

    # Naming it

    def _parts(self, link: str) -> list[Part]:
        if self.document is None:
            return []
        title, date, url = LineField(tr("Title")), LineField(tr("Date")), LineField(tr("Link"))

        def remark() -> str:
            given = self._field("date")()
            return tr("Not a date that argmap can place in time.") if given and period(given) is None else ""

        parts: list[Part] = [
            Entry("title", tr("&Title"), title, self._field("title"), self._writes("title")),
            Entry("date", tr("&Date"), date, self._field("date"), self._writes("date"), remark=remark),
            Entry("url", tr("&Link"), url, self._field("url"), self._writes("url")),
        ]
        if link:
            words = tr("Open {host}…").format(host=link.replace("&", "&&"))
            parts.append(Command("open", words, tr("Asks first, then opens the link in the browser"), self._open))
        if self._key is None:
            parts.insert(0, Label(tr("This map does not say yet which article it is about. Name it here."), "quiet"))
        return parts

    def _field(self, name: str) -> Callable[[], Any]:
        return lambda: getattr(self._article, name, None)

    def _writes(self, field: str) -> Callable[[str], None]:
        """Return what writes a field of the article, and makes the article where there is none."""
        document = self.document
        assert document is not None
        key = self._key

        def write(words: str) -> None:
            value = words if words or field == "title" else None
            if key is not None:
                document.do(tr("Edit the article"), revise, key, **{field: value})
            elif words:
                fields: dict[str, Any] = {"title": "", field: words}
                new = Article(id=fresh_id(document.records, Article), text="", **fields)
                document.do(tr("Name the article"), add, new)

        return write

    def _open(self) -> None:
        if self._article is not None:
            ask_and_open(self, self._article.url or "")
