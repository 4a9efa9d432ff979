"""The file menu."""

from typing import TYPE_CHECKING

from argmap.language import later
from argmap.ui.actions.row import ActionRow

if TYPE_CHECKING:
    from argmap.ui.window import Window


def _show_preferences(window: "Window") -> None:
    from argmap.ui.preferences import show_preferences

    show_preferences(window)


FILE: tuple[ActionRow, ...] = (
    ActionRow(
        "open",
        "file",
        later("&Open…"),
        later("Open a map from a file"),
        lambda window: window.files.ask_and_open(),
        ("Ctrl+O",),
        icon="open",
        in_toolbar=True,
    ),
    ActionRow(
        "picture",
        "file",
        later("Save &picture…"),
        later("Save the map as SVG, PNG or PDF"),
        lambda window: window.files.save_picture(),
        ("Ctrl+Shift+E",),
        "map",
    ),
    ActionRow(
        "report",
        "file",
        later("Save &report…"),
        later("Save the footing report"),
        lambda window: window.files.save_report(),
        ("Ctrl+Shift+R",),
        "map",
    ),
    ActionRow(
        "preferences",
        "file",
        later("Pre&ferences…"),
        later("Language, look, keys, and how editing goes"),
        _show_preferences,
        ("Ctrl+,",),
        begins_group=True,
    ),
    ActionRow(
        "quit",
        "file",
        later("&Quit"),
        later("Close argmap"),
        lambda window: window.close(),
        ("Ctrl+Q",),
        begins_group=True,
    ),
)
