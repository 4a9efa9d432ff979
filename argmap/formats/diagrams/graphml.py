"""GraphML: statements and steps as nodes, for Gephi by data keys and for yEd also with shapes, places and words.

Fields are data of their own names and types, so that a program for networks can filter and count by them.
"""

from collections.abc import Iterator

from argmap.drawing.picture import compose
from argmap.formats.diagrams.diagram import ATTACK, LINE, Line, Node, diagram_of, look_of
from argmap.formats.keeping import Keeps
from argmap.formats.tables.table import Cells, cells_of
from argmap.formats.xml_text import attributes, fit, quoted
from argmap.layout import Rect
from argmap.model import ArgumentMap, Claim, Evidence, Group, Inference, Objection, Placement, Source

__all__ = ["KEEPS", "write"]

KEEPS = Keeps(
    frozenset(
        {
            *("source", "evidence.type", "evidence.date", "evidence.source", "evidence.attribution"),
            *("evidence.retracted", "claim.main", "claim.implicit", "claim.note", "claim.retracted"),
            *("inference.mode", "inference.scheme", "inference.warrant", "inference.hedge", "inference.strength"),
            *("inference.retracted", "inference.roles", "objection.retracted", "placement", "group"),
        }
    ),
    named_sources=True,
)
#: The data of a node, each with its type; what is not listed says how nodes are joined.
_DATA = {
    **dict.fromkeys(("label", "kind", "text", "type", "date", "source", "attribution", "mode", "scheme"), "string"),
    **dict.fromkeys(("warrant", "hedge", "note", "group", "group_title"), "string"),
    **dict.fromkeys(("main", "assumption", "retracted", "placed"), "boolean"),
    **dict.fromkeys(("strength", "placed_x", "placed_y"), "double"),
}
_SHAPES = {Claim: "roundrectangle", Evidence: "rectangle", Inference: "hexagon", Objection: "hexagon"}
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:y="http://www.yworks.com/xml/graphml"
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">"""


def write(records: ArgumentMap) -> bytes:
    """Return the graph, laid out as argmap draws it; the same map gives the same bytes."""
    drawn = diagram_of(records)
    boxes = compose(records).boxes if drawn.nodes else {}
    ids = {node.name: fit(node.record.id) for node in drawn.nodes}
    lines = [_HEAD, *_keys(), '  <graph id="map" edgedefault="directed">']
    for node in drawn.nodes:
        lines += _node(node, _data(records, node), boxes[node.record.id])
    for place, line in enumerate(drawn.lines, 1):
        lines += _edge(f"edge{place}", line, ids)
    return "\n".join([*lines, "  </graph>", "</graphml>", ""]).encode()


def _keys() -> Iterator[str]:
    for name, kind in _DATA.items():
        yield f'  <key id="{name}" for="node" attr.name="{name}" attr.type="{kind}"/>'
    yield '  <key id="relation" for="edge" attr.name="relation" attr.type="string"/>'
    yield '  <key id="role" for="edge" attr.name="role" attr.type="string"/>'
    yield '  <key id="nodegraphics" for="node" yfiles.type="nodegraphics"/>'
    yield '  <key id="edgegraphics" for="edge" yfiles.type="edgegraphics"/>'


def _data(records: ArgumentMap, node: Node) -> Cells:
    """Return what is said of a node, by the name of the data."""
    cells = cells_of(node.record)
    source = records.get(cells.get("source", ""))
    if isinstance(source, Source):
        cells["source"] = source.name or ""
    cells["label"] = "\n".join(node.lines)
    for key in records.referrers(node.record.id):
        match records[key]:
            case Placement(x=x, y=y):
                cells |= {"placed": "true", "placed_x": repr(x), "placed_y": repr(y)}
            case Group(id=group, title=title):
                cells |= {"group": group, "group_title": title}
            case _:
                pass
    flags = {name for name, kind in _DATA.items() if kind == "boolean"}
    return {name: "true" if name in flags else cells[name] for name in _DATA if cells.get(name) or name == "label"}


def _node(node: Node, data: Cells, box: Rect) -> Iterator[str]:
    look = look_of(node.record)
    dashed = isinstance(node.record, Objection) or (
        node.record.implicit if isinstance(node.record, Claim) else getattr(node.record, "mode", "") == "inference"
    )
    yield f"    <node{attributes({'id': fit(node.record.id)})}>"
    yield from (f'      <data key="{name}">{_words(value)}</data>' for name, value in data.items())
    place = {"x": repr(box.x), "y": repr(box.y), "width": repr(box.width), "height": repr(box.height)}
    width = "3.0" if isinstance(node.record, Claim) and node.record.main else "1.0"
    yield '      <data key="nodegraphics"><y:ShapeNode>'
    yield f"        <y:Geometry{attributes(place)}/>"
    yield f'        <y:Fill color="{look.fill}" transparent="false"/>'
    yield f'        <y:BorderStyle color="{look.line}" type="{"dashed" if dashed else "line"}" width="{width}"/>'
    yield f'        <y:NodeLabel textColor="{look.ink}"{_FITTED}>{_words(data["label"])}</y:NodeLabel>'
    yield f'        <y:Shape type="{_SHAPES[type(node.record)]}"/>'
    yield "      </y:ShapeNode></data>"
    yield "    </node>"


_FITTED = ' modelName="internal" modelPosition="c" configuration="CroppingLabel" autoSizePolicy="node_size"'


def _edge(name: str, line: Line, ids: dict[str, str]) -> Iterator[str]:
    relation = "premise" if not line.is_end else "attacks" if line.attacks else "supports"
    yield f"    <edge{attributes({'id': name, 'source': ids[line.start], 'target': ids[line.end]})}>"
    yield f'      <data key="relation">{relation}</data>'
    if line.words:
        yield f'      <data key="role">{_words(line.words)}</data>'
    colour = ATTACK if line.attacks else LINE
    end = "none" if not line.is_end else "t_shape" if line.attacks else "standard"
    yield '      <data key="edgegraphics"><y:PolyLineEdge>'
    yield f'        <y:LineStyle color="{colour}" type="{"dashed" if line.attacks else "line"}" width="1.0"/>'
    yield f'        <y:Arrows source="none" target="{end}"/>'
    if line.words:
        yield f"        <y:EdgeLabel>{_words(line.words)}</y:EdgeLabel>"
    yield "      </y:PolyLineEdge></data>"
    yield "    </edge>"


def _words(text: str) -> str:
    return quoted(fit(text, returns=True))
