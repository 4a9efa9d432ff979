"""The inspector: what the selected statement rests on; with nothing selected, the main conclusions."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from argmap.analysis.account import Section, account, conclusions
from argmap.analysis.wording import title
from argmap.drawing import Theme
from argmap.language import tr
from argmap.model import Placeable
from argmap.ui.document import Document
from argmap.ui.labels import Label
from argmap.ui.panels.panel import Panel
from argmap.ui.panels.rows import Row
from argmap.ui.panels.sheet import Sheet
from argmap.ui.panels.swatch import of_sign


class Inspector(Panel):
    """Says in words what the map shows of one record."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._sheet = Sheet()
        self._sheet.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)

    def refill(self) -> None:
        """Speak of the selected record, or of the main conclusions."""
        if self.document is None:
            self._sheet.fill([])
            return
        current = self.document.current
        if current is not None and isinstance(self.document.shown.get(current), Placeable):
            self._sheet.fill(self._of_box(self.document, current))
        else:
            self._sheet.fill(self._of_map(self.document))

    def _of_map(self, document: Document) -> list[QWidget]:
        parts: list[QWidget] = [Label(title(document.shown), "heading")]
        if not document.footings:
            return [*parts, Label(tr("This map is empty."), "quiet")]
        parts.append(Label(tr("Select a conclusion to see what it rests on."), "quiet"))
        return [*parts, *self._section(conclusions(document.shown, document.footings))]

    def _of_box(self, document: Document, key: str) -> list[QWidget]:
        said = account(document.shown, document.footings, key)
        parts: list[QWidget] = [Label(said.kind, "label"), Label(said.heading, "heading")]
        return [*parts, *(each for section in said.sections for each in self._section(section))]

    def _section(self, section: Section) -> Iterator[QWidget]:
        if section.heading:
            yield Label(section.heading, "label")
        for part in section.parts:
            if isinstance(part, str):
                yield Label(part)
            else:
                yield Row(part.key, part.text, part.below, of_sign(self._theme, part.sign))
