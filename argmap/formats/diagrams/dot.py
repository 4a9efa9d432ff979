"""DOT, for Graphviz: claims rounded, evidence in boxes, steps as hexagons, objections dashed and red."""

import re
import textwrap

from argmap.formats.diagrams import diagram
from argmap.formats.diagrams.diagram import ATTACK, Diagram, Node, diagram_of, look_of
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection

__all__ = ["KEEPS", "write"]

KEEPS = diagram.KEEPS
#: Signs in a line of words.
_WIDTH = 32
_HEAD = """digraph argument {
  rankdir=BT;
  charset="UTF-8";
  node [fontname="Helvetica", fontsize=11, margin="0.15,0.08"];
  edge [fontname="Helvetica", fontsize=9];
"""
_SMALL = {"shape": "hexagon", "fontsize": "9", "margin": "0.02", "height": "0.3"}
_ATTACK = {"style": "dashed", "color": ATTACK, "fontcolor": ATTACK}


def write(records: ArgumentMap) -> bytes:
    """Return the diagram; the same map gives the same bytes."""
    drawn = diagram_of(records)
    lines = [
        _HEAD.rstrip("\n"),
        *(f"  {node.name} {_attributes(_look(node))};" for node in drawn.nodes),
        *_lines(drawn),
    ]
    for frame in drawn.frames:
        members = " ".join(f"{name};" for name in frame.members)
        lines.append(f"  subgraph cluster_{frame.name} {{ label={_quoted(frame.title)}; color=gray; {members} }}")
    return "\n".join([*lines, "}", ""]).encode()


def _look(node: Node) -> dict[str, str]:
    """Return the attributes of a box."""
    look = look_of(node.record)
    plain = {
        "label": "\n".join(_wrapped(words) for words in node.lines),
        "fillcolor": look.fill,
        "color": look.line,
        "fontcolor": look.ink,
    }
    match node.record:
        case Claim(implicit=implicit, main=main):
            style = "dashed" if implicit else "bold" if main else "solid"
            return {"shape": "box", "style": f"rounded,filled,{style}", **plain}
        case Evidence():
            return {"shape": "box", "style": "filled", **plain}
        case Inference(mode=mode):
            double = {"peripheries": "2"} if mode == "entailment" else {}
            return {**_SMALL, "style": f"filled,{'dashed' if mode == 'inference' else 'solid'}", **double, **plain}
        case Objection():
            return {**_SMALL, "style": "filled,dashed", **plain}


def _lines(drawn: Diagram) -> list[str]:
    lines = []
    for line in drawn.lines:
        look = dict(_ATTACK) if line.attacks else {}
        look["arrowhead"] = ("tee" if line.attacks else "normal") if line.is_end else "none"
        if line.words:
            look["label"] = _wrapped(line.words)
        lines.append(f"  {line.start} -> {line.end} {_attributes(look)};")
    return lines


def _wrapped(words: str) -> str:
    return "\n".join(textwrap.wrap(words, _WIDTH, break_long_words=False, break_on_hyphens=False))


def _attributes(values: dict[str, str]) -> str:
    return f"[{', '.join(f'{name}={_quoted(value)}' for name, value in values.items())}]"


def _quoted(text: str) -> str:
    r"""Return a text so that Graphviz shows it as it is: it knows escapes and entities in quotes.

    >>> print(_quoted('a "b" \\N &lt;'))
    "a \"b\" \\N &amp;lt;"
    """
    text = re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ufffe\uffff]", " ", text)
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;").replace("\n", "\\n")
    return f'"{text}"'
