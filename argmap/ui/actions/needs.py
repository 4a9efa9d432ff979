"""What an action needs: whether that is there, and what to say when it is not."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from argmap.language import later
from argmap.model import Article, Claim, Evidence, Inference, Record
from argmap.ui.actions.row import Need

if TYPE_CHECKING:
    from argmap.ui.document import Document
    from argmap.ui.window import Window


def _document(test: "Callable[[Document], bool]") -> "Callable[[Window], bool]":
    return lambda window: window.document is not None and test(window.document)


def _current(*kinds: type[Record]) -> "Callable[[Window], bool]":
    return _document(lambda document: isinstance(document.shown.get(document.current or ""), kinds))


def _are_statements(document: "Document") -> bool:
    return bool(document.selection) and all(
        isinstance(document.shown[key], Claim | Evidence) for key in document.selection
    )


def _has_own_file(window: "Window") -> bool:
    return window.document is not None and window.desk.has_own_file(window.document)


#: Whether it is there, and why the action cannot be done when it is not.
NEEDS: "dict[Need, tuple[Callable[[Window], bool], str]]" = {
    "nothing": (lambda _window: True, ""),
    "map": (_document(lambda _document: True), later("Open a map first.")),
    "file": (_has_own_file, later("This map has no file of its own yet: save it first.")),
    "changes": (
        lambda window: _has_own_file(window) and _document(lambda document: document.session.modified)(window),
        later("Nothing has changed since the last save."),
    ),
    "closed": (lambda window: bool(window.desk.closed), later("No map was closed yet.")),
    "undo": (_document(lambda document: bool(document.session.done)), later("There is nothing to undo.")),
    "redo": (_document(lambda document: bool(document.session.undone)), later("There is nothing to redo.")),
    "back": (
        lambda window: window.page is not None and window.page.can_go(-1),
        later("There is no box that you came from."),
    ),
    "forward": (
        lambda window: window.page is not None and window.page.can_go(1),
        later("You have not gone back from any box."),
    ),
    "boxes": (_document(lambda document: bool(document.selection)), later("Select a box first.")),
    "box": (_document(lambda document: document.current is not None), later("Select one box first.")),
    "several": (
        _document(lambda document: len(document.selection) > 1),
        later("Select several boxes first: hold Shift and click, or draw a frame around them."),
    ),
    "statement": (_current(Claim, Evidence), later("Select a claim or a piece of evidence first.")),
    "statements": (_document(_are_statements), later("Select claims or pieces of evidence first.")),
    "claim": (_current(Claim), later("Select a claim first.")),
    "evidence": (_current(Evidence), later("Select a piece of evidence first.")),
    "step": (_current(Inference), later("Select a step first.")),
    "attacked": (_document(lambda document: document.current is not None), later("Select what to object to first.")),
    "article": (
        _document(lambda document: any(each.text for each in document.records.of_kind(Article))),
        later("Read an article in first, from the file menu."),
    ),
    "what-if": (_document(lambda document: bool(document.without)), later("Nothing is switched off.")),
}
