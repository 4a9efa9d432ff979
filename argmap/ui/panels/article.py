"""The article that a map is about: its title, date, link and text, with what the selected box was taken from."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from argmap.analysis.dates import period
from argmap.analysis.wording import in_quotes
from argmap.drawing import Theme
from argmap.editing import add, fresh_id, revise
from argmap.language import tr
from argmap.model import Article, Excerpt
from argmap.ui.labels import Label
from argmap.ui.links import ask_and_open, host_of
from argmap.ui.panels.editors import Box
from argmap.ui.panels.fields import LineField
from argmap.ui.panels.form import Command, Entry, Form, Part
from argmap.ui.panels.panel import Panel
from argmap.ui.panels.reading import Reading

#: Least width of the panel, px.
_LEAST_WIDTH = 300


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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.choice)
        column.addWidget(self.form)
        column.addWidget(self.lost)
        column.addWidget(self.reading, 1)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.reading.set_theme(theme)
        super().set_theme(theme)

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
        self.reading.read(article.text if article is not None else "")
        self.reading.setPlaceholderText(tr("The text of the article is not in this map.") if article else "")
        self._mark(article, [each for each in excerpts if each.article == self._key])

    @property
    def _article(self) -> Article | None:
        found = self.document.records.get(self._key or "") if self.document is not None else None
        return found if isinstance(found, Article) else None

    def _excerpts(self) -> list[Excerpt]:
        """Return what the selected boxes were taken from."""
        if self.document is None:
            return []
        records = self.document.records
        boxes = (records.get(key) for key in self.document.selection)
        found = (records.get(getattr(box, "excerpt", None) or "") for box in boxes)
        return [each for each in found if isinstance(each, Excerpt)]

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

    def _mark(self, article: Article | None, excerpts: list[Excerpt]) -> None:
        """Mark the excerpts; where their words do not stand in the text, say them."""
        text = article.text if article is not None else ""
        spans, lost = [], []
        for each in excerpts:
            start = each.start if text[each.start : each.end] == each.quote else text.find(each.quote)
            if each.quote and start >= 0:
                spans.append((start, start + len(each.quote)))
            elif each.quote:
                lost.append(each.quote)
        self.reading.mark(spans)
        words = tr("The selected box was taken from these words, which are not in the text here: {words}")
        self.lost.setText(words.format(words=" … ".join(map(in_quotes, lost))))
        self.lost.setVisible(bool(lost))

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
