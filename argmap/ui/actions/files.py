"""The file menu."""

from functools import partial
from typing import TYPE_CHECKING

from argmap.language import later
from argmap.ui.actions.row import ActionRow

if TYPE_CHECKING:
    from argmap.ui.files import Template
    from argmap.ui.window import Window

_NEW = later("&New")


def _new(template: "Template", window: "Window") -> None:
    window.files.new(template)


def _show_versions(window: "Window") -> None:
    from argmap.ui.versions_dialog import show_versions

    show_versions(window)


def _show_preferences(window: "Window") -> None:
    from argmap.ui.preferences import show_preferences

    show_preferences(window)


def _keep_saved(window: "Window") -> None:
    window.settings.keeps_saved = not window.settings.keeps_saved


FILE: tuple[ActionRow, ...] = (
    ActionRow(
        "new_blank",
        "file",
        later("&Blank map"),
        later("Begin a map with nothing in it"),
        partial(_new, "blank"),
        ("Ctrl+N",),
        submenu=_NEW,
    ),
    ActionRow(
        "new_article",
        "file",
        later("From an &article…"),
        later("Begin a map of what an article says, and what that rests on"),
        partial(_new, "article"),
        submenu=_NEW,
    ),
    ActionRow(
        "new_debate",
        "file",
        later("&Debate motion"),
        later("Begin a map of a motion, with a side for it and a side against it"),
        partial(_new, "debate"),
        submenu=_NEW,
    ),
    ActionRow(
        "open",
        "file",
        later("&Open…"),
        later("Open maps from files"),
        lambda window: window.files.ask_and_open(),
        ("Ctrl+O",),
        icon="open",
        in_toolbar=True,
    ),
    ActionRow(
        "read_article",
        "file",
        later("Read an article in…"),
        later("Read an article into this map, or into a new one: text, Markdown, HTML, PDF or Word"),
        lambda window: window.files.ask_for_article(),
        ("Ctrl+Alt+O",),
    ),
    ActionRow(
        "paste_article",
        "file",
        later("Paste as an article"),
        later("Take the text on the clipboard for an article of this map, or of a new one"),
        lambda window: window.files.paste_article(),
        ("Ctrl+Alt+V",),
    ),
    ActionRow(
        "reopen_closed",
        "file",
        later("R&eopen what was closed"),
        later("Open the map again that was closed last"),
        lambda window: window.files.reopen_closed(),
        ("Ctrl+Shift+W",),
        "closed",
    ),
    ActionRow(
        "to_new_window",
        "file",
        later("Move to a new &window"),
        later("Show this map in a window of its own"),
        lambda window: window.files.move_to_new_window(),
        needs="map",
    ),
    ActionRow(
        "save",
        "file",
        later("&Save"),
        later("Save the map in its file"),
        lambda window: window.files.save(),
        ("Ctrl+S",),
        "map",
        icon="save",
        begins_group=True,
        in_toolbar=True,
    ),
    ActionRow(
        "save_as",
        "file",
        later("Save &as…"),
        later("Save the map in another file, and go on there"),
        lambda window: window.files.save_as(),
        ("Ctrl+Shift+S",),
        "map",
    ),
    ActionRow(
        "save_copy",
        "file",
        later("Save a &copy…"),
        later("Write the map to another file, and go on in this one"),
        lambda window: window.files.save_copy(),
        needs="map",
    ),
    ActionRow(
        "keep_saved",
        "file",
        later("&Keep saved"),
        later("Save maps that have a file by themselves, shortly after each change"),
        _keep_saved,
        checked=lambda window: window.settings.keeps_saved,
    ),
    ActionRow(
        "revert",
        "file",
        later("Go &back to the saved map"),
        later("Take the map as it is in its file; Undo brings your changes back"),
        lambda window: window.files.revert(),
        needs="changes",
        begins_group=True,
    ),
    ActionRow(
        "versions",
        "file",
        later("Earlier &versions…"),
        later("See what was saved before, and open it as a copy"),
        _show_versions,
        needs="file",
    ),
    ActionRow(
        "picture",
        "file",
        later("E&xport a picture…"),
        later("Save the map, or a part of it, as SVG, PNG or PDF"),
        lambda window: window.files.export_picture(),
        ("Ctrl+Shift+E",),
        "map",
        begins_group=True,
    ),
    ActionRow(
        "export_map",
        "file",
        later("Export for another pro&gram…"),
        later("Write the map as AIF, Argdown, a table or whatever else another program reads"),
        lambda window: window.files.export_map(),
        needs="map",
    ),
    ActionRow(
        "report",
        "file",
        later("Save repor&t…"),
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
        "preferences",
        "file",
        later("Pre&ferences…"),
        later("Language, look, keys, and how editing goes"),
        _show_preferences,
        ("Ctrl+,",),
        begins_group=True,
    ),
    ActionRow(
        "close",
        "file",
        later("C&lose"),
        later("Close this map"),
        lambda window: window.files.close_page(),
        ("Ctrl+W",),
        "map",
        begins_group=True,
    ),
    ActionRow(
        "quit",
        "file",
        later("&Quit"),
        later("Close all maps and argmap"),
        lambda window: window.desk.quit(),
        ("Ctrl+Q",),
    ),
)
