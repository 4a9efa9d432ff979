"""The edit menu."""

from typing import TYPE_CHECKING

from argmap.language import later, tr
from argmap.ui.actions.row import ActionRow, on_document, on_page

if TYPE_CHECKING:
    from argmap.ui.window import Window


def _undo_what(window: "Window") -> str:
    done = window.document.session.done if window.document is not None else ()
    return tr("&Undo “{step}”").format(step=done[-1].name.replace("&", "&&")) if done else tr("&Undo")


def _redo_what(window: "Window") -> str:
    undone = window.document.session.undone if window.document is not None else ()
    return tr("&Redo “{step}”").format(step=undone[-1].name.replace("&", "&&")) if undone else tr("&Redo")


EDIT: tuple[ActionRow, ...] = (
    ActionRow(
        "undo",
        "edit",
        later("&Undo"),
        later("Take the last step back"),
        on_document(lambda document: document.undo()),
        ("Ctrl+Z",),
        "undo",
        icon="undo",
        in_toolbar=True,
        wording=_undo_what,
    ),
    ActionRow(
        "redo",
        "edit",
        later("&Redo"),
        later("Do again what was undone"),
        on_document(lambda document: document.redo()),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        icon="redo",
        in_toolbar=True,
        wording=_redo_what,
    ),
    ActionRow(
        "write",
        "edit",
        later("&Write in it"),
        later("Write in the selected box"),
        on_page(lambda page: page.write(page.document.current or "")),
        ("Return", "Enter", "F2"),
        "box",
        begins_group=True,
        in_context_menu=True,
        on_canvas=True,
    ),
)
