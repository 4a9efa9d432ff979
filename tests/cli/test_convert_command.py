"""Facts about `argmap convert`: one file or a folder of them, and what is lost is said."""

import json
from pathlib import Path

import pytest
from calling import Run
from notation import a_map

from argmap import formats
from argmap.model import Claim, Source

GRAPH = {
    "nodes": [
        {"nodeID": "1", "text": "Nobody objected", "type": "I"},
        {"nodeID": "2", "text": "", "type": "RA"},
        {"nodeID": "3", "text": "It was approved", "type": "I"},
        {"nodeID": "4", "text": "Ann: nobody objected", "type": "L"},
    ],
    "edges": [{"fromID": "1", "toID": "2"}, {"fromID": "2", "toID": "3"}],
}


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    path = tmp_path / "graph.json"
    path.write_text(json.dumps(GRAPH), encoding="utf-8")
    return path


def test_a_map_of_another_program_becomes_one_of_ours(run: Run, graph: Path, tmp_path: Path) -> None:
    said = run("convert", graph, tmp_path / "map.argmap")
    assert (said.code, said.out) == (0, "")
    assert said.err == f"argmap: {graph}: not carried over: Locutions (L) (1): 4\n"
    assert {each.text for each in formats.read(tmp_path / "map.argmap").of_kind(Claim)} == {
        "Nobody objected",
        "It was approved",
    }


def test_what_a_format_does_not_hold_is_said(run: Run, tmp_path: Path) -> None:
    formats.write(tmp_path / "map.argmap", a_map("c1! <- c2", Source(id="s1", name="The Paper", type="paper")))
    out = tmp_path / "out.json"
    said = run("convert", tmp_path / "map.argmap", out, "--to", "aif")
    assert said.code == 0
    assert f"argmap: {out}: not held by AIF of AIFdb: Sources (1): s1\n" in said.err
    assert f"argmap: {out}: not held by AIF of AIFdb: Which claim is the main one (1): c1\n" in said.err


def test_every_command_that_takes_a_map_takes_one_of_another_program(run: Run, graph: Path) -> None:
    said = run("footing", graph)
    assert said.code == 0
    assert "It was approved" in said.out
    assert "Locutions (L) (1)" in said.err


def test_a_folder_is_converted_with_all_below_it_and_a_bad_file_stops_nothing(run: Run, tmp_path: Path) -> None:
    given, out = tmp_path / "given", tmp_path / "out"
    (given / "deep").mkdir(parents=True)
    for name in ("a.json", "deep/b.json"):
        (given / name).write_text(json.dumps(GRAPH), encoding="utf-8")
    (given / "broken.json").write_text('{"nodes": [', encoding="utf-8")
    (given / "note.doc").write_text("no map", encoding="utf-8")
    said = run("convert", "--batch", given, out)
    assert said.code == 1
    assert sorted(path.relative_to(out).as_posix() for path in out.rglob("*.*")) == ["a.argmap", "deep/b.argmap"]
    assert f"{given / 'broken.json'}" in said.err
    assert "argmap: not carried over: Locutions (L) (2 in 2 files)\n" in said.err
    assert said.err.endswith(f"argmap: 2 of 3 files converted into {out}\n")


def test_a_batch_may_go_into_a_folder_below_the_one_that_is_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(GRAPH), encoding="utf-8")
    for _ in range(2):
        said = run("convert", "--batch", tmp_path, tmp_path / "out", "--to", "aif")
        assert said.err.endswith(f"argmap: 1 of 1 files converted into {tmp_path / 'out'}\n")


def test_two_files_that_would_be_one_are_told_apart(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    formats.write(tmp_path / "in" / "a.argmap", a_map("c1"))
    (tmp_path / "in" / "a.json").write_text(json.dumps(GRAPH), encoding="utf-8")
    said = run("convert", "--batch", tmp_path / "in", tmp_path / "out")
    assert said.code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.argmap", "a.json.argmap"]


def test_what_cannot_be_converted_is_refused_before_anything_is_written(run: Run, graph: Path, tmp_path: Path) -> None:
    assert "does not write .xyz" in run("convert", graph, tmp_path / "map.xyz").err
    assert "This is no folder" in run("convert", "--batch", graph, tmp_path / "out").err
    assert not (tmp_path / "map.xyz").exists()
    assert not (tmp_path / "out").exists()
