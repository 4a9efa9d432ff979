"""The arrange menu: where boxes stand, which belong together, and what is folded away."""

from functools import partial
from typing import TYPE_CHECKING

from argmap import editing
from argmap.editing import Axis, Edge
from argmap.language import later, tr
from argmap.model import Placement
from argmap.ui.actions.row import ActionRow, on_document

if TYPE_CHECKING:
    from argmap.ui.document import Document
    from argmap.ui.window import Window

_ALIGN = later("&Align")


def _tidy(document: "Document") -> None:
    placed = [each.of for each in document.records.of_kind(Placement)]
    document.do(tr("Arrange everything"), editing.unplace, *placed)


def _align(edge: Edge, window: "Window") -> None:
    document = window.document
    if document is not None:
        document.do(tr("Align"), editing.align, _frames(document), edge)


def _distribute(axis: Axis, window: "Window") -> None:
    document = window.document
    if document is not None:
        document.do(tr("Spread evenly"), editing.distribute, _frames(document), axis)


def _frames(document: "Document") -> dict[str, object]:
    boxes = document.drawing.picture.boxes
    return {key: boxes[key] for key in document.selection if key in boxes}


def _ungroup(document: "Document") -> None:
    groups = {found.id for key in document.selection if (found := editing.group_of(document.records, key)) is not None}
    if groups:
        document.do(tr("Ungroup"), editing.ungroup, *groups)
    else:
        document.refused.emit(tr("What is selected is in no group."))


def _group(window: "Window") -> None:
    page = window.page
    if page is None:
        return
    mark, name = page.document.session.mark(), tr("Group")
    added = page.document.add(name, editing.group, page.document.selection)
    if added is not None:
        page.write_new(added.keys, mark, name)


def _aligning(edge: Edge, text: str) -> ActionRow:
    tip = later("Bring the selected boxes onto one line")
    return ActionRow(f"align_{edge}", "arrange", text, tip, partial(_align, edge), (), "several", submenu=_ALIGN)


def _spreading(axis: Axis, text: str) -> ActionRow:
    tip = later("Make the gaps between the selected boxes equal")
    return ActionRow(f"spread_{axis}", "arrange", text, tip, partial(_distribute, axis), (), "several", submenu=_ALIGN)


ARRANGE: tuple[ActionRow, ...] = (
    ActionRow(
        "arrange_all",
        "arrange",
        later("Arrange &everything"),
        later("Give all boxes back to the layout, also those that were put somewhere by hand"),
        on_document(_tidy),
        ("Ctrl+Shift+L",),
        "map",
        icon="arrange",
    ),
    ActionRow(
        "unplace",
        "arrange",
        later("Let the &layout place these"),
        later("Give the selected boxes back to the layout"),
        on_document(lambda document: document.do(tr("Give back to the layout"), editing.unplace, *document.selection)),
        (),
        "boxes",
        in_context_menu=True,
    ),
    _aligning("left", later("&Left sides")),
    _aligning("centre", later("&Centres")),
    _aligning("right", later("&Right sides")),
    _aligning("top", later("&Tops")),
    _aligning("middle", later("&Middles")),
    _aligning("bottom", later("&Bottoms")),
    _spreading("across", later("Spread evenly &across")),
    _spreading("down", later("Spread evenly &down")),
    ActionRow(
        "group",
        "arrange",
        later("&Group…"),
        later("Frame what is selected as a section, and name it"),
        _group,
        ("Ctrl+G",),
        "boxes",
        begins_group=True,
        in_context_menu=True,
    ),
    ActionRow(
        "ungroup",
        "arrange",
        later("&Ungroup"),
        later("Take the frame away; the boxes stay"),
        on_document(_ungroup),
        ("Ctrl+Shift+G",),
        "boxes",
    ),
    ActionRow(
        "fold",
        "arrange",
        later("&Fold what is beneath"),
        later("Hide what only the selected claim rests on, and show how much it is; or show it again"),
        on_document(lambda document: document.fold(*document.selection)),
        ("B",),
        "statements",
        begins_group=True,
        in_context_menu=True,
        on_canvas=True,
        checked=lambda window: (
            window.document is not None
            and bool(window.document.selection)
            and window.document.folded >= set(window.document.selection)
        ),
    ),
    ActionRow(
        "unfold_all",
        "arrange",
        later("U&nfold everything"),
        later("Show all that was folded away"),
        on_document(lambda document: document.unfold()),
        ("Shift+B",),
        "map",
        on_canvas=True,
    ),
)
