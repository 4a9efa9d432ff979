"""What every panel beside the map has in common: it follows one document at a time, and works only while it is seen."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from argmap.drawing import Theme
from argmap.ui.document import Document, Edit

#: How long a panel waits (ms) before it shows a change: the map comes first.
_SOON = 30


class Panel(QWidget):
    """A view of the document beside the map.

    A panel of its own kind overrides `refill` and, where it can do better than beginning anew, `hear` and `refresh`.
    """

    chosen = Signal(str)
    """The id of a box that a person wants to see."""
    glanced = Signal(str)
    """The id of a box that a person passes: the map should show it, and otherwise stay as it is."""
    span_wanted = Signal(str, int, int)
    """Words of an article should be shown: its id, and where they begin and end."""
    action_wanted = Signal(str)
    """An action of the window is asked for, by its id."""
    menu_wanted = Signal(QPoint)
    """A menu of what can be done with what is selected is asked for, at a global position."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._document: Document | None = None
        self._is_stale = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.settle)

    @property
    def document(self) -> Document | None:
        """The document that is followed."""
        return self._document

    @property
    def keyed(self) -> QWidget | None:
        """What takes the single keys of the map as well; None where letters have another meaning."""
        return None

    def follow(self, document: Document | None) -> None:
        """Show this document from now on, or none."""
        if document is self._document:
            return
        if self._document is not None:
            self._document.changed.disconnect(self._changed)
            self._document.selection_changed.disconnect(self._refresh_soon)
        self._document = document
        if document is not None:
            document.changed.connect(self._changed)
            document.selection_changed.connect(self._refresh_soon)
        self._is_stale = False
        self._soon.stop()
        if self.isVisible():
            self.refill()
        else:
            self._is_stale = True

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        if self.isVisible():
            self.refill()
        else:
            self._is_stale = True

    def use_letters(self, *, single: bool) -> None:
        """Let a letter by itself do something here, or nothing."""

    def show_span(self, article: str, start: int, end: int) -> None:
        """Show words of an article, where this panel shows its text."""

    def settle(self) -> None:
        """Show at once what has changed, if anything has."""
        self._soon.stop()
        self.refresh()

    def hear(self, edit: Edit) -> None:
        """Take note of a change at once; the panel is seen just now."""

    def refresh(self) -> None:
        """Show what changes and selections there were since the last time."""
        self.refill()

    def refill(self) -> None:
        """Show the document anew, or that there is none."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refill()

    def _changed(self, edit: Edit) -> None:
        if self.isVisible():
            self.hear(edit)
            self._soon.start()
        else:
            self._is_stale = True

    def _refresh_soon(self) -> None:
        if self.isVisible():
            self._soon.start()
        else:
            self._is_stale = True
