"""The report as plain text and as Markdown."""

import re
import textwrap

from argmap.analysis.wording import capitalised
from argmap.language import later, tr
from argmap.report.footing_report import Conclusion, FootingReport

_WIDTH = 96
_LOOK = later("What to look at")


def as_text(report: FootingReport) -> str:
    """Return the report for a terminal or a mail, in lines of at most 96 characters."""
    title = _filled(report.title, "")
    lines = [*title, "=" * max(map(len, title)), report.counts + ".", ""]
    for number, conclusion in enumerate(report.conclusions, 1):
        lines += _filled(f"{number}. {conclusion.text}", "   ")
        name = tr("id: {id}").format(id=conclusion.id)
        lines += [f"   [{conclusion.standing}]  {name}"]
        lines += _filled(f"   {conclusion.explanation}", "   ")
        for heading, entries in _lists(conclusion):
            lines.append(f"   {heading}:")
            for entry in entries:
                lines += _filled(f"     - {entry}", "       ")
        lines.append("")
    lines += [tr(_LOOK), "-" * len(tr(_LOOK))]
    for kind, findings in report.findings:
        lines.append(f"{tr(kind.value)} ({len(findings)})")
        for finding in findings:
            lines += _filled(f"  - {finding.sentence}", "    ")
    return printable("\n".join(lines)) + "\n"


def printable(text: str) -> str:
    """Return the text without control characters, which could command a terminal; line ends stay."""
    return re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", " ", text)


def as_markdown(report: FootingReport) -> str:
    """Return the report as Markdown; what the map says is shown as text, never as markup."""
    lines = [f"# {_plain(report.title)}", "", f"{report.counts}.", ""]
    for number, conclusion in enumerate(report.conclusions, 1):
        lines += [f"## {number}. {_plain(conclusion.text)}", "", f"**{capitalised(conclusion.standing)}**", ""]
        lines += [_plain(conclusion.explanation), ""]
        for heading, entries in _lists(conclusion):
            lines += [f"**{heading}**", "", *(f"- {_plain(entry)}" for entry in entries), ""]
    lines += [f"## {tr(_LOOK)}", ""]
    for kind, findings in report.findings:
        lines += [f"### {tr(kind.value)} ({len(findings)})", ""]
        lines += [*(f"- {_plain(finding.sentence)}" for finding in findings), ""] if findings else [tr("None."), ""]
    return "\n".join(lines).rstrip() + "\n"


def _lists(conclusion: Conclusion) -> list[tuple[str, tuple[str, ...]]]:
    lists = [
        (tr("Inferences and steps it cannot do without"), conclusion.carried_by),
        (tr("Evidence beneath it"), conclusion.evidence),
        (tr("Named sources"), conclusion.sources),
    ]
    return [(heading, entries) for heading, entries in lists if entries]


def _filled(text: str, indent: str) -> list[str]:
    first = text[: len(text) - len(text.lstrip())]
    return textwrap.wrap(text.strip(), _WIDTH, initial_indent=first, subsequent_indent=indent) or [text]


def _plain(text: str) -> str:
    escaped = re.sub(r"([\\`*_{}\[\]<>#!|~&$])", r"\\\1", " ".join(printable(text).split()))
    # Text that begins like an entry of a list would start one.
    return re.sub(r"^(\d{1,9}(?=[.)])|(?=[-+=]))", r"\1\\", escaped)
