"""Write the table of formats into the README: what each reads, writes and keeps, as they declare it themselves."""

from pathlib import Path

from argmap.formats import FORMATS, OWN, MapFormat
from argmap.formats.keeping import ALL

ROOT = Path(__file__).resolve().parents[2]
BEGIN, END = "<!-- formats: made by tests/tools/make_format_table.py -->\n", "<!-- end of formats -->\n"

#: What a format may not hold, by the words of the table, and the parts of a map that it stands for.
PARTS: dict[str, tuple[str, ...]] = {
    "that it is evidence": ("evidence",),
    "kinds and dates of evidence": ("evidence.type", "evidence.date", "evidence.attribution"),
    "sources": ("source", "source.type", "source.url", "source.origin", "evidence.source"),
    "articles": ("article", "article.text", "article.url", "article.date"),
    "excerpts": ("excerpt", "claim.excerpt", "evidence.excerpt", "inference.excerpt"),
    "main claims": ("claim.main",),
    "assumptions": ("claim.implicit",),
    "modes of steps": ("inference.mode",),
    "schemes": ("inference.scheme",),
    "roles": ("inference.roles",),
    "warrants": ("inference.warrant",),
    "hedges": ("inference.hedge",),
    "strengths": ("inference.strength",),
    "what is taken back": ("claim.retracted", "evidence.retracted", "inference.retracted", "objection.retracted"),
    "notes": ("claim.note",),
    "places": ("placement",),
    "groups": ("group",),
}


def table() -> str:
    """Return a row for each format of another program."""
    lines = [
        "| format | suffix | in | out | what of a map a file does not hold |",
        "| --- | --- | :-: | :-: | --- |",
    ]
    lines += [_row(each) for each in FORMATS if each is not OWN]
    return "\n".join(lines) + "\n"


def _row(each: MapFormat) -> str:
    does = ["✓" if each.reads else "", "✓" if each.writes else ""]
    return "| " + " | ".join([each.title, " ".join(each.suffixes), *does, _lost(each)]) + " |"


def _lost(each: MapFormat) -> str:
    if not each.writes:
        return ""
    keeps = each.writer.KEEPS
    lost = []
    for words, parts in PARTS.items():
        assert all(ALL.keeps(part) for part in parts)
        count = sum(part in keeps.fields or ("." not in part and keeps.keeps(part)) for part in parts)
        if count < len(parts):
            lost.append(f"parts of {words}" if count else words)
    if not keeps.spacing:
        lost.append("line breaks")
    return ", ".join(lost) or "it holds everything"


def with_format_table(readme: str) -> str:
    """Return the README's text with the table in its place."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return before + BEGIN + table() + END + after


if __name__ == "__main__":
    page = ROOT / "README.md"
    page.write_text(with_format_table(page.read_text(encoding="utf-8")), encoding="utf-8")
    print(page)
