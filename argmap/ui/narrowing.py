"""What a search and a filter leave lit on a page, and what is laid out at all."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from argmap.drawing import Theme
from argmap.ui.canvas.outlook import Outlook
from argmap.ui.document import Edit
from argmap.ui.filter_bar import FilterBar
from argmap.ui.search_bar import SearchBar

if TYPE_CHECKING:
    from argmap.ui.page import Page


class Narrowing(QObject):
    """The bars above a map, made when they are first wanted. While a search goes on, it says what is lit."""

    toggled = Signal()
    """The filter bar has come or gone."""

    def __init__(self, page: "Page", column: QVBoxLayout) -> None:
        super().__init__(page)
        self._page = page
        self._column = column
        self._search: SearchBar | None = None
        self._filter: FilterBar | None = None
        self._laid_out: frozenset[str] | None = None
        self._made: frozenset[str] = frozenset()
        # Before the bars hear of it.
        page.document.changed.connect(self._hear)
        self._before: tuple[tuple[str, ...], Outlook] | None = None

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        if self._search is not None:
            self._search.set_theme(theme)
        if self._filter is not None:
            self._filter.set_theme(theme)

    # Search

    @property
    def search_bar(self) -> SearchBar:
        """The bar that finds words."""
        if self._search is None:
            self._search = SearchBar(self._page.document, self._page.canvas.theme)
            self._search.found.connect(self._light)
            self._search.went.connect(self._go_to_hit)
            self._search.ended.connect(self._end_search)
            self._column.insertWidget(self._column.indexOf(self._page.canvas), self._search)
        return self._search

    @property
    def is_searching(self) -> bool:
        """Whether the search bar is there."""
        return self._search is not None and not self._search.isHidden()

    def search(self) -> None:
        """Let a person search, or search for something else."""
        if not self.is_searching:
            self._before = (self._page.document.selection, self._page.canvas.outlook)
        self.search_bar.begin()

    def go_on(self, step: int) -> None:
        """Go to the next hit, or with -1 to the one before; where no search goes on, take up the last one."""
        if self.is_searching:
            self.search_bar.go(step)
        else:
            self.search()

    def _go_to_hit(self) -> None:
        hit = self.search_bar.hit
        if hit is not None:
            self._page.show_and_select(*hit.boxes)

    def _end_search(self, back: bool) -> None:  # noqa: FBT001
        self._light()
        hit = self.search_bar.hit
        # Whoever has selected something else meanwhile is where they want to be.
        stayed = hit is not None and self._page.document.selection == hit.boxes
        if back and stayed and self._before is not None:
            selection, outlook = self._before
            self._page.document.select(selection)
            self._page.canvas.look(outlook)
        self._before = None
        self._page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    # Filter

    @property
    def filter_bar(self) -> FilterBar:
        """The bar that lets boxes pass."""
        if self._filter is None:
            self._filter = FilterBar(self._page.document, self._page.canvas.theme)
            self._filter.hide()
            self._filter.changed.connect(self._narrow)
            self._filter.closed.connect(self._end_filter)
            self._column.insertWidget(self._column.indexOf(self._page.canvas), self._filter)
        return self._filter

    @property
    def is_filtering(self) -> bool:
        """Whether the filter bar is there."""
        return self._filter is not None and not self._filter.isHidden()

    def toggle_filter(self) -> None:
        """Let a person filter, or see everything again."""
        if self.is_filtering:
            self.filter_bar.end()
        else:
            self.filter_bar.begin()
            self.toggled.emit()

    @property
    def laid_out(self) -> frozenset[str] | None:
        """What the filter leaves to be laid out; None: everything."""
        return self._laid_out

    def lay_out_the_rest(self) -> None:
        """Dim what the filter hides, because some of it is wanted."""
        if self._laid_out is not None:
            self.filter_bar.hides.setChecked(False)

    def _end_filter(self) -> None:
        self._narrow()
        self._page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.toggled.emit()

    def _hear(self, edit: Edit) -> None:
        """Keep what a person makes while the rest is hidden before their eyes, whether it passes or not."""
        if self._laid_out is not None:
            self._made |= edit.redrawn.new
            # The picture has followed already.
            self._laid_out = (self._laid_out | edit.redrawn.new) & self._page.document.shown.keys()

    def _narrow(self) -> None:
        self._light()
        wanted, before = self.filter_bar.laid_out, self._laid_out
        if wanted is None:
            self._made = frozenset()
        else:
            wanted |= self._made & self._page.document.shown.keys()
        if wanted != before:
            self._laid_out = wanted
            self._page.lay_out(anew=before is None or wanted is None)

    # What is lit

    def _light(self) -> None:
        among: frozenset[str] | None = None
        if self._filter is not None and self._filter.laid_out is None:
            among = self._filter.passing
        if self.is_searching and self.search_bar.hits:
            among = frozenset(box for hit in self.search_bar.hits for box in hit.boxes)
        self._page.document.set_among(among)
