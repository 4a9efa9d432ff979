"""Mermaid, for Markdown pages: a flowchart from evidence up to the conclusions.

Every sign of a word that Mermaid, Markdown or HTML could take for its own is written as a number.
"""

import re

from argmap.formats.diagrams import diagram
from argmap.formats.diagrams.diagram import ATTACK, Node, diagram_of, look_of
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection

__all__ = ["KEEPS", "write"]

KEEPS = diagram.KEEPS
#: All but what stands as it is: letters, digits and signs that mean nothing where they stand. In "direction LR" it is
#: the first letter, because that is an order to Mermaid in whatever line it stands.
_CODED = re.compile(r"[^\w .,?!()—–’‘“”…-]|_|(?<!\w)-|-(?!\w)|(?<=\A\d)\.|(?<=\A\d\d)\.|d(?=irection\s)")
_UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\ufffe\uffff\u2028\u2029]")
#: How a line is drawn around boxes of some kind; colours come from the box itself.
_DASHED, _THICK, _SMALL = "stroke-dasharray:5 4", "stroke-width:3px", "font-size:11px"


def write(records: ArgumentMap) -> bytes:
    """Return the flowchart; the same map gives the same bytes."""
    drawn = diagram_of(records)
    known = {node.name: node for node in drawn.nodes}
    framed = {name for frame in drawn.frames for name in frame.members}
    lines = ["flowchart BT"]
    lines += [f"  {_box(node)}" for node in drawn.nodes if node.name not in framed]
    for frame in drawn.frames:
        lines.append(f"  subgraph {frame.name}[{_quoted(frame.title)}]")
        lines += [f"    {_box(known[name])}" for name in frame.members]
        lines.append("  end")
    for line in drawn.lines:
        start, end = ("-.", ("-x" if line.is_end else "-")) if line.attacks else ("--", (">" if line.is_end else "-"))
        words = f"|{_quoted(line.words)}|" if line.words else ""
        lines.append(f"  {line.start} {start}{end}{words} {line.end}")
    red = [str(place) for place, line in enumerate(drawn.lines) if line.attacks]
    lines += [f"  linkStyle {','.join(red)} stroke:{ATTACK}"] if red else []
    lines += [f"  style {node.name} {_style(node)}" for node in drawn.nodes]
    return "\n".join([*lines, ""]).encode()


def _box(node: Node) -> str:
    words = _quoted(*node.lines)
    match node.record:
        case Claim():
            return f"{node.name}({words})"
        case Evidence():
            return f"{node.name}[{words}]"
        case _:
            return f"{node.name}{{{{{words}}}}}"


def _style(node: Node) -> str:
    look = look_of(node.record)
    more = []
    match node.record:
        case Claim(implicit=implicit, main=main):
            more = [*([_DASHED] if implicit else []), *([_THICK] if main else [])]
        case Evidence():
            pass
        case Inference(mode=mode):
            more = [_SMALL, *([_DASHED] if mode == "inference" else [])]
        case Objection():
            more = [_SMALL, _DASHED]
    return ",".join([f"fill:{look.fill}", f"stroke:{look.line}", f"color:{look.ink}", *more])


def _quoted(*lines: str) -> str:
    """Return words in quotes, in which only letters, digits and plain signs stand as they are.

    >>> _quoted('a <b>"c"</b>')
    '"a #60;b#62;#34;c#34;#60;#47;b#62;"'
    """
    coded = [_CODED.sub(lambda found: f"#{ord(found[0])};", _UNFIT.sub(" ", line)) for line in lines]
    return f'"{"<br>".join(coded).strip() or " "}"'
