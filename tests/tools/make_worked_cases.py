"""Write the table of worked cases into the README: what argmap says of each map in tests/corpus/worked."""

import json
from pathlib import Path

from argmap import formats
from argmap.analysis import Footings, explain, main_conclusions

ROOT = Path(__file__).resolve().parents[2]
BEGIN, END = "<!-- worked cases: made by tests/tools/make_worked_cases.py -->\n", "<!-- end of worked cases -->\n"


def table() -> str:
    """Return the rows: the case, the footing of its conclusion and what it cannot do without, and the sentence."""
    lines = ["| case | footing | cannot do without | what argmap says |", "| --- | --- | --- | --- |"]
    for path in sorted((ROOT / "tests/corpus/worked").glob("*.argmap")):
        records = formats.read(path)
        expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
        claim = main_conclusions(records, Footings(records))[0].id
        entry = expected[claim]
        footing = entry["footing"] + (", contested" if entry["contested"] else "")
        bearing = ", ".join(f"`{key}`" for key in entry["load_bearing"]) or "–"
        link = f"[{path.stem.replace('_', ' ')}](tests/corpus/worked/{path.name})"
        lines.append(f"| {link} | {footing} | {bearing} | {explain(records, claim)} |")
    return "\n".join(lines) + "\n"


def with_table(readme: str) -> str:
    """Return the README's text with the table in its place."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return before + BEGIN + table() + END + after


if __name__ == "__main__":
    page = ROOT / "README.md"
    page.write_text(with_table(page.read_text(encoding="utf-8")), encoding="utf-8")
    print(page)
