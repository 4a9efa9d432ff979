"""Diagrams for other programs: they show every word as it is, and what is said to be kept stands in them."""

import html
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from typing import Any

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laws.strategies import valid_maps
from notation import a_map

from argmap import formats
from argmap.formats.diagrams import dot, graphml
from argmap.formats.keeping import kept
from argmap.formats.outlines.outline_line import one_line
from argmap.model import ArgumentMap, Claim, Evidence, Group, Inference, Objection, Placement, Source

modest = settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
NAMES = ("graphml", "dot", "mermaid")
ODD = [
    'a "b" c', "back\\slash", "\\N \\l", "end\\", "a <b>c</b>", "&lt; &amp; &#34;", "{a|b}", "1. one", "- one",
    "`**md**`",
    "click n1 call()", "direction LR", "end", '"] --> x["', "%%{init: {}}%%", "#quot;", "a;b", "subgraph x", "😀 é", "",
    "<script>alert(1)</script>", "[[a]](b)", "a_b_c", "$x$", "--> x", "\x00\x1b",
]  # fmt: skip


def a_full_map(text: str = "claim") -> ArgumentMap:
    """A map that says something in each field that a diagram may keep."""
    step = Inference(
        id="i1", premises=("e1", "c2"), conclusion="c1", mode="entailment", roles={"e1": "a-role"}, scheme="a-scheme",
        warrant="a-warrant", hedge="a-hedge", strength=0.25, retracted=True,
    )  # fmt: skip
    return ArgumentMap([
        Source(id="s1", name="a-source", type="publication"),
        Evidence(id="e1", text="evidence", type="statistic", date="2024-04", source="s1", attribution="an-attribution"),
        Claim(id="c1", text=text, main=True),
        Claim(id="c2", text="premise", implicit=True, note="a-note"),
        step,
        Objection(id="o1", premises=("c2",), target="i1", retracted=True),
        Placement(id="p1", of="c1", x=-12.5, y=3.0),
        Group(id="g1", title="a-title", members=("c1", "e1")),
    ])  # fmt: skip


def exported(records: ArgumentMap, name: str) -> str:
    return formats.exported(records, formats.named(name, writes=True))[0].decode()


@pytest.mark.parametrize("name", NAMES)
def test_what_is_kept_can_be_seen(name: str) -> None:
    text = html.unescape(re.sub(r"#(\d+);", lambda found: chr(int(found[1])), exported(a_full_map(), name)))
    for words in (
        "a-source", "evidence", "statistic", "2024-04", "an-attribution", "claim", "premise", "a-note", "a-role",
        "a-scheme", "a-warrant", "a-hedge", "0.25", "a-title", "main", "assumption", "retracted",
        "follows from", "objection",
    ):  # fmt: skip
        assert words in text, words
    lost = [loss.what for loss in formats.exported(a_full_map(), formats.named(name))[1]]
    assert lost == ([] if name == "graphml" else ["Places of boxes"])


@modest
@given(valid_maps(), st.sampled_from(NAMES))
def test_any_map_is_written_and_the_same_map_gives_the_same_bytes(records: ArgumentMap, name: str) -> None:
    chosen = formats.named(name, writes=True)
    assert not chosen.reads
    assert formats.exported(records, chosen) == formats.exported(records, chosen)


@modest
@given(valid_maps())
def test_a_program_for_networks_reads_the_graph_with_its_types(records: ArgumentMap) -> None:
    left = kept(records, graphml.KEEPS)
    graph: Any = nx.parse_graphml(graphml.write(left).decode())
    boxes = [each for each in left.records() if isinstance(each, Claim | Evidence | Inference | Objection)]
    assert graph.number_of_nodes() == len(boxes)
    ties = [each for each in boxes if isinstance(each, Inference | Objection)]
    assert graph.number_of_edges() == sum(len(each.premises) + 1 for each in ties)
    for data in graph.nodes.values():
        assert type(data.get("main", True)) is bool
        assert type(data.get("strength", 0.5)) is float


def test_a_graph_names_its_fields() -> None:
    graph: Any = nx.parse_graphml(exported(a_full_map("a < b & \"c\"\n'd'"), "graphml"))
    assert graph.nodes["c1"]["text"] == "a < b & \"c\"\n'd'"
    assert {name: graph.nodes["c1"][name] for name in ("kind", "main", "placed_x", "group_title")} == {
        "kind": "claim", "main": True, "placed_x": -12.5, "group_title": "a-title"
    }  # fmt: skip
    assert graph.nodes["e1"]["source"] == "a-source"
    assert graph.edges["e1", "i1"]["role"] == "a-role"
    assert (graph.edges["i1", "c1"]["relation"], graph.edges["o1", "i1"]["relation"]) == ("supports", "attacks")


def test_yed_finds_shapes_and_words_at_the_places_that_argmap_gives_them() -> None:
    root = ET.fromstring(exported(a_full_map(), "graphml"))
    space = {"g": "http://graphml.graphdrawing.org/xmlns", "y": "http://www.yworks.com/xml/graphml"}
    shapes = {}
    for node in root.iterfind(".//g:node", space):
        shape = node.find(".//y:Shape", space)
        assert shape is not None
        shapes[node.attrib["id"]] = shape.attrib["type"]
    assert shapes == {
        "c1": "roundrectangle",
        "c2": "roundrectangle",
        "e1": "rectangle",
        "i1": "hexagon",
        "o1": "hexagon",
    }
    box = root.find(".//g:node[@id='c1']//y:Geometry", space)
    assert box is not None
    middle = [float(box.attrib[at]) + float(box.attrib[size]) / 2 for at, size in (("x", "width"), ("y", "height"))]
    assert middle == [-12.5, 3.0]


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
@pytest.mark.parametrize("text", ODD)
def test_graphviz_shows_the_words_as_they_are(text: str) -> None:
    records = kept(
        a_map("c1 <- e1; c2 x c1", Claim(id="q", text=text), Group(id="g", title=text, members=("q",))), dot.KEEPS
    )
    done = subprocess.run(["dot", "-Tsvg"], input=dot.write(records), capture_output=True, check=True, timeout=60)
    assert done.stderr == b""
    shown = [each.text for each in ET.fromstring(done.stdout).iter("{http://www.w3.org/2000/svg}text")]
    expected = one_line(re.sub(r"[\x00-\x1f]", " ", text))
    words = [one_line(each) for each in shown if each and one_line(each)]
    assert words.count(expected) == (2 if expected else 0)
    assert set(words) - {expected} <= {"c1", "c2", "e1", "[event]", "because", "shown by", "objection"}
    assert len(shown) - shown.count(None) <= 12


def test_kinds_are_told_apart_by_shape_and_objections_are_dashed() -> None:
    text = exported(a_map("c1 <- e1; c2 x c1; c3 <~ e2"), "dot")
    look = dict(re.findall(r"^  (n\d+) \[(.*)\];$", text, re.MULTILINE))
    by_label = {found[1]: each for each in look.values() if (found := re.search(r'label="([^"\\]*)', each))}
    assert 'style="rounded' in by_label["c1"]
    assert "rounded" not in by_label["e1"]
    assert 'shape="hexagon"' in by_label["because"]
    assert "dashed" in by_label["because"]
    assert "dashed" not in by_label["shown by"]
    assert "dashed" in by_label["objection"]
    assert text.count('arrowhead="tee"') == 1


@pytest.mark.parametrize("text", ODD)
def test_no_word_is_an_order_to_mermaid(text: str) -> None:
    records = a_map("c1 <- e1; c2 x c1", Claim(id="q", text=text), Group(id="g", title=text, members=("q",)))
    box = r'n\d+(?:\("{w}"\)|\["{w}"\]|\{{\{{"{w}"\}}\}})'
    words = r"(?:(?!direction\s)(?:[^\W_]|[ .,?!()—–’‘“”…-]|#\d+;|<br>))*"
    line = (
        (
            rf'flowchart BT|  (?:{box}|subgraph g\d+\["{{w}}"\]|  {box}|end'
            r"""|n\d+ (?:---|-->|-\.-|-\.-x)(?:\|"{{w}}"\|)? n\d+"""
            r"|linkStyle [\d,]+ stroke:#\w+|style n\d+ [\w:#, -]+)"
        )
        .replace("{{", "{")
        .replace("}}", "}")
        .replace("{w}", words)
    )
    for each in exported(records, "mermaid").splitlines():
        assert re.fullmatch(line, each), each
    shown = re.findall(r'\("(.*)"\)', exported(records, "mermaid"))
    decoded = [re.sub(r"#(\d+);", lambda found: chr(int(found[1])), each) for each in shown]
    assert one_line(re.sub(r"[\x00-\x1f]", " ", text)) in [one_line(each) for each in decoded]
