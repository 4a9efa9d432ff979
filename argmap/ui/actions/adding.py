"""The add menu: each thing that can be built on the selected box has a key of its own, and writing begins at once."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from argmap import editing
from argmap.editing import Added, EditRefusedError
from argmap.language import later, tr
from argmap.model import ArgumentMap, Claim, Inference
from argmap.ui.actions.row import ActionRow, on_page

if TYPE_CHECKING:
    from argmap.ui.window import Window


def _add(verb: Callable[..., Added], name: str, window: "Window", **how: Any) -> None:
    """Build on the selected box by a verb, and write in what is new; all of it is one step of the history."""
    page = window.page
    if page is None or page.document.current is None:
        return
    key = page.document.current
    page.finish_writing()
    mark = page.document.session.mark()
    added = page.document.add(tr(name), verb, key, **how)
    if added is not None:
        page.write_new(added.keys, mark, tr(name))


def _linked_reason(records: ArgumentMap, key: str, **how: Any) -> Added:
    """Link another premise to the newest step into a claim, or to the step itself."""
    if isinstance(records[key], Inference):
        return editing.add_premise(records, key, **how)
    steps = [each for each in map(records.get, records.referrers(key)) if isinstance(each, Inference)]
    into = [step.id for step in steps if step.conclusion == key]
    if not into:
        raise EditRefusedError(
            tr("Nothing leads to this claim yet"), hint=tr("Add a reason first; then others can be linked to it.")
        )
    return editing.add_reason(records, key, linked_to=into[-1], **how)


def _reason(records: ArgumentMap, key: str, **how: Any) -> Added:
    """Add a reason below a claim by a step of its own; on a step, one more for what it leads to."""
    record = records[key]
    return editing.add_reason(records, record.conclusion if isinstance(record, Inference) else key, **how)


def _conclusion(window: "Window") -> None:
    page = window.page
    if page is None or not page.document.selection:
        return
    page.finish_writing()
    mark, name = page.document.session.mark(), tr("Add a conclusion")
    added = page.document.add(name, editing.add_conclusion, page.document.selection)
    if added is not None:
        page.write_new(added.keys, mark, name)


def _free_claim(window: "Window") -> None:
    page = window.page
    if page is None:
        return
    page.finish_writing()
    mark, name = page.document.session.mark(), tr("Add a claim")
    new = Claim(id=editing.fresh_id(page.document.records, Claim), text="", main=not len(page.document.footings))
    if page.document.do(name, editing.add, new) is not None:
        page.document.select(new.id)
        page.write_new((new.id,), mark, name)


def _draft(window: "Window") -> None:
    from argmap.ui.drafting import suggester
    from argmap.ui.panels.review import ReviewPanel

    panel = window.docks.bring("draft")
    assert isinstance(panel, ReviewPanel)
    if panel.made is None:
        panel.draft(suggester(window.settings))
    panel.focus_list()


ADD: tuple[ActionRow, ...] = (
    ActionRow(
        "add_claim",
        "add",
        later("&New claim"),
        later("Begin a claim that hangs on nothing yet; the first one is the main conclusion"),
        _free_claim,
        ("N",),
        "map",
        icon="claim",
        short=later("Claim"),
        in_toolbar=True,
        on_canvas=True,
    ),
    ActionRow(
        "add_reason",
        "add",
        later("&Reason"),
        later("Add a reason below, as a step of its own"),
        partial(_add, _reason, later("Add a reason")),
        ("R",),
        "box",
        icon="reason",
        short=later("Reason"),
        begins_group=True,
        in_context_menu=True,
        in_toolbar=True,
        on_canvas=True,
    ),
    ActionRow(
        "add_linked_reason",
        "add",
        later("&Linked reason"),
        later("Add a reason below that is needed together with the one that is there"),
        partial(_add, _linked_reason, later("Add a linked reason")),
        ("Shift+R",),
        "box",
        in_context_menu=True,
        on_canvas=True,
    ),
    ActionRow(
        "add_evidence",
        "add",
        later("&Evidence"),
        later("Add evidence below, from which this is inferred"),
        partial(_add, _reason, later("Add evidence"), evidence=True),
        ("E",),
        "box",
        icon="evidence",
        short=later("Evidence"),
        in_context_menu=True,
        in_toolbar=True,
        on_canvas=True,
    ),
    ActionRow(
        "add_attestation",
        "add",
        later("E&vidence that shows it"),
        later("Add evidence below that shows this as it stands, without any inference"),
        partial(_add, _reason, later("Add evidence"), evidence=True, mode="attestation"),
        ("Shift+E",),
        "box",
        in_context_menu=True,
        on_canvas=True,
    ),
    ActionRow(
        "add_objection",
        "add",
        later("&Objection"),
        later("Add an objection: to a claim, to evidence, to a step, or to another objection"),
        partial(_add, editing.add_objection, later("Add an objection")),
        ("O",),
        "box",
        icon="objection",
        short=later("Objection"),
        in_context_menu=True,
        in_toolbar=True,
        on_canvas=True,
    ),
    ActionRow(
        "add_premise",
        "add",
        later("&Premise beside it"),
        later("Add a premise that the same step needs as well"),
        partial(_add, editing.add_premise, later("Add a premise")),
        ("P",),
        "box",
        icon="premise",
        short=later("Premise"),
        in_context_menu=True,
        in_toolbar=True,
        on_canvas=True,
    ),
    ActionRow(
        "add_assumption",
        "add",
        later("&Assumption of the step"),
        later("Add what the step needs and the author does not state"),
        partial(_add, editing.add_premise, later("Add an assumption"), implicit=True),
        ("A",),
        "box",
        icon="assumption",
        short=later("Assumption"),
        in_context_menu=True,
        in_toolbar=True,
        on_canvas=True,
    ),
    ActionRow(
        "add_sibling",
        "add",
        later("&Sibling"),
        later("Add another of the same kind, for or against the same thing"),
        partial(_add, editing.add_sibling, later("Add a sibling")),
        ("S",),
        "box",
        in_context_menu=True,
        on_canvas=True,
    ),
    ActionRow(
        "add_conclusion",
        "add",
        later("&Conclusion above"),
        later("Add what is concluded from the selected statement, or from several together"),
        _conclusion,
        ("C",),
        "statements",
        icon="conclusion",
        short=later("Conclusion"),
        in_context_menu=True,
        in_toolbar=True,
        on_canvas=True,
    ),
    ActionRow(
        "link",
        "add",
        later("Lin&k to…"),
        later("Choose with the arrow keys what this shall support or speak against; Enter links"),
        on_page(lambda page: page.canvas.link_by_keys()),
        ("L",),
        "statement",
        icon="link",
        begins_group=True,
        in_context_menu=True,
        on_canvas=True,
    ),
    ActionRow(
        "draft",
        "add",
        later("&Draft from the article…"),
        later("Let argmap suggest claims, evidence and steps from the article, to accept or reject one by one"),
        _draft,
        ("Ctrl+Alt+D",),
        "article",
        begins_group=True,
    ),
)
