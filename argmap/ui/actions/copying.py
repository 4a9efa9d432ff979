"""The part of the edit menu that uses the clipboard; in a text field its rows do what the field does by that key."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from argmap import editing
from argmap.language import later, tr
from argmap.ui.actions.row import ActionRow, on_document

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

    from argmap.ui.document import Document
    from argmap.ui.page import Page
    from argmap.ui.window import Window


def _or_in_text(
    in_text: "Callable[[QLineEdit | QPlainTextEdit], object]", on_map: "Callable[[Page], object]"
) -> "Callable[[Window], object]":
    """Return what acts on the text field that has the keys, and otherwise on the map."""

    def run(window: "Window") -> None:
        from argmap.ui.clipboard import text_field

        field = text_field()
        if field is not None:
            in_text(field)
        elif window.page is not None:
            on_map(window.page)

    return run


def _cut(page: "Page") -> None:
    from argmap.ui.clipboard import cut

    cut(page.document)


def _copy(page: "Page") -> None:
    from argmap.ui.clipboard import copy

    copy(page.document)


def _paste(page: "Page") -> None:
    from argmap.ui.clipboard import paste

    paste(page)


def _paste_as_reasons(window: "Window") -> None:
    from argmap.ui.clipboard import paste

    if window.page is not None:
        window.page.finish_writing()
        paste(window.page, as_reasons=True)


def _copy_picture(document: "Document") -> None:
    from argmap.ui.clipboard import copy_picture

    copy_picture(document)


def _duplicate(document: "Document") -> None:
    added = document.add(tr("Duplicate"), editing.duplicate, document.selection)
    if added is not None:
        document.select(added.keys)


COPY: tuple[ActionRow, ...] = (
    ActionRow(
        "cut",
        "edit",
        later("Cu&t"),
        later("Take what is selected out of the map, and put it on the clipboard"),
        _or_in_text(lambda field: field.cut(), _cut),
        ("Ctrl+X",),
        "boxes",
        begins_group=True,
        in_context_menu=True,
        on_canvas=True,
    ),
    ActionRow(
        "copy",
        "edit",
        later("&Copy"),
        later("Put what is selected on the clipboard; other programs get a picture of it, or an outline"),
        _or_in_text(lambda field: field.copy(), _copy),
        ("Ctrl+C",),
        "boxes",
        in_context_menu=True,
        on_canvas=True,
    ),
    ActionRow(
        "copy_picture",
        "edit",
        later("Cop&y as picture"),
        later("Put a picture of what is selected, or of the whole map, on the clipboard"),
        on_document(_copy_picture),
        ("Ctrl+Shift+C",),
        "map",
    ),
    ActionRow(
        "paste",
        "edit",
        later("&Paste"),
        later("Put in what was copied here or in another map; each line of a text becomes a claim"),
        _or_in_text(lambda field: field.paste(), _paste),
        ("Ctrl+V",),
        "map",
        in_context_menu=True,
        on_canvas=True,
    ),
    ActionRow(
        "paste_as_reasons",
        "edit",
        later("Paste as reas&ons"),
        later("Put what was copied below the selected claim, as reasons for it"),
        _paste_as_reasons,
        ("Ctrl+Shift+V",),
        "claim",
        in_context_menu=True,
        on_canvas=True,
    ),
    ActionRow(
        "duplicate",
        "edit",
        later("Dupl&icate"),
        later("Make a copy of what is selected, beside it"),
        on_document(_duplicate),
        ("Ctrl+D",),
        "boxes",
        in_context_menu=True,
        on_canvas=True,
    ),
)
