"""The edit menu."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from argmap import editing
from argmap.editing.growing import steps_from
from argmap.editing.removing import remove_with_support
from argmap.language import later, tr
from argmap.model import Change, Claim, Evidence, Inference, Mode
from argmap.ui.actions.copying import COPY
from argmap.ui.actions.row import ActionRow, on_document, on_page

if TYPE_CHECKING:
    from argmap.ui.document import Document
    from argmap.ui.window import Window


def _undo_what(window: "Window") -> str:
    done = window.document.session.done if window.document is not None else ()
    return tr("&Undo “{step}”").format(step=done[-1].name.replace("&", "&&")) if done else tr("&Undo")


def _redo_what(window: "Window") -> str:
    undone = window.document.session.undone if window.document is not None else ()
    return tr("&Redo “{step}”").format(step=undone[-1].name.replace("&", "&&")) if undone else tr("&Redo")


def _delete(verb: Callable[..., Change], window: "Window") -> None:
    document = window.document
    if document is None:
        return
    before = document.drawing.picture.boxes.keys()
    after = document.do(tr("Delete"), verb, *document.selection)
    if after is not None:
        gone = len(before - document.shown.keys())
        document.said.emit(tr("Deleted %n box(|es). Ctrl+Z brings (it|them) back.", "", gone))


def _turn(window: "Window") -> None:
    document = window.document
    if document is None or document.current is None:
        return
    if isinstance(document.records[document.current], Evidence):
        document.do(tr("Turn into a claim"), editing.as_claim, document.current)
    else:
        document.do(tr("Turn into evidence"), editing.as_evidence, document.current)


def _is(document: "Document | None", field: str) -> bool:
    """Return whether all that is selected is marked so."""
    if document is None or not document.selection:
        return False
    return all(getattr(document.records[key], field, False) for key in document.selection)


def _flip(document: "Document", field: str, name: str) -> None:
    marked = not _is(document, field)
    with document.together(name):
        for key in document.selection:
            document.do(name, editing.revise, key, **{field: marked})


def _next_mode(document: "Document") -> None:
    step = document.records[document.current or ""]
    assert isinstance(step, Inference)
    is_shown = all(isinstance(document.records[premise], Evidence) for premise in step.premises)
    modes: tuple[Mode, ...] = ("inference", "attestation", "entailment") if is_shown else ("inference", "entailment")
    mode = modes[(modes.index(step.mode) + 1) % len(modes)] if step.mode in modes else "inference"
    document.do(tr("Change how the step leads"), editing.revise, step.id, mode=mode)


def _join(document: "Document") -> None:
    """Join the steps that are selected, and those that the selected statements are premises of."""
    steps: dict[str, None] = {}
    for key in document.selection:
        record = document.records[key]
        uses = [record] if isinstance(record, Inference) else steps_from(document.records, key)
        steps.update(dict.fromkeys(use.id for use in uses if isinstance(use, Inference)))
    if len(steps) > 1:
        document.do(tr("Link as one step"), editing.join, *steps)
    else:
        document.refused.emit(tr("Select two or more steps, or premises of different steps, that lead to one claim."))


def _split_claim(window: "Window") -> None:
    from argmap.ui.dialogs import ask_for_parts

    document = window.document
    claim = document.records.get(document.current or "") if document is not None else None
    if document is not None and isinstance(claim, Claim):
        parts = ask_for_parts(window, claim.text)
        if parts:
            document.do(tr("Split the claim"), editing.split_claim, claim.id, parts)


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
    *COPY,
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
    ActionRow(
        "select_all",
        "edit",
        later("Select &all"),
        later("Select every box"),
        on_document(lambda document: document.select(document.drawing.picture.boxes)),
        ("Ctrl+A",),
        "map",
        on_canvas=True,
    ),
    ActionRow(
        "delete",
        "edit",
        later("&Delete"),
        later("Delete what is selected, with the reasons and objections that nothing else needs"),
        partial(_delete, remove_with_support),
        ("Del", "Backspace"),
        "boxes",
        icon="delete",
        begins_group=True,
        in_context_menu=True,
        on_canvas=True,
    ),
    ActionRow(
        "delete_alone",
        "edit",
        later("Delete this a&lone"),
        later("Delete what is selected and leave what is beneath it"),
        partial(_delete, editing.remove),
        ("Ctrl+Del",),
        "boxes",
        on_canvas=True,
    ),
    ActionRow(
        "turn",
        "edit",
        later("Turn claim into evidence, or &back"),
        later("Evidence can be checked; a claim needs reasons"),
        _turn,
        ("T",),
        "statement",
        begins_group=True,
        in_context_menu=True,
        on_canvas=True,
    ),
    ActionRow(
        "main",
        "edit",
        later("&Main conclusion"),
        later("Say that the article is about this claim, or that it is not"),
        on_document(lambda document: _flip(document, "main", tr("Mark as main conclusion"))),
        ("M",),
        "claim",
        in_context_menu=True,
        on_canvas=True,
        checked=lambda window: _is(window.document, "main"),
    ),
    ActionRow(
        "implicit",
        "edit",
        later("A&ssumption"),
        later("Say that the author needs this claim and does not state it, or that it is stated"),
        on_document(lambda document: _flip(document, "implicit", tr("Mark as assumption"))),
        ("Shift+A",),
        "claim",
        on_canvas=True,
        checked=lambda window: _is(window.document, "implicit"),
    ),
    ActionRow(
        "retracted",
        "edit",
        later("Retract&ed"),
        later("Take what is selected out of play, or bring it back; it stays in the map"),
        on_document(lambda document: _flip(document, "retracted", tr("Retract or restore"))),
        ("X",),
        "boxes",
        in_context_menu=True,
        on_canvas=True,
        checked=lambda window: _is(window.document, "retracted"),
    ),
    ActionRow(
        "mode",
        "edit",
        later("&How the step leads"),
        later("It is an inference; or evidence shows the claim as it stands; or the claim follows strictly"),
        on_document(_next_mode),
        ("I",),
        "step",
        begins_group=True,
        in_context_menu=True,
        on_canvas=True,
    ),
    ActionRow(
        "reverse",
        "edit",
        later("Re&verse the step"),
        later("Let the conclusion be the premise, and the premise the conclusion"),
        on_document(lambda document: document.do(tr("Reverse the step"), editing.reverse, document.current)),
        (),
        "step",
        in_context_menu=True,
    ),
    ActionRow(
        "split",
        "edit",
        later("Make its premises separate reaso&ns"),
        later("Each premise becomes a step of its own"),
        on_document(lambda document: document.do(tr("Separate premises"), editing.split, document.current)),
        (),
        "step",
        in_context_menu=True,
    ),
    ActionRow(
        "join",
        "edit",
        later("Lin&k them as one step"),
        later("Several steps to one claim become one that needs all their premises together"),
        on_document(_join),
        ("J",),
        "several",
        in_context_menu=True,
        on_canvas=True,
    ),
    ActionRow(
        "merge",
        "edit",
        later("Mer&ge duplicates"),
        later("The statement selected first stands for the others, and takes over what hangs on them"),
        on_document(lambda document: document.do(tr("Merge duplicates"), editing.merge, *document.selection)),
        ("Ctrl+M",),
        "several",
        in_context_menu=True,
    ),
    ActionRow(
        "split_claim",
        "edit",
        later("Split the claim…"),
        later("Make several claims of one that says several things"),
        _split_claim,
        (),
        "claim",
        in_context_menu=True,
    ),
)
