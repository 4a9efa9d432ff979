"""The report as a Word document: the map's picture, what its conclusions rest on, its evidence and its sources."""

from collections.abc import Callable

from argmap.analysis.wording import capitalised, in_quotes
from argmap.drawing.lettering import wrapped
from argmap.drawing.picture import Picture
from argmap.language import tr
from argmap.model import ArgumentMap, Claim
from argmap.report.figures import PAPERS, Figure, Paper, PaperName, figure_of_conclusion, figure_of_map
from argmap.report.footing_report import Conclusion, FootingReport, Piece, footing_report
from argmap.report.word_document import TITLE, WordDocument
from argmap.report.writing import LOOK, SOURCES, lists

#: Paints a picture as a PNG of so many px for each px of the map.
Paint = Callable[[Picture, float], bytes]

#: Px to the point on paper, 300 to the inch; px for each px of the map, to look closer on a screen; px of a picture.
_PRINT, _CLOSER, _MOST_PIXELS = 300 / 72, 0.75, 24_000_000
#: Points that a line of the title, and all else above the picture of the map, take; and their share of the page.
_LINE, _ABOVE, _HEAD = 1.35 * TITLE, 72.0, 0.4
#: How many conclusions have a picture: a report with more of them is looked up rather than read.
_MOST_DRAWN = 40
#: The shares of the page that the columns of the table of evidence take.
_COLUMNS = (0.38, 0.12, 0.11, 0.19, 0.2)


def as_docx(records: ArgumentMap, paint: Paint, paper: PaperName = "a4") -> bytes:
    """Return the report on a map as a .docx file; what the map says is text in it, never markup.

    Where the picture of the whole map is too small to be read on a page, each conclusion has a picture of its own.
    """
    report = footing_report(records)
    sheet = PAPERS[paper]
    whole = figure_of_map(records, sheet, _head(report, sheet))
    document = WordDocument(report.title, whole[1] if whole is not None else sheet)
    _write_front(document, report, whole[0] if whole is not None else None, paint)
    document.go_on(sheet)
    has_mains = any(claim.main for claim in records.of_kind(Claim))
    document.heading(1, tr("Main conclusions") if has_mains else tr("Conclusions"))
    for number, conclusion in enumerate(report.conclusions, 1):
        is_drawn = whole is not None and not whole[0].is_legible and number <= _MOST_DRAWN
        figure = figure_of_conclusion(records, conclusion.id, sheet) if is_drawn else None
        _write_conclusion(document, number, conclusion, figure, paint)
    _write_evidence(document, report.evidence)
    document.heading(1, tr(LOOK))
    for kind, findings in report.findings:
        document.heading(2, f"{tr(kind.value)} ({len(findings)})")
        document.listed([finding.sentence for finding in findings])
        if not findings:
            document.paragraph(tr("None."))
    document.heading(1, tr(SOURCES))
    for heading, entries in report.bibliography.sections:
        document.heading(2, heading)
        for entry in entries:
            document.entry(entry.words, entry.address, is_link=entry.is_link)
    return document.packed()


def _head(report: FootingReport, sheet: Paper) -> float:
    """Return how many points the words above the picture of the map take at most."""
    width, height = sheet.room
    lines = len(wrapped(report.title, TITLE, width, bold=True))
    return min(_ABOVE + lines * _LINE, height * _HEAD)


def _write_front(document: WordDocument, report: FootingReport, whole: Figure | None, paint: Paint) -> None:
    document.heading(0, report.title)
    document.paragraph(f"{report.counts}.")
    if whole is not None:
        below = tr("The whole map. Its parts stand below, with the conclusions, where they can be read.")
        document.picture(_painted(whole, paint), whole.size, report.picture, "" if whole.is_legible else below)


def _write_conclusion(
    document: WordDocument, number: int, conclusion: Conclusion, figure: Figure | None, paint: Paint
) -> None:
    document.heading(2, f"{number}. {conclusion.text}")
    document.paragraph(capitalised(conclusion.standing), is_bold=True)
    document.paragraph(conclusion.explanation)
    if figure is not None:
        text = tr("A picture of what {conclusion} rests on. {explanation}")
        said = text.format(conclusion=in_quotes(conclusion.text.rstrip(".")), explanation=conclusion.explanation)
        below = (
            tr("What it rests on") if figure.whole else tr("What it rests on: the upper part, as much as can be read")
        )
        document.picture(_painted(figure, paint), figure.size, said, below)
    for heading, entries in lists(conclusion):
        document.heading(3, heading)
        document.listed(entries)


def _write_evidence(document: WordDocument, evidence: tuple[Piece, ...]) -> None:
    document.heading(1, tr("Evidence"))
    if not evidence:
        document.paragraph(tr("None."))
        return
    headings = (tr("Words"), tr("Kind"), tr("Date"), tr("Source"), tr("Who says so"))
    document.table(headings, evidence, _COLUMNS)


def _painted(figure: Figure, paint: Paint) -> bytes:
    frame = figure.picture.bounds
    fine_enough = max(_PRINT * figure.scale, _CLOSER)
    return paint(figure.picture, min(fine_enough, (_MOST_PIXELS / (frame.width * frame.height)) ** 0.5))
