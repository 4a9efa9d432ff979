"""The report as plain text and as Markdown."""

import re
import textwrap
from urllib.parse import quote

from argmap.analysis.wording import capitalised
from argmap.language import later, printable, tr
from argmap.report.bibliography import Entry
from argmap.report.footing_report import Conclusion, FootingReport

_WIDTH = 96
LOOK = later("What to look at")
SOURCES = later("Sources and articles")


def as_text(report: FootingReport) -> str:
    """Return the report for a terminal or a mail, in lines of at most 96 characters; only an address may be longer."""
    title = _filled(report.title, "")
    lines = [*title, "=" * max(map(len, title)), report.counts + ".", ""]
    for number, conclusion in enumerate(report.conclusions, 1):
        lines += _filled(f"{number}. {conclusion.text}", "   ")
        name = tr("id: {id}").format(id=conclusion.id)
        lines += [f"   [{conclusion.standing}]  {name}"]
        lines += _filled(f"   {conclusion.explanation}", "   ")
        for heading, entries in lists(conclusion):
            lines.append(f"   {heading}:")
            for entry in entries:
                lines += _filled(f"     - {entry}", "       ")
        lines.append("")
    lines += _underlined(tr(LOOK))
    for kind, findings in report.findings:
        lines.append(f"{tr(kind.value)} ({len(findings)})")
        for finding in findings:
            lines += _filled(f"  - {finding.sentence}", "    ")
    lines += ["", *_underlined(tr(SOURCES))]
    for heading, listed in report.bibliography.sections:
        lines.append(heading)
        for each in listed:
            lines += _filled(f"  - {each.words}", "    ")
            # An address that is broken off, or goes on after a hyphen, leads nowhere.
            lines += [f"    {each.address}"] if each.address else []
    lines += [] if report.bibliography.sections else [tr("None.")]
    return printable("\n".join(lines)) + "\n"


def _underlined(heading: str) -> list[str]:
    return [heading, "-" * len(heading)]


def as_markdown(report: FootingReport, picture: str = "") -> str:
    """Return the report as Markdown; what the map says is shown as text, never as markup.

    `picture` names a picture of the map that lies in the same folder, if there is one.
    """
    lines = [f"# {_plain(report.title)}", "", f"{report.counts}.", ""]
    if picture:
        lines += [f"![{_plain(report.picture)}]({address_of(picture)})", ""]
    for number, conclusion in enumerate(report.conclusions, 1):
        lines += [f"## {number}. {_plain(conclusion.text)}", "", f"**{capitalised(conclusion.standing)}**", ""]
        lines += [_plain(conclusion.explanation), ""]
        for heading, entries in lists(conclusion):
            lines += [f"**{heading}**", "", *(f"- {_plain(entry)}" for entry in entries), ""]
    lines += [f"## {tr(LOOK)}", ""]
    for kind, findings in report.findings:
        lines += [f"### {tr(kind.value)} ({len(findings)})", ""]
        lines += [*(f"- {_plain(finding.sentence)}" for finding in findings), ""] if findings else [tr("None."), ""]
    lines += [f"## {tr(SOURCES)}", ""]
    for heading, listed in report.bibliography.sections:
        lines += [f"### {heading}", "", *(f"- {_entry(each)}" for each in listed), ""]
    lines += [] if report.bibliography.sections else [tr("None."), ""]
    return "\n".join(lines).rstrip() + "\n"


def address_of(name: str) -> str:
    """Return a file's name as an address: it may hold what Markdown, or whoever follows a link, takes for its own."""
    return quote(name.encode(errors="surrogateescape"), safe="")


def _entry(entry: Entry) -> str:
    address = f"<{entry.address}>" if entry.is_link else _plain(entry.address)
    return f"{_plain(entry.words)}, {address}" if address else _plain(entry.words)


def lists(conclusion: Conclusion) -> list[tuple[str, tuple[str, ...]]]:
    """Return what a report lists below the sentences on a conclusion, with the headings; no list is empty."""
    every = [
        (tr("Inferences and steps it cannot do without"), conclusion.carried_by),
        (tr("Evidence beneath it"), conclusion.evidence),
        (tr("Named sources"), conclusion.sources),
    ]
    return [(heading, entries) for heading, entries in every if entries]


def _filled(text: str, indent: str) -> list[str]:
    first = text[: len(text) - len(text.lstrip())]
    return textwrap.wrap(text.strip(), _WIDTH, initial_indent=first, subsequent_indent=indent) or [text]


def _plain(text: str) -> str:
    escaped = re.sub(r"([\\`*_{}\[\]<>#!|~&$])", r"\\\1", " ".join(printable(text).split()))
    # Text that begins like an entry of a list would start one.
    return re.sub(r"^(\d{1,9}(?=[.)])|(?=[-+=]))", r"\1\\", escaped)
