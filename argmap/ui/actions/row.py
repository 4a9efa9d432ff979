"""One row of the table of actions: what a person can do, by which key, and when."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from argmap.language import later

if TYPE_CHECKING:
    from argmap.ui.document import Document
    from argmap.ui.page import Page
    from argmap.ui.window import Window

MenuName = Literal["file", "edit", "add", "arrange", "view", "go", "help"]
Need = Literal[
    "nothing",
    "map",
    "file",
    "changes",
    "closed",
    "undo",
    "redo",
    "back",
    "forward",
    "boxes",
    "box",
    "several",
    "statement",
    "statements",
    "claim",
    "evidence",
    "step",
    "attacked",
    "what-if",
    "article",
]

#: What the menus are called.
TITLES: dict[MenuName, str] = {
    "file": later("&File"),
    "edit": later("&Edit"),
    "add": later("&Add"),
    "arrange": later("A&rrange"),
    "view": later("&View"),
    "go": later("&Go"),
    "help": later("&Help"),
}


class ActionRow(Struct, frozen=True):
    """One thing that a person can do.

    `text` and `tip` are marked with `later`. An action `on_canvas` works by key only while the map has the focus, so
    that a single letter is a letter everywhere else. `checked` makes it an action that is on or off.
    """

    id: str
    menu: MenuName
    text: str
    tip: str
    run: "Callable[[Window], object]"
    shortcuts: tuple[str, ...] = ()
    needs: Need = "nothing"
    icon: str = ""
    short: str = ""
    """What its button in the toolbar says beside the icon, marked with `later`; "" for an icon alone."""
    begins_group: bool = False
    in_context_menu: bool = False
    in_toolbar: bool = False
    on_canvas: bool = False
    checked: "Callable[[Window], bool] | None" = None
    wording: "Callable[[Window], str] | None" = None
    """What the action is called just now, where that changes: "Undo move"."""
    submenu: str = ""
    """The submenu of `menu` that it stands in, marked with `later`; "" for the menu itself."""


def plain(text: str) -> str:
    """Return what an action is called, without the marks that its text has in a menu."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def on_page(do: "Callable[[Page], object]") -> "Callable[[Window], object]":
    """Return what does something with the page in front, where there is one."""
    return lambda window: do(window.page) if window.page is not None else None


def on_document(do: "Callable[[Document], object]") -> "Callable[[Window], object]":
    """Return what does something with the document in front, where there is one."""
    return lambda window: do(window.document) if window.document is not None else None
