"""`argmap draft ARTICLE -o MAP`: a first map of an article, every suggestion taken, to look through in the window."""

import argparse
import json
import sys
from pathlib import Path

import msgspec

from argmap import formats
from argmap.article.draft import draft
from argmap.article.proposal import Draft
from argmap.article.reading import read
from argmap.article.suggestions import accepted, suggestions
from argmap.article.text import ArticleText
from argmap.cli.bar import bar, say
from argmap.formats import FileFormatError, read_bytes
from argmap.language import printable
from argmap.model import ArgumentMap, Article


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("article", type=Path, help="the article: .txt, .md, .html, .pdf or .docx; - for standard input")
    parser.add_argument("-o", "--output", type=Path, metavar="MAP", help="where to write the map (.argmap)")
    parser.add_argument(
        "--json", action="store_true", help="print the suggestions with their spans and reasons as JSON"
    )


def run(arguments: argparse.Namespace) -> int:
    """Draft a map of the article; write it, print it, or say what there is."""
    given = _read(arguments.article)
    for remark in given.remarks:
        say(remark)
    try:
        found = draft(given.text, progress=bar("drafting"))
    except KeyboardInterrupt:
        say("stopped; nothing was written")
        return 1
    assert found is not None, "a bar does not stop it"
    article = Article(id="article", title=given.title, text=given.text, url=given.url, date=given.date)
    records = ArgumentMap([article])
    offered = suggestions(records, article, found)
    change = accepted(records, article, found, [each.key for each in offered])
    if arguments.output is not None:
        formats.write(arguments.output, records.applied(change))
        say(f"{len(offered)} suggestions written to {arguments.output}")
    if arguments.json:
        print(json.dumps(msgspec.to_builtins(found), ensure_ascii=False, indent=1))
    elif arguments.output is None:
        print(printable("\n".join(_lines(found))))
    return 0


def _read(path: Path) -> ArticleText:
    if str(path) == "-":
        return read(sys.stdin.buffer.read(formats.MAX_BYTES), "standard input")
    if path.suffix.lower() == ".argmap":
        hint = "Open it in the window instead; drafts are made of texts."
        raise FileFormatError("This is a map, not an article", where=str(path), hint=hint)
    return read(read_bytes(path), str(path))


def _lines(found: Draft) -> list[str]:
    lines = []
    for place, each in enumerate(found.statements):
        kind = "main claim" if each.main else each.kind
        lines += [f"{place}. {kind}: {each.text}", f"    {'; '.join(each.reasons)}"]
        for step in found.relations:
            if place in step.premises:
                way = {"support": "for", "attack": "against", "undercut": "against the step"}[step.function]
                lines.append(f"    {way} {step.target}: {'; '.join(step.reasons)}")
    return [*lines, *(f"? {question}" for _, question in found.remarks)]
