"""What is remembered from one start to the next, in the platform's place for settings.

One row a setting: its key in the file, what it is at first, and how it is read. Whatever is in the file, a usable
value comes out.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar, get_args, overload

import msgspec
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from argmap.drawing import ThemeName

ThemeChoice = Literal["system"] | ThemeName
Motion = Literal["system", "on", "off"]
Light = Literal["below", "above", "both", "all"]
#: The least and the greatest size of text in per cent, and the steps between: with them, px are whole numbers.
TEXT_SIZES = (100, 200, 20)

T = TypeVar("T")


class Setting(Generic[T]):
    """A value in the file.

    `read` turns what the file holds into a value, or None when it makes no sense; `written` is its reverse. A person
    chooses it in the preferences, unless argmap only `notes` it to find things again as they were.
    """

    def __init__(
        self,
        key: str,
        at_first: T,
        read: Callable[[Any], T | None],
        *,
        written: Callable[[T], object] = lambda value: value,
        noted: bool = False,
    ) -> None:
        self.key, self.at_first, self.noted = key, at_first, noted
        self._read, self._written = read, written
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, settings: None, owner: type) -> "Setting[T]": ...
    @overload
    def __get__(self, settings: "Settings", owner: type) -> T: ...
    def __get__(self, settings: Any, owner: type) -> Any:
        if settings is None:
            return self
        held = settings.store.value(self.key)
        value = None if held is None else self._read(held)
        return self.at_first if value is None else value

    def __set__(self, settings: "Settings", value: T) -> None:
        before = self.__get__(settings, type(settings))
        settings.store.setValue(self.key, self._written(value))
        if value != before:
            settings.changed.emit(self.name)


def _one_of(*choices: T) -> Callable[[Any], T | None]:
    return lambda held: next((each for each in choices if each == held), None)


def _text(held: Any) -> str | None:
    return held if isinstance(held, str) else None


def _is_on(held: Any) -> bool | None:
    # The file says "true"; until it was read again the store has the boolean itself.
    return {True: True, "true": True, False: False, "false": False}.get(held) if isinstance(held, bool | str) else None


def _per_cent(held: Any) -> int | None:
    least, most, step = TEXT_SIZES
    try:
        return min(max(round(int(held) / step) * step, least), most)
    except (TypeError, ValueError):
        return None


def _bytes(held: Any) -> QByteArray | None:
    return held if isinstance(held, QByteArray) else None


def _json(kind: type[T]) -> Callable[[Any], T | None]:
    def read(held: Any) -> T | None:
        try:
            return msgspec.json.decode(held, type=kind) if isinstance(held, str) else None
        except (ValueError, RecursionError):
            return None

    return read


def _as_json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _windows(held: Any) -> list[list[Path]] | None:
    windows = _json(list[list[str]])(held)
    return None if windows is None else [[Path(each) for each in paths] for paths in windows if paths]


class Settings(QObject):
    """Typed access to the settings file."""

    changed = Signal(str)
    """The name of a setting that has another value now."""

    language: Setting[str] = Setting("language", "system", _text)
    reopens = Setting("files/reopen", True, _is_on)
    """Whether a start without a file opens what was open last time."""
    keeps_saved = Setting("files/keep-saved", False, _is_on)
    """Whether a map that has a file is saved by itself, shortly after each change."""
    theme: Setting[ThemeChoice] = Setting("theme", "system", _one_of("system", *get_args(ThemeName)))
    text_size = Setting("look/text-size", 100, _per_cent)
    """How large the text of window and map is, in per cent."""
    motion: Setting[Motion] = Setting("look/motion", "system", _one_of(*get_args(Motion)))
    """Whether things move to their new place, or are there at once."""
    describes_map = Setting("accessibility/describes_map", True, _is_on)
    """Whether the boxes on the map are described to screen readers."""
    single_letters = Setting("keys/single-letters", True, _is_on)
    """Whether a letter by itself does something on the map, in an article and in a draft."""
    shortcuts: Setting[dict[str, list[str]]] = Setting("keys/chosen", {}, _json(dict[str, list[str]]), written=_as_json)
    """The keys that a person chose, by the action's id."""
    snaps = Setting("editing/snap", True, _is_on)
    """Whether a box that is moved lines up with those near it."""
    light: Setting[Light] = Setting("editing/light", "below", _one_of(*get_args(Light)))
    """What a selected box lights in a map that is opened."""
    endpoint_url = Setting("drafting/address", "", _text)
    """Where a language model is asked for a draft; empty where none is."""
    endpoint_model = Setting("drafting/model", "", _text)
    """The name of the model there."""
    geometry: Setting[QByteArray | None] = Setting("window/geometry", None, _bytes, noted=True)
    """Where the window was and how large."""
    panels: Setting[QByteArray | None] = Setting("window/panels", None, _bytes, noted=True)
    """Where the panels stand, and which are shown."""
    open_files: Setting[list[list[Path]]] = Setting(
        "files/open",
        [],
        _windows,
        written=lambda windows: _as_json([[str(path) for path in paths] for paths in windows]),
        noted=True,
    )
    """The files that are open, or were at the end: window by window, from left to right."""
    recent_commands: Setting[list[str]] = Setting("palette/recent", [], _json(list[str]), written=_as_json, noted=True)
    """The names of the commands used last in the palette, the last one first."""
    export_format = Setting("files/export-format", "", _text, noted=True)
    """The name of the format that a map was exported in last."""
    has_started = Setting("started", False, _is_on, noted=True)
    """Whether argmap was ever started by this person."""

    def __init__(self) -> None:
        super().__init__()
        self.endpoint_key = ""
        """The key for the language model, as it was typed: it is in no file, and gone at the end."""
        self.store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "argmap", "argmap")

    def reset(self) -> None:
        """Take back all that a person chose; what argmap noted by itself stays."""
        if self.endpoint_key:
            self.endpoint_key = ""
            self.changed.emit("endpoint_key")
        for setting in vars(type(self)).values():
            if isinstance(setting, Setting) and not setting.noted:
                before = setting.__get__(self, type(self))
                self.store.remove(setting.key)
                if setting.at_first != before:
                    self.changed.emit(setting.name)
