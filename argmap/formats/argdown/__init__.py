"""Argdown: a language for debates that reads like a list, with premises and conclusions where one wants them.

After its documentation and the program that defines it, @argdown/core 2 (github.com/argdown/argdown, MIT). How it
becomes a map:

- Statements of the same title are one, in the words that stand last; `{evidence: testimony}` makes it evidence.
- A premise-conclusion structure is one step for each of its conclusions, from the premises that the step says it uses,
  else from all since the last conclusion, and that one. Its rules are the scheme, its data the fields of the step.
- An argument with a description alone has its premises and its conclusion left open. It becomes a claim that holds
  the description, and every relation of it a step or an objection from that claim: "A supports S" is one step, and
  what undercuts A attacks that step. What supports or attacks A supports or attacks the claim. It is written as an
  argument again as long as it takes part in relations alone.
- What an argument with premises supports or attacks, its main conclusion does, as Argdown derives it; what attacks or
  undercuts it attacks its last step, and what supports it supports an assumption of that step: that it holds.
- Contradictory statements (`><`) attack each other; in `mode: strict`, so do those of which one attacks the other, and
  what supports a statement entails it.
- The innermost section that a box is first written in is its group. Paragraphs that nothing is tied to are left out.

What other programs added to a record stands in its data under its own keys; tags, comments, titles and descriptions
where Argdown has them. Articles, sources and excerpts stand in the front matter, under `argmap`.
"""

import re

from argmap.formats.argdown.blocks import parsed
from argmap.formats.argdown.taking import reading_of
from argmap.formats.argdown.writing import written
from argmap.formats.assembling import Assembly
from argmap.formats.keeping import ALL
from argmap.formats.reading import Given, Reading
from argmap.model import ArgumentMap

KEEPS = ALL

#: How much of a text is looked at.
_ENOUGH = 200_000
_HEAD = re.compile(r"(?:\[[^\[\]\n]+\]|<[^<>\n]+>)(?::(?! *https?:)|[ \t]*$)")
_RELATION = re.compile(r"[ \t]+(?:(<[+_-]|[+_-]>|><)|[+-])[ \t]+(?:<[^<>\n]+>|\[[^\[\]\n]+\])[ \t]*(?:[:#{]|$)")
_NUMBERED = re.compile(r"[ \t]*\(\d+\)[ \t]+\S")
_INFERENCE = re.compile(r"[ \t]*--")
_OWN = re.compile(r"===\n(?:title:.*\n)?argmap:")


def looks_like(data: bytes) -> bool:
    """Whether a text has relations between titles, or premises above a conclusion, as only Argdown has them."""
    text = data[:_ENOUGH].decode(errors="replace").replace("\r\n", "\n").removeprefix("\ufeff")
    if _OWN.match(text):
        return True
    has_head = has_premise = has_inference = False
    before = ""
    for line in text.split("\n"):
        if not line.strip():
            has_head = has_premise = has_inference = False
        elif not before.strip() and _HEAD.match(line):
            has_head = True
        elif found := _RELATION.match(line):
            if found[1] or has_head:
                return True
        elif _NUMBERED.match(line):
            if has_inference:
                return True
            has_premise = True
        elif has_premise and _INFERENCE.match(line):
            has_inference = True
        before = line
    return False


def read(given: Given) -> Reading:
    """Return the map of a file of Argdown; what makes no sense in it is left out and named, by line.

    Files that it includes are not fetched. Raises FileFormatError where it is no text in UTF-8.
    """
    assembly = Assembly()
    return reading_of(parsed(given.text(), assembly.losses), assembly)


def write(records: ArgumentMap) -> bytes:
    """Return the map as a file of Argdown; the same map gives the same bytes."""
    return written(records).encode()
