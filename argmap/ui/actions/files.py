"""The file menu."""

from argmap.language import later
from argmap.ui.actions.row import ActionRow

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
        later("&Export a picture…"),
        later("Save the map, or a part of it, as SVG, PNG or PDF"),
        lambda window: window.files.export_picture(),
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
        "print",
        "file",
        later("&Print…"),
        later("Print the map on one sheet or several, with the report if you wish; or save that as PDF"),
        lambda window: window.files.print_map(),
        ("Ctrl+P",),
        "map",
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
