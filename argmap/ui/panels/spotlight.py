"""What a panel lights on the map, until a person lights something else or the panel is hidden."""

from PySide6.QtCore import QObject, Signal

from argmap.ui.document import Document


class Spotlight(QObject):
    """Lights some boxes of one document at a time, and knows when something else has decided what is lit."""

    lost = Signal()
    """Something else decides what is lit now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._lit: frozenset[str] | None = None

    def follow(self, document: Document | None) -> None:
        """Light boxes of this document from now on; put out what is lit in another."""
        self.light(None)
        if self._document is not None:
            self._document.lit_changed.disconnect(self._heard)
        self._document = document
        if document is not None:
            document.lit_changed.connect(self._heard)

    def light(self, keys: frozenset[str] | None) -> None:
        """Light these and dim all else; with None let the map be lit as it was."""
        if self._document is not None and keys != self._lit:
            self._lit = keys
            self._document.set_among(keys)

    def _heard(self) -> None:
        # The document itself takes out what is no longer in the map.
        if (
            self._lit is not None
            and self._document is not None
            and self._document.among != self._lit & frozenset(self._document.shown)
        ):
            self._lit = None
            self.lost.emit()
