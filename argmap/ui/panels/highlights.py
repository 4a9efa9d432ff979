"""How words of an article look that stand for boxes of the map: kind by colour, footing by the line beneath."""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen, QTextCharFormat

from argmap.analysis import Footing
from argmap.analysis.coverage import quoted_from
from argmap.article.anchors import found
from argmap.article.marks import Mark
from argmap.drawing import Theme
from argmap.language import later, tr
from argmap.model import Article, Claim, Evidence
from argmap.ui.document import Document

#: What the line beneath words says of what carries them: shown, reached by inference, or by nothing.
_LINES = {
    Footing.EVIDENCE: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Footing.EVIDENCED: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Footing.INFERRED: QTextCharFormat.UnderlineStyle.DashUnderline,
}
_OTHERWISE = QTextCharFormat.UnderlineStyle.DotLine
#: The same for lines that are painted further down.
_PENS = {
    QTextCharFormat.UnderlineStyle.SingleUnderline: Qt.PenStyle.SolidLine,
    QTextCharFormat.UnderlineStyle.DashUnderline: Qt.PenStyle.DashLine,
    QTextCharFormat.UnderlineStyle.DotLine: Qt.PenStyle.DotLine,
}
MARK_KINDS: dict[str, str] = {
    "hedge": later("Hedges"),
    "attribution": later("Who says it"),
    "quotation": later("Quotations"),
    "date": later("Dates and periods"),
    "number": later("Numbers"),
    "causal": later("Cause and effect"),
    "inferential": later("Conclusions"),
    "contrast": later("Contrasts"),
    "evaluative": later("Judgements"),
    "move": later("Ways of arguing"),
}
_MARK_COLOURS = {
    "hedge": "assumption",
    "attribution": "inference",
    "quotation": "evidence",
    "date": "evidence",
    "number": "evidence",
    "causal": "group",
    "inferential": "inference",
    "contrast": "objection",
    "evaluative": "objection",
    "move": "group",
}


class Highlight(Struct, frozen=True):
    """Words that stand for a box: where, which, and the role whose colours they have."""

    start: int
    end: int
    box: str
    role: str
    footing: Footing


class Run(Struct, frozen=True):
    """A stretch of the text over all of which the same highlights lie; the first lies on top."""

    start: int
    end: int
    layers: tuple[Highlight, ...]


def runs(shown: Sequence[Highlight]) -> Iterator[Run]:
    """Cut highlights that lie over each other into stretches, in the order of the text; earlier ones lie on top.

    >>> outer, inner = (Highlight(*each, "ground", Footing.INFERRED) for each in ((0, 9, "c1"), (3, 5, "c2")))
    >>> [(each.start, each.end, [layer.box for layer in each.layers]) for each in runs([inner, outer])]
    [(0, 3, ['c1']), (3, 5, ['c2', 'c1']), (5, 9, ['c1'])]
    """
    begins, ends = defaultdict[int, list[int]](list), defaultdict[int, list[int]](list)
    for rank, each in enumerate(shown):
        if each.start < each.end:
            begins[each.start].append(rank)
            ends[each.end].append(rank)
    here: list[int] = []
    for start, end in pairwise(sorted({*begins, *ends})):
        for rank in ends.get(start, ()):
            here.remove(rank)
        for rank in begins.get(start, ()):
            insort(here, rank)
        if here:
            yield Run(start, end, tuple(shown[rank] for rank in here))


def highlights(document: Document, article: Article) -> tuple[list[Highlight], list[str]]:
    """Return the words of an article that stand for boxes, and those that are not in the text any more."""
    shown, lost = [], []
    for quoted in quoted_from(document.shown, article.id):
        span = found(article.text, quoted.excerpt)
        if span is None:
            lost.append(quoted.excerpt.quote)
            continue
        shown += [Highlight(*span, box, *_look(document, box)) for box in quoted.boxes]
    return shown, lost


def _look(document: Document, box: str) -> tuple[str, Footing]:
    record = document.shown[box]
    match record:
        case Evidence():
            return "evidence", Footing.EVIDENCE
        case Claim(implicit=True):
            return "assumption", document.footings[box]
        case Claim(main=True):
            return "group", document.footings[box]
        case Claim():
            return "ground", document.footings[box]
        case _:
            return "inference", Footing.INFERRED


def format_of(theme: Theme, each: Highlight) -> QTextCharFormat:
    """Return how highlighted words look."""
    look = QTextCharFormat()
    look.setBackground(QColor(theme[f"{each.role}.fill"]))
    ink = "canvas.ink" if each.role == "ground" else f"{each.role}.ink"
    look.setForeground(QColor(theme[ink]))
    look.setUnderlineStyle(_LINES.get(each.footing, _OTHERWISE))
    look.setUnderlineColor(QColor(theme[f"{each.role}.line"]))
    return look


def pen_of(theme: Theme, each: Highlight) -> QPen:
    """Return what paints a line beneath words that also stand for something else, which lies on top."""
    style = _PENS[_LINES.get(each.footing, _OTHERWISE)]
    return QPen(QColor(theme[f"{each.role}.line"]), 2.0, style, Qt.PenCapStyle.FlatCap)


def format_of_mark(theme: Theme, mark: Mark) -> QTextCharFormat:
    """Return how words look that a careful reader would mark."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(QColor(theme[f"{_MARK_COLOURS[mark.kind]}.line"]))
    return look


def says(mark: Mark) -> str:
    """Return what a mark tells, in words."""
    words = f"{tr(MARK_KINDS[mark.kind])}: “{mark.cue}”"
    if mark.kind == "attribution" and mark.says == "unnamed":
        return f"{words} – {tr('no source named')}"
    return words
