"""What is typed in a field and not yet in the map: whatever happens to the map next comes after it."""

from PySide6.QtWidgets import QApplication, QWidget


class Typed(QWidget):
    """A widget in which words wait until a person is done with them."""

    def keep(self) -> None:
        """Put what is typed into the map."""
        raise NotImplementedError


def keep_what_is_typed() -> None:
    """Let the field that a person is in tell what is typed, before something else happens to the map."""
    at = QApplication.focusWidget()
    while at is not None and not isinstance(at, Typed):
        at = at.parentWidget()
    if at is not None:
        at.keep()
