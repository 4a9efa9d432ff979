"""SADFace: a whole map comes back, its three versions are read, and what has no place is named."""

import json
import uuid
from pathlib import Path
from typing import Any

import pytest
from formats.golden import GOLDEN
from formats.round_trips import check_round_trip
from hypothesis import HealthCheck, given, settings
from laws.strategies import valid_maps
from notation import a_map

from argmap import formats
from argmap.formats import FileFormatError, Given, Reading
from argmap.formats.graphs import sadface
from argmap.model import ArgumentMap, Article, Claim, Excerpt, Inference, Objection, check
from argmap.model.records import altered

PEERS = Path(__file__).resolve().parents[3] / "shared" / "peers"
modest = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def atom(key: str, **more: Any) -> dict[str, Any]:
    return {"id": key, "type": "atom", "text": f"text {key}", "sources": [], "metadata": {"core": {}}, **more}


def read(nodes: list[dict[str, Any]], *arrows: str, **more: Any) -> Reading:
    edges = [dict(zip(("source_id", "target_id"), arrow.split(">"), strict=True)) for arrow in arrows]
    reading = sadface.read(Given(json.dumps({"nodes": nodes, "edges": edges, **more}).encode(), "map.json"))
    check(reading.records)
    return reading


def losses(reading: Reading) -> dict[str, tuple[str, ...]]:
    return {loss.what: loss.where for loss in reading.losses}


@modest
@given(valid_maps())
def test_a_whole_map_comes_back(records: ArgumentMap) -> None:
    check_round_trip(records, "sadface")


def test_the_golden_map_comes_back_with_the_ids_it_had() -> None:
    assert sadface.read(Given(sadface.write(GOLDEN))) == Reading(GOLDEN)


def test_a_document_is_as_the_package_of_the_format_makes_it() -> None:
    plain = json.loads(sadface.write(GOLDEN))
    for each in (*plain["nodes"], *plain["edges"], *plain["resources"], plain["metadata"]["core"]):
        assert str(uuid.UUID(each["id"])) == each["id"]
    known = {node["id"]: node["type"] for node in plain["nodes"]}
    assert set(known.values()) == {"atom", "inference", "conflict"}
    for edge in plain["edges"]:
        assert edge.keys() == {"id", "source_id", "target_id"}
        assert {edge["source_id"], edge["target_id"]} <= known.keys()
    for node in plain["nodes"]:
        # The package's check looks each namespace of a node up in the document.
        assert node["metadata"].keys() <= plain["metadata"].keys()
    [resource] = plain["resources"]
    source = next(node["sources"][0] for node in plain["nodes"] if node.get("text") == "The answer was slow.")
    assert source["resource_id"] == resource["id"]
    assert resource["content"][source["offset"] :][: source["length"]] == source["text"]
    assert known[plain["metadata"]["core"]["claim"]] == "atom"


def test_the_same_map_gives_the_same_bytes_in_whatever_order_it_was_built() -> None:
    assert sadface.write(ArgumentMap(reversed(list(GOLDEN.values())))) == sadface.write(GOLDEN)


def test_ids_that_are_uuids_stay_what_they_are() -> None:
    key = "70447169-9264-41dc-b8e9-50523f8368c1"
    [node] = json.loads(sadface.write(ArgumentMap([Claim(id=key, text="so")])))["nodes"]
    assert node["id"] == key


@pytest.mark.parametrize(
    ("node", "lost"),
    [
        ({"type": "conflict", "name": "attack"}, {}),
        ({"type": "conflict", "name": "defeat"}, {"Names of conflicts": ("s: defeat",)}),
        ({"type": "scheme", "name": "Default\nConflict"}, {}),
        ({"type": "scheme", "name": "disagreement"}, {"Names of conflicts": ("s: disagreement",)}),
        ({"type": "scheme", "name": "attack"}, {}),
    ],
)
def test_a_conflict_is_one_by_its_type_or_its_name(node: dict[str, str], lost: dict[str, tuple[str, ...]]) -> None:
    reading = read([atom("a"), atom("b"), {"id": "s", **node}], "a>s", "s>b")
    assert reading.records["s"] == Objection(id="s", premises=("a",), target="b")
    assert losses(reading) == lost


@pytest.mark.parametrize(
    ("node", "scheme"),
    [
        ({"type": "scheme", "name": "Default\nSupport"}, None),
        ({"type": "scheme", "name": "inference"}, None),
        ({"type": "inference", "name": "support"}, None),
        ({"type": "inference", "name": "expert opinion"}, "expert opinion"),
        ({"type": "inference"}, None),
    ],
)
def test_an_inference_has_the_scheme_that_it_names(node: dict[str, str], scheme: str | None) -> None:
    reading = read([atom("a"), atom("b"), {"id": "s", **node}], "a>s", "s>b")
    assert reading.records["s"] == Inference(id="s", premises=("a",), conclusion="b", scheme=scheme)
    assert reading.losses == ()


def test_sources_of_an_atom_are_excerpts_of_their_resource() -> None:
    text = "It rains. So we go home. It rains."
    resource = {
        "id": "r",
        "type": "text",
        "content": text,
        "metadata": {"core": {"url": "https://e.org", "doi": "10/1"}},
    }
    places = [("It rains.", 25), ("It rains.", 3), ("we leave", 13)]
    sources = [{"resource_id": "r", "text": words, "offset": at, "length": 99} for words, at in places]
    lost = {"resource_id": "q", "text": "", "offset": None}
    reading = read([atom("a", sources=[*sources, lost])], resources=[resource])
    [article] = reading.records.of_kind(Article)
    assert (article.text, article.url, article.extra) == (text, "https://e.org", {"doi": "10/1"})
    claim = reading.records["a"]
    assert isinstance(claim, Claim)
    spans = [reading.records[key] for key in (claim.excerpt, *claim.repeats)]  # type: ignore[index]
    assert [(each.start, each.end, each.quote) for each in spans] == [  # type: ignore[union-attr]
        (25, 34, "It rains."),
        (0, 9, "It rains."),
        (13, 21, "we leave"),
    ]
    assert losses(reading) == {"Sources that are not there": ("a",)}


def test_a_resource_that_nothing_points_at_is_an_article_too() -> None:
    reading = read([], resources=[{"id": "r", "content": "so", "type": "text"}])
    assert [each.text for each in reading.records.of_kind(Article)] == ["so"]


def test_the_claim_of_a_document_is_the_main_one() -> None:
    records = read([atom("a"), atom("b")], metadata={"core": {"claim": "b"}}).records
    assert [each.id for each in records.of_kind(Claim) if each.main] == ["b"]


def test_what_has_no_place_is_named() -> None:
    odd = [atom("a", metadata={"core": {}, "org.other": {"colour": "red"}}), {"id": "m", "type": "rephrase"}, atom("a")]
    film = {"id": "r", "type": "video", "content": ""}
    core = {"title": "T", "notes": "", "analyst_name": "Ann", "created": "2020-06-25T18:05:36"}
    assert losses(read(odd, resources=[film], metadata={"core": core})) == {
        "Nodes with the number of another": ("a",),
        "Metadata of nodes": ("a",),
        "Nodes of the type rephrase": ("m",),
        "Notes about the map": ("T",),
        "Who made the map": ("Ann",),
        "Resources that are no text": ("r",),
    }


def test_a_document_of_the_first_version_has_its_metadata_at_the_top() -> None:
    reading = read([{"id": "a", "type": "atom", "text": "so"}], analyst_name="Ann", metadata={}, created="2017")
    assert reading.records == ArgumentMap([Claim(id="a", text="so")])
    assert losses(reading) == {"Who made the map": ("Ann",)}


def test_a_graph_that_was_changed_since_is_believed_before_the_metadata() -> None:
    plain = json.loads(sadface.write(GOLDEN))
    by_text = {node.get("text"): node for node in plain["nodes"]}
    by_text["Who keeps silent consents."]["text"] = "Silence is silence."
    new = str(uuid.uuid4())
    plain["nodes"].append(atom(new))
    reading = sadface.read(Given(json.dumps(plain).encode()))
    assert reading.losses == ()
    expected = {
        **GOLDEN,
        new: Claim(id=new, text=f"text {new}"),
        "c2": altered(GOLDEN["c2"], text="Silence is silence."),
    }
    assert dict(reading.records) == expected


def test_a_title_that_is_no_text_is_named() -> None:
    resource = {"id": "r", "content": "so", "metadata": {"core": {"title": [1]}}}
    reading = read([], resources=[resource], metadata={"core": {"notes": True}})
    assert [each.title for each in reading.records.of_kind(Article)] == ["map"]
    assert losses(reading) == {"Values that are no text": ("notes", "r.title")}


def test_what_argmap_said_of_a_node_that_was_copied_or_renamed_is_named() -> None:
    def atom(key: str, **ours: Any) -> dict[str, Any]:
        return {"id": key, "type": "atom", "text": key, "metadata": {"core": {}, "argmap": ours}}

    reading = read([atom("n", id="c", note="kept"), atom("m", id="c", note="gone"), atom("k", id="a b", note="gone")])
    claims = {claim.text: (claim.id, claim.note) for claim in reading.records.of_kind(Claim)}
    assert claims == {"n": ("c", "kept"), "m": ("m", None), "k": ("k", None)}
    assert losses(reading) == {"Details of argmap that do not fit": ("m", "k")}
    other = read([atom("n", id="m"), atom("m")])
    assert {claim.text for claim in other.records.of_kind(Claim)} == {"n", "m"}


def test_two_nodes_that_claim_the_same_id_are_two() -> None:
    twins = [atom(key, metadata={"argmap": {"id": "c1"}}) for key in "ab"]
    assert set(read(twins).records) == {"c1", "b"}


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b'{"nodes": 3}', b'{"nodes": [3]}', b'{"nodes":[' * 99_999, b"\xff", b'{"edges": []}']
)
def test_what_is_no_sadface_is_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(FileFormatError) as caught:
        sadface.read(Given(data, "a.json"))
    assert "a.json" in caught.value.where


def test_excerpts_of_another_program_hold_on_to_an_article_of_argmap() -> None:
    plain = json.loads(sadface.write(a_map("c1", Article(id="a1", title="T", text="It rains."))))
    source = {"resource_id": plain["resources"][0]["id"], "text": "rains", "offset": 3, "length": 5}
    plain["nodes"].append(atom("n", sources=[source]))
    records = sadface.read(Given(json.dumps(plain).encode())).records
    assert [(each.article, each.quote) for each in records.of_kind(Excerpt)] == [("a1", "rains")]


@pytest.mark.skipif(not PEERS.is_dir(), reason="the real files of other programs are not here")
def test_real_files_have_all_their_nodes() -> None:
    files = sorted((PEERS / "sadface").glob("*.json"))
    for path in files:
        reading = formats.imported(path)
        assert len(reading.records) == len(json.loads(path.read_text())["nodes"]), path
        assert losses(reading).keys() <= {"Who made the map", "Notes about the map"}
    assert len(files) == 6
