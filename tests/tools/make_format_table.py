"""Write the table of formats into the README: what each reads, writes and keeps, as they declare it themselves."""

from pathlib import Path

from argmap.formats import FORMATS, OWN, MapFormat
from argmap.formats.keeping import ALL, Keeps

ROOT = Path(__file__).resolve().parents[2]
BEGIN, END = "<!-- formats: made by tests/tools/make_format_table.py -->\n", "<!-- end of formats -->\n"

#: The columns, and the parts of a map that each stands for.
COLUMNS: dict[str, tuple[str, ...]] = {
    "evidence": ("evidence", "evidence.type", "evidence.date", "evidence.attribution"),
    "sources": ("source", "source.type", "source.url", "source.origin", "evidence.source"),
    "article": ("article", "article.text", "article.url", "article.date"),
    "excerpts": ("excerpt", "claim.excerpt", "evidence.excerpt", "inference.excerpt"),
    "main claim": ("claim.main",),
    "assumption": ("claim.implicit",),
    "mode": ("inference.mode",),
    "scheme": ("inference.scheme",),
    "roles": ("inference.roles",),
    "warrant": ("inference.warrant",),
    "hedge": ("inference.hedge",),
    "strength": ("inference.strength",),
    "taken back": ("claim.retracted", "evidence.retracted", "inference.retracted", "objection.retracted"),
    "notes": ("claim.note",),
    "places": ("placement",),
    "groups": ("group",),
}


def table() -> str:
    """Return a row for each format of another program: ✓ all of it is kept, (✓) a part."""
    lines = [
        "| format | suffix | reads | writes | " + " | ".join(COLUMNS) + " |",
        "| --- | --- | --- | --- |" + " :-: |" * len(COLUMNS),
    ]
    lines += [_row(each) for each in FORMATS if each is not OWN]
    return "\n".join(lines) + "\n"


def _row(each: MapFormat) -> str:
    signs = [_sign(each.writer.KEEPS, parts) for parts in COLUMNS.values()] if each.writes else [""] * len(COLUMNS)
    does = ["✓" if each.reads else "", "✓" if each.writes else ""]
    return "| " + " | ".join([each.title, " ".join(each.suffixes), *does, *signs]) + " |"


def _sign(keeps: Keeps, parts: tuple[str, ...]) -> str:
    assert all(ALL.keeps(part) for part in parts)
    count = sum(part in keeps.fields or ("." not in part and keeps.keeps(part)) for part in parts)
    return "✓" if count == len(parts) else "(✓)" if count else ""


def with_format_table(readme: str) -> str:
    """Return the README's text with the table in its place."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return before + BEGIN + table() + END + after


if __name__ == "__main__":
    page = ROOT / "README.md"
    page.write_text(with_format_table(page.read_text(encoding="utf-8")), encoding="utf-8")
    print(page)
