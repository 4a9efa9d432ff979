"""What is remembered from one start to the next, in the platform's place for settings."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QSettings

THEME_CHOICES = ("system", "light", "dark")


class Settings:
    """Typed access to the settings file; whatever is in it, a usable value comes out."""

    def __init__(self) -> None:
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "argmap", "argmap")

    @property
    def theme(self) -> str:
        """One of THEME_CHOICES."""
        value = self._store.value("theme", "system")
        return value if isinstance(value, str) and value in THEME_CHOICES else "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("theme", value)

    @property
    def describes_map(self) -> bool:
        """Whether the boxes on the map are described to screen readers."""
        return self._store.value("accessibility/describes_map", "true") != "false"

    @describes_map.setter
    def describes_map(self, value: bool) -> None:
        self._store.setValue("accessibility/describes_map", "true" if value else "false")

    @property
    def language(self) -> str:
        """What was chosen: "system", or a language's code; whoever speaks it knows which there are."""
        value = self._store.value("language", "system")
        return value if isinstance(value, str) else "system"

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window was and how large."""
        value = self._store.value("window/geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def panels(self) -> QByteArray | None:
        """Where the panels stand, and which are shown."""
        value = self._store.value("window/panels")
        return value if isinstance(value, QByteArray) else None

    @panels.setter
    def panels(self, value: QByteArray) -> None:
        self._store.setValue("window/panels", value)

    @property
    def recent_commands(self) -> list[str]:
        """The names of the commands used last in the palette, the last one first."""
        value = self._store.value("palette/recent", "")
        return [each for each in value.split("\n") if each] if isinstance(value, str) else []

    @recent_commands.setter
    def recent_commands(self, value: list[str]) -> None:
        self._store.setValue("palette/recent", "\n".join(value))

    @property
    def keeps_saved(self) -> bool:
        """Whether a map that has a file is saved by itself, shortly after each change."""
        return self._is_on("files/keep-saved", default=False)

    @keeps_saved.setter
    def keeps_saved(self, value: bool) -> None:
        self._store.setValue("files/keep-saved", value)

    @property
    def reopens(self) -> bool:
        """Whether a start without a file opens what was open last time."""
        return self._is_on("files/reopen", default=True)

    @reopens.setter
    def reopens(self, value: bool) -> None:
        self._store.setValue("files/reopen", value)

    @property
    def open_files(self) -> list[list[Path]]:
        """The files that are open, or were at the end: window by window, from left to right."""
        value = self._store.value("files/open", "[]")
        try:
            windows = msgspec.json.decode(value if isinstance(value, str) else "[]", type=list[list[str]])
        except (ValueError, RecursionError):
            return []
        return [[Path(each) for each in paths] for paths in windows if paths]

    @open_files.setter
    def open_files(self, value: list[list[Path]]) -> None:
        paths = [[str(path) for path in window] for window in value]
        self._store.setValue("files/open", msgspec.json.encode(paths).decode())

    @property
    def has_started(self) -> bool:
        """Whether argmap was ever started by this person."""
        return self._is_on("started", default=False)

    @has_started.setter
    def has_started(self, value: bool) -> None:
        self._store.setValue("started", value)

    def _is_on(self, key: str, *, default: bool) -> bool:
        # The file says "true"; until it was read again the store has the boolean itself.
        value = self._store.value(key, default)
        return value is True or value == "true"
