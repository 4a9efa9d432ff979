"""The menu of files opened last: pinned ones first, missing ones grey, and what pins the map in front."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from argmap.language import tr
from argmap.session import Recent

if TYPE_CHECKING:
    from argmap.ui.desk import Desk
    from argmap.ui.window import Window


class RecentMenu(QMenu):
    """Filled anew each time it is opened: another window, or another argmap, may have added to the list."""

    def __init__(self, desk: "Desk", open_path: Callable[[Path], object], window: "Window") -> None:
        super().__init__(tr("Open &recent"), window)
        self._desk = desk
        self._open_path = open_path
        self._window = window
        self.aboutToShow.connect(self.refill)

    def refill(self) -> None:
        """Read the list again."""
        self.clear()
        recents = self._desk.recents
        was_pinned = False
        for recent in recents:
            if was_pinned and not recent.pinned:
                self.addSeparator()
            was_pinned = recent.pinned
            action = self.addAction(_line(recent))
            action.setEnabled(not recent.is_missing)
            action.triggered.connect(partial(self._open, recent))
        if not recents:
            self.addAction(tr("No map was opened yet")).setEnabled(False)
        self._add_pin(recents)

    def _open(self, recent: Recent) -> None:
        self._open_path(Path(recent.path))

    def _add_pin(self, recents: tuple[Recent, ...]) -> None:
        document = self._window.document
        path = document.path if document is not None else None
        recent = next((each for each in recents if path is not None and each.path == str(path)), None)
        self.addSeparator()
        pin = self.addAction(tr("Keep this map in the list"))
        pin.setCheckable(True)
        pin.setChecked(recent is not None and recent.pinned)
        pin.setEnabled(recent is not None)
        if path is not None:
            pin.toggled.connect(lambda on: self._desk.pin(path, pinned=on))


def short(path: Path) -> str:
    """Return a path with the person's home as "~"."""
    return f"~/{path.relative_to(Path.home()).as_posix()}" if path.is_relative_to(Path.home()) else str(path)


def _line(recent: Recent) -> str:
    path = Path(recent.path)
    line = tr("{title} — {path} (not there any more)") if recent.is_missing else tr("{title} — {path}")
    return line.format(title=recent.title, path=short(path)).replace("&", "&&")
