"""Facts about `argmap convert`: one file or a folder of them, and what is lost is said."""

import json
import sys
from pathlib import Path

import pytest
from calling import Run, check_refused
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
    assert said.err == f"argmap: {graph}: not carried over:\n  Locutions (L) (1): 4\n"
    assert {each.text for each in formats.read(tmp_path / "map.argmap").of_kind(Claim)} == {
        "Nobody objected",
        "It was approved",
    }


def test_what_a_format_does_not_hold_is_said(run: Run, tmp_path: Path) -> None:
    formats.write(tmp_path / "map.argmap", a_map("c1! <- c2", Source(id="s1", name="The Paper", type="paper")))
    out = tmp_path / "out.json"
    said = run("convert", tmp_path / "map.argmap", out, "--to", "aif")
    assert said.code == 0
    assert said.err.startswith(f"argmap: {out}: not held by AIF of AIFdb:\n")
    assert "\n  Sources (1): The Paper\n" in said.err
    assert "\n  Which claim is the main one (1): c1\n" in said.err


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


def test_a_batch_in_place_replaces_no_map_by_another(run: Run, tmp_path: Path) -> None:
    (tmp_path / "map.json").write_text(json.dumps(GRAPH), encoding="utf-8")
    formats.write(tmp_path / "map.argmap", a_map("c1 <- c2"))
    formats.write(tmp_path / "Other.argmap", a_map("c1"))
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    assert run("convert", "--batch", tmp_path, tmp_path).code == 0
    assert {path: path.read_bytes() for path in before} == before
    assert sorted({*tmp_path.iterdir()} - {*before}) == [tmp_path / "map.json.argmap"]


def test_a_second_batch_in_place_refuses_what_has_no_name_left(run: Run, tmp_path: Path) -> None:
    (tmp_path / "map.json").write_text(json.dumps(GRAPH), encoding="utf-8")
    formats.write(tmp_path / "map.argmap", a_map("c1 <- c2"))
    formats.write(tmp_path / "map.json.argmap", a_map("c1 <- c3"))
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    said = run("convert", "--batch", tmp_path, tmp_path)
    assert said.code == 1
    assert f"{tmp_path / 'map.json'}: It would take the place of another map" in said.err
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("name", ["a.csv", "A.csv"])
def test_a_table_in_place_is_rewritten_by_itself_alone(run: Run, tmp_path: Path, name: str) -> None:
    formats.export(tmp_path / name, a_map("c8 <- c9"))
    formats.write(tmp_path / "a.argmap", a_map("c1 <- c2"))
    assert run("convert", "--batch", tmp_path, tmp_path, "--to", "csv").code == 0
    assert "c9" in formats.imported(tmp_path / name).records
    assert "c2" in formats.imported(tmp_path / "a.argmap.csv").records


def test_a_map_that_is_not_among_those_converted_is_not_replaced_either(run: Run, tmp_path: Path) -> None:
    (tmp_path / "map.json").write_text(json.dumps(GRAPH), encoding="utf-8")
    formats.write(tmp_path / "map.argmap", a_map("c8 <- c9"))
    said = run("convert", "--batch", tmp_path, tmp_path, "--from", "aif")
    assert said.err.endswith(f"argmap: 1 of 1 files converted into {tmp_path}\n")
    assert "c9" in formats.read(tmp_path / "map.argmap")
    assert (tmp_path / "map.json.argmap").exists()


def test_a_batch_may_go_into_the_folder_above(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in" / "in").mkdir(parents=True)
    for name in ("a.json", "in/map.json"):
        (tmp_path / "in" / name).write_text(json.dumps(GRAPH), encoding="utf-8")
    formats.write(tmp_path / "in" / "map.argmap", a_map("c8 <- c9"))
    said = run("convert", "--batch", tmp_path / "in", tmp_path)
    assert said.err.endswith(f"argmap: 3 of 3 files converted into {tmp_path}\n")
    assert "c9" in formats.read(tmp_path / "in" / "map.argmap")
    assert (tmp_path / "a.argmap").exists()


def test_the_folder_that_is_written_to_is_known_by_any_name(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.json").write_text(json.dumps(GRAPH), encoding="utf-8")
    formats.write(tmp_path / "outer.argmap", a_map("c1"))
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        assert run("convert", "--batch", tmp_path, "out").err.endswith("argmap: 2 of 2 files converted into out\n")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.argmap", "outer.argmap"]


@pytest.mark.parametrize("name", ["map.argmap", "./map.argmap", "link.csv"])
def test_a_map_is_not_converted_into_the_file_it_is_read_from(run: Run, tmp_path: Path, name: str) -> None:
    formats.write(tmp_path / "map.argmap", a_map("c1 <- c2"))
    (tmp_path / "link.csv").symlink_to("map.argmap")
    before = (tmp_path / "map.argmap").read_bytes()
    said = run("convert", tmp_path / "map.argmap", f"{tmp_path}/{name}", "--to", "csv")
    check_refused(said, "not converted into the file that it is read from", "Choose another name")
    assert (tmp_path / "map.argmap").read_bytes() == before


@pytest.mark.parametrize("mishap", [RecursionError("too deep"), OverflowError("too large"), ValueError("\x1b[2J\nso")])
def test_no_mishap_in_one_file_stops_the_others(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mishap: Exception
) -> None:
    for name in "abc":
        (tmp_path / f"{name}.json").write_text(json.dumps(GRAPH), encoding="utf-8")
    stumble_at(monkeypatch, "b.json", mishap)
    said = run("convert", "--batch", tmp_path, tmp_path / "out")
    assert said.code == 1
    assert f"argmap: {tmp_path / 'b.json'}: It cannot be converted ({type(mishap).__name__}: " in said.err
    assert "\x1b" not in said.err
    assert said.err.endswith(f"argmap: 2 of 3 files converted into {tmp_path / 'out'}\n")


def test_a_batch_that_is_stopped_says_what_was_done_so_far(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "abc":
        (tmp_path / f"{name}.json").write_text(json.dumps(GRAPH), encoding="utf-8")
    stumble_at(monkeypatch, "b.json", KeyboardInterrupt())
    said = run("convert", "--batch", tmp_path, tmp_path / "out")
    assert said.code == 1
    assert "argmap: stopped" in said.err
    assert "Locutions (L) (1 in 1 file)" in said.err
    assert said.err.endswith(f"argmap: 1 of 3 files converted into {tmp_path / 'out'}\n")


def stumble_at(monkeypatch: pytest.MonkeyPatch, name: str, mishap: BaseException) -> None:
    imported = formats.imported

    def stumbling(path: Path, source: str | None = None) -> formats.Reading:
        if path.name == name:
            raise mishap
        return imported(path, source)

    monkeypatch.setattr(formats, "imported", stumbling)


def test_a_batch_into_what_is_or_can_be_no_folder_is_refused(run: Run, graph: Path, tmp_path: Path) -> None:
    check_refused(run("convert", "--batch", tmp_path, graph), str(graph), "folder cannot be made")
    check_refused(run("convert", "--batch", tmp_path, graph / "out"), str(graph / "out"), "folder cannot be made")


def test_a_folder_below_that_cannot_be_made_stops_its_files_alone(run: Run, tmp_path: Path) -> None:
    given, out = tmp_path / "in", tmp_path / "out"
    (given / "deep").mkdir(parents=True)
    out.mkdir()
    (out / "deep").write_text("a file", encoding="utf-8")
    for name in ("deep/b.json", "z.json"):
        (given / name).write_text(json.dumps(GRAPH), encoding="utf-8")
    said = run("convert", "--batch", given, out)
    assert f"{out / 'deep'}: The folder cannot be made" in said.err
    assert said.err.endswith(f"argmap: 1 of 2 files converted into {out}\n")


def test_what_is_said_meanwhile_does_not_stand_behind_the_bar(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.json").write_text(json.dumps(GRAPH), encoding="utf-8")
    (tmp_path / "b.json").write_text('{"nodes": [', encoding="utf-8")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    lines = run("convert", "--batch", tmp_path, tmp_path / "out").err.rstrip("\n").split("\n")
    shown = [on_screen(line) for line in lines]
    assert shown[0].startswith(f"argmap: {tmp_path / 'b.json'}")
    assert shown[1] == f"converting [{'#' * 30}] 100%"
    assert shown[-1] == f"argmap: 1 of 2 files converted into {tmp_path / 'out'}"


def on_screen(line: str) -> str:
    """What is left on a line on which some was written over."""
    seen = ""
    for part in line.split("\r"):
        seen = part + seen[len(part) :]
    return seen.rstrip()
