"""What a search leaves lit on a page, and where a person was before it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout

from argmap.drawing import Theme
from argmap.ui.canvas.outlook import Outlook
from argmap.ui.search_bar import SearchBar

if TYPE_CHECKING:
    from argmap.ui.page import Page


class Narrowing(QObject):
    """The bars above a map, made when they are first wanted."""

    def __init__(self, page: "Page", column: QVBoxLayout) -> None:
        super().__init__(page)
        self._page = page
        self._column = column
        self._search: SearchBar | None = None
        self._before: tuple[tuple[str, ...], Outlook] | None = None

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        if self._search is not None:
            self._search.set_theme(theme)

    # Search

    @property
    def search_bar(self) -> SearchBar:
        """The bar that finds words."""
        if self._search is None:
            self._search = SearchBar(self._page.document, self._page.canvas.theme)
            self._search.found.connect(self._light)
            self._search.went.connect(self._go_to_hit)
            self._search.ended.connect(self._end_search)
            self._column.insertWidget(0, self._search)
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

    # What is lit

    def _light(self) -> None:
        among: frozenset[str] | None = None
        if self.is_searching and self.search_bar.hits:
            among = frozenset(box for hit in self.search_bar.hits for box in hit.boxes)
        self._page.document.set_among(among)
