"""What the command palette offers: commands, boxes of the map and files, each with what choosing it does."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from argmap.analysis import main_conclusions
from argmap.analysis.search import Grade, Hit, Span
from argmap.analysis.search import match as matched
from argmap.analysis.wording import FOOTING_NAMES, MODE_NAMES, step_name
from argmap.language import tr
from argmap.model import Article, Claim, Evidence, Group, Inference, Record
from argmap.ui.actions.row import plain
from argmap.ui.icons import icon
from argmap.ui.marked import named

if TYPE_CHECKING:
    from argmap.ui.document import Document
    from argmap.ui.window import Window

#: Boxes that are offered at most, and commands used last that are offered before anything is typed.
_MOST_BOXES, _MOST_RECENT = 60, 6


class Offer(Struct, frozen=True):
    """One row of the palette: what it is called, what stands beside it, and what choosing it does.

    `why_not` says why a command cannot be done just now; `command` is the name that it is remembered by.
    """

    name: str
    run: Callable[[], object]
    beside: str = ""
    keys: str = ""
    sign: QIcon | None = None
    why_not: str = ""
    command: str = ""
    spans: tuple[Span, ...] = ()
    grade: int = 0

    @property
    def sentence(self) -> str:
        """What is read aloud."""
        return ". ".join(filter(None, (self.name, self.why_not or self.beside, self.keys)))


def offers(window: "Window", query: str) -> list[Offer]:
    """Return what fits a query, the best first; without one what was used last, main conclusions, all commands.

    What cannot be done just now stands at the end.
    """
    remembered = {command: at for at, command in enumerate(window.settings.recent_commands)}
    commands = sorted(_commands(window), key=lambda each: remembered.get(each.command, len(remembered)))
    if not query.strip():
        possible = [each for each in commands if not each.why_not]
        recent = [each for each in possible if each.command in remembered][:_MOST_RECENT]
        others = [each for each in possible if each not in recent]
        return [*recent, *_mains(window), *others, *(each for each in commands if each.why_not)]
    fitting = [fit for each in commands if (fit := _fit(each, query)) is not None]
    if any(each.grade > Grade.FUZZY for each in fitting):
        fitting = [each for each in fitting if each.grade != Grade.FUZZY]  # It was no slip.
    fitting += _boxes(window, query)
    fitting += [fit for each in _files(window) if (fit := _fit(each, query)) is not None]
    return sorted(fitting, key=lambda each: (bool(each.why_not), -each.grade))


def _fit(offer: Offer, query: str) -> Offer | None:
    """Return an offer with what is found in its name, or else in its menu and its name together."""
    found = matched(offer.name, query)
    if found is not None:
        return replace(offer, grade=int(found[0]), spans=found[1])
    return None if matched(f"{offer.beside} {offer.name}", query) is None else offer


# Commands


def _commands(window: "Window") -> Iterator[Offer]:
    window.actions_by_id.refresh()
    known = {row.id for row in window.actions_by_id}
    for path, action in _within(window.menuBar(), ()):
        name, identity = plain(action.text()), action.objectName()
        reason = window.actions_by_id.why_not(identity) if identity in known else ""
        yield Offer(
            name=f"✓ {name}" if action.isChecked() else name,
            run=action.trigger,
            beside=" › ".join(path),
            keys=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            sign=action.icon(),
            why_not="" if action.isEnabled() else reason or tr("Not possible just now."),
            command=identity or " › ".join((*path, name)),
        )


def _within(menu: QMenuBar | QMenu, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], QAction]]:
    """Yield every action of a menu and of those in it, with the names of the menus that lead there."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _within(inner, (*path, plain(inner.title())))
        elif not action.isSeparator() and action.isVisible():
            yield path, action


def _files(window: "Window") -> Iterator[Offer]:
    for recent in window.desk.recents:
        path = Path(recent.path)
        yield Offer(
            name=tr("Open “{title}”").format(title=recent.title),
            run=partial(window.files.open_path, path),
            beside=path.name,
            sign=icon("open", window.theme),
            why_not=tr("This file is not there.") if recent.is_missing else "",
        )


# Boxes


def _mains(window: "Window") -> Iterator[Offer]:
    document = window.document
    if document is not None:
        for claim in main_conclusions(document.shown, document.footings):
            yield _box(window, document, claim, (claim.id,))


def _boxes(window: "Window", query: str) -> Iterator[Offer]:
    document = window.document
    if document is not None:
        for hit in document.concordance.search(query)[:_MOST_BOXES]:
            yield _found(window, document, hit, query)


def _found(window: "Window", document: "Document", hit: Hit, query: str) -> Offer:
    words, spans = named(document.concordance.passages(hit.key, query)[0])
    offer = _box(window, document, document.shown[hit.key], hit.boxes)
    return replace(offer, name=words, spans=tuple(spans), grade=int(hit.grade))


def _box(window: "Window", document: "Document", record: Record, boxes: tuple[str, ...]) -> Offer:
    """Return the offer to go to a box; its name is what it says, and beside it stand its kind and its footing."""
    sign, name, beside = "", "", ""
    match record:
        case Claim():
            sign = "main" if record.main else "assumption" if record.implicit else "claim"
            name, beside = record.text, tr(FOOTING_NAMES[document.footings[record.id]])
        case Evidence():
            sign, name, beside = "evidence", record.text, tr(FOOTING_NAMES[document.footings[record.id]])
        case Inference():
            sign, name, beside = "inference", step_name(record), tr(MODE_NAMES[record.mode])
        case Group() | Article():
            name = record.title
            beside = tr("%n box(|es)", "", len(boxes))
        case _:
            pass
    assert window.page is not None
    return Offer(
        name=" ".join(name.split()) or record.id,
        run=partial(window.page.show_and_select, *boxes),
        beside=beside,
        sign=icon(sign, window.theme) if sign else None,
    )
