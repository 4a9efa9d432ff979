"""The table of actions: menus, shortcuts and help all come from it."""

from collections.abc import Callable, Mapping
from typing import Literal

from msgspec import Struct
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

MenuName = Literal["File", "View", "Go", "Help"]


class ActionRow(Struct, frozen=True):
    """One thing that a person can do: `run` names what the window does for it."""

    id: str
    menu: MenuName
    text: str
    shortcuts: tuple[str, ...]
    tip: str
    begins_group: bool = False
    checkable: bool = False
    needs: Literal["nothing", "map", "selection", "what-if"] = "nothing"
    in_context_menu: bool = False


TABLE: tuple[ActionRow, ...] = (
    ActionRow("open", "File", "&Open…", ("Ctrl+O",), "Open a map from a file"),
    ActionRow("picture", "File", "Save &picture…", ("Ctrl+Shift+E",), "Save the map as SVG, PNG or PDF", needs="map"),
    ActionRow("report", "File", "Save &report…", ("Ctrl+Shift+R",), "Save the footing report", needs="map"),
    ActionRow("quit", "File", "&Quit", ("Ctrl+Q",), "Close argmap", begins_group=True),
    ActionRow("fit", "View", "Show &all", ("Ctrl+9",), "Show the whole map", needs="map"),
    ActionRow(
        "fit_selection",
        "View",
        "Show &what it rests on",
        ("Ctrl+Shift+9",),
        "Zoom to the selected box and what lies beneath it",
        needs="selection",
        in_context_menu=True,
    ),
    ActionRow("zoom_in", "View", "Zoom &in", ("Ctrl++", "Ctrl+="), "Look closer", needs="map"),
    ActionRow("zoom_out", "View", "Zoom &out", ("Ctrl+-",), "Step back", needs="map"),
    ActionRow("full_size", "View", "&Full size", ("Ctrl+0",), "Show the map at 100 %", needs="map"),
    ActionRow(
        "isolate",
        "View",
        "&Only this and what it rests on",
        ("Ctrl+I",),
        "Lay out the selected box and what lies beneath it by itself",
        begins_group=True,
        checkable=True,
        needs="selection",
        in_context_menu=True,
    ),
    ActionRow(
        "what_if",
        "View",
        "&What if this did not hold?",
        ("Ctrl+Alt+W",),
        "Switch the selected box off, or on again, and see what falls",
        begins_group=True,
        needs="selection",
        in_context_menu=True,
    ),
    ActionRow(
        "reset_what_if", "View", "&Reset what-if", ("Ctrl+Alt+R",), "Switch everything on again", needs="what-if"
    ),
    ActionRow(
        "next_main", "Go", "&Next main conclusion", ("Ctrl+Down",), "Select the next main conclusion", needs="map"
    ),
    ActionRow("previous_main", "Go", "&Previous main conclusion", ("Ctrl+Up",), "Select the one before", needs="map"),
    ActionRow("clear", "Go", "&Select nothing", (), "Light the whole map again", needs="selection"),
    ActionRow(
        "next_part", "Go", "To map or &panel", ("F6",), "Move between the map and the panel beside it", needs="map"
    ),
    ActionRow("keys", "Help", "&Keys", ("F1",), "All keys at a glance"),
    ActionRow("words", "Help", "&Words", (), "What claim, warrant, undercut and the rest mean"),
    ActionRow("about", "Help", "&About argmap", (), "Version and licence"),
)


def actions_for(owner: QWidget, runs: Mapping[str, Callable[..., object]]) -> dict[str, QAction]:
    """Return a QAction for each row of the table; `runs` holds what each does, by id."""
    made: dict[str, QAction] = {}
    for row in TABLE:
        action = QAction(row.text, owner)
        action.setShortcuts([QKeySequence(each) for each in row.shortcuts])
        action.setToolTip(row.tip)
        action.setStatusTip(row.tip)
        action.setCheckable(row.checkable)
        signal = action.toggled if row.checkable else action.triggered
        signal.connect(_runner(runs[row.id], checkable=row.checkable))
        made[row.id] = action
    return made


def _runner(run: Callable[..., object], *, checkable: bool) -> Callable[[bool], None]:
    def do(checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt calls it
        run(checked) if checkable else run()

    return do
