"""Which keys an action has: those of the table, or those that a person chose; and who else has them."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtGui import QKeySequence

from argmap.language import later
from argmap.ui.actions.row import ActionRow

#: What a person chose: keys by the action's id, as text that is the same in every language.
Chosen = Mapping[str, Sequence[str]]

#: Keys that go over the map, how they are called together, and what they do; no action can have them.
ON_MAP: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("Left", "Up", "Right", "Down"), later("Arrow keys"), later("Go to the nearest box that way")),
    (
        ("Shift+Left", "Shift+Up", "Shift+Right", "Shift+Down"),
        later("Shift+arrow keys"),
        later("Select the box that way as well"),
    ),
    (
        tuple(f"{held}+{way}" for held in ("Alt", "Alt+Shift") for way in ("Left", "Up", "Right", "Down")),
        later("Alt+arrow keys"),
        later("Move what is selected, with Shift finely; in the outline, a premise"),
    ),
    (("Tab", "Shift+Tab"), later("Tab, Shift+Tab"), later("Go to the next or previous box")),
    (("Home",), later("Home"), later("Show the whole map")),
    (("Esc",), later("Esc"), later("Leave what is under way, or select nothing")),
    (("Space",), later("Space"), later("Hold it to move the map by dragging")),
)
#: What the mouse does on the map; these are no keys, and so stay as they are.
BY_MOUSE: tuple[tuple[str, str], ...] = (
    (later("Click, Shift+click"), later("Select a box, or one more")),
    (later("Double click"), later("Write in the box, or begin a claim beside all boxes")),
    (later("Drag a box"), later("Move it; with Alt, without lining up")),
    (later("Drag beside all boxes"), later("Select what is in the frame")),
    (later("Wheel"), later("Move the map; with Ctrl, look closer or step back")),
    (later("Space+drag, middle button"), later("Move the map")),
)


def keys_of(row: ActionRow, chosen: Chosen) -> list[QKeySequence]:
    """Return the keys of an action; what was chosen and is no key is left out."""
    found = [QKeySequence(each) for each in chosen.get(row.id, row.shortcuts)]
    return [keys for keys in found if keys.toString()]


def is_single(keys: QKeySequence) -> bool:
    """Return whether a letter, a digit or a sign by itself is enough, perhaps with Shift."""
    return len(keys.toString().removeprefix("Shift+")) == 1


def moves_on_map(keys: QKeySequence) -> str:
    """Return what keys do on the map, marked with `later`; "" for keys that an action can have."""
    return next((does for names, _, does in ON_MAP if any(_clash(keys, QKeySequence(each)) for each in names)), "")


def holders(table: Iterable[ActionRow], chosen: Chosen, keys: QKeySequence) -> list[ActionRow]:
    """Return the actions that have these keys, or keys that begin in the same way."""
    return [row for row in table if any(_clash(keys, each) for each in keys_of(row, chosen))]


def assigned(table: Iterable[ActionRow], chosen: Chosen, key: str, keys: QKeySequence | None) -> dict[str, list[str]]:
    """Return what is chosen when an action has these keys alone, or none; whoever had them has them no more."""
    after = {each: list(names) for each, names in chosen.items()}
    for row in table:
        had = keys_of(row, chosen)
        kept = [each for each in had if keys is None or not _clash(keys, each)]
        if row.id == key:
            kept = [] if keys is None else [keys]
        if row.id == key or len(kept) < len(had):
            after[row.id] = [each.toString() for each in kept]
            if after[row.id] == [QKeySequence(each).toString() for each in row.shortcuts]:
                del after[row.id]
    return after


def as_at_first(table: Iterable[ActionRow], chosen: Chosen, key: str) -> dict[str, list[str]]:
    """Return what is chosen when an action has the keys of the table again; whoever took them gives them back."""
    rows = list(table)
    after = {each: list(names) for each, names in chosen.items()}
    for names in next(row.shortcuts for row in rows if row.id == key):
        after = assigned(rows, after, "", QKeySequence(names))
    after.pop(key, None)
    return after


def in_words(keys: Sequence[QKeySequence]) -> str:
    """Return keys as this platform names them."""
    return ", ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in keys)


def _clash(one: QKeySequence, other: QKeySequence) -> bool:
    none = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) != none or other.matches(one) != none
