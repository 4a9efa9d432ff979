"""Facts about `argmap footing`: what other programs read from it, and what people do."""

import json
import types
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from calling import Run, check_refused
from notation import a_map

from argmap import formats
from argmap.analysis import Footing, stand
from argmap.model import ArgumentMap, Claim, Evidence, Inference

KEYS = ["footing", "contested", "depth", "load_bearing", "sources", "strength"]


def entries(run: Run, *words: object) -> dict[str, dict[str, Any]]:
    said = run("footing", "--json", *words)
    assert (said.code, said.err) == (0, "")
    found: dict[str, dict[str, Any]] = json.loads(said.out)
    return found


def test_json_has_each_statement_and_nothing_else(run: Run, sample: Path) -> None:
    records = formats.read(sample)
    assert set(entries(run, sample)) == {each.id for each in records.records() if isinstance(each, Claim | Evidence)}


def test_json_has_the_promised_keys_and_types(run: Run, sample: Path) -> None:
    for entry in entries(run, sample).values():
        assert list(entry) == KEYS
        assert entry["footing"] in {footing.value for footing in Footing}
        assert type(entry["contested"]) is bool
        assert type(entry["depth"]) in (int, types.NoneType)
        assert entry["load_bearing"] == sorted(entry["load_bearing"])
        assert all(type(key) is str for key in entry["load_bearing"])
        assert type(entry["sources"]) is int
        assert type(entry["strength"]) in (float, types.NoneType)


def test_json_says_what_the_analysis_finds(run: Run, sample: Path) -> None:
    found = {key: standing._asdict() for key, standing in stand(formats.read(sample)).items()}
    for key, entry in entries(run, sample).items():
        assert entry == {name: list(found[key][name]) if name == "load_bearing" else found[key][name] for name in KEYS}


def test_every_footing_has_the_name_that_other_programs_know(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "all.argmap"
    formats.write(path, a_map("c1 <~ e1; c2 <- e1; c3?; c4; c5 <- c4; c6 <- c7; c7 <- c6; -c8"))
    footings = {key: entry["footing"] for key, entry in entries(run, path).items()}
    assert footings == {
        "e1": "evidence",
        "c1": "evidenced",
        "c2": "inferred",
        "c3": "assumed",
        "c4": "unsupported",
        "c5": "asserted",
        "c6": "circular",
        "c7": "circular",
        "c8": "retracted",
    }


def test_tacit_approval_is_inferred_and_one_inference_bears_it(run: Run, article: Path) -> None:
    entry = entries(run, article)["tacit-approval"]
    assert entry["footing"] == "inferred"
    assert entry["contested"] is True
    assert entry["depth"] == 1
    records = formats.read(article)
    assert [key for key in entry["load_bearing"] if isinstance(records[key], Inference)] == ["silence-to-consent"]
    said = run("footing", article)
    assert "tacit-approval: inferred, contested, 1 step from evidence\n" in said.out
    assert "cannot do without: response-muted, silence-to-consent\n" in said.out


def test_environments_and_cut_sets_are_lists_of_sorted_lists_smallest_first(run: Run, article: Path) -> None:
    found = entries(run, article, "--environments", 2, "--cut-sets", 3)
    assert found["tacit-approval"]["environments"] == [["response-muted", "silence-to-consent"]]
    assert found["tacit-approval"]["cut_sets"] == [["response-muted"], ["silence-to-consent"]]
    for entry in found.values():
        assert list(entry) == [*KEYS, "environments", "cut_sets"]
        for name, most in (("environments", 2), ("cut_sets", 3)):
            assert len(entry[name]) <= most
            assert all(each == sorted(each) for each in entry[name])
            assert all(len(left) <= len(right) for left, right in pairwise(entry[name]))
    assert max(len(entry["cut_sets"]) for entry in found.values()) == 3


def test_either_can_be_asked_for_alone_and_is_said_in_words_too(run: Run, article: Path) -> None:
    assert "cut_sets" not in entries(run, article, "--environments", 1)["tacit-approval"]
    assert "environments" not in entries(run, article, "--cut-sets", 1)["tacit-approval"]
    said = run("footing", article, "--environments", 1, "--cut-sets", 2)
    assert "    suffices: response-muted, silence-to-consent\n" in said.out
    assert "    falls without: response-muted\n    falls without: silence-to-consent\n" in said.out


def test_without_a_step_tacit_approval_is_unsupported(run: Run, article: Path) -> None:
    before = article.read_bytes()
    assert entries(run, article, "--without", "silence-to-consent")["tacit-approval"]["footing"] == "unsupported"
    assert article.read_bytes() == before


def test_without_may_be_repeated(run: Run, article: Path) -> None:
    found = entries(run, article, "--without", "report-training", "--without", "report-weapons")
    assert found["report-training"]["footing"] == found["report-weapons"]["footing"] == "retracted"
    assert found["military-training"]["footing"] == "unsupported"
    again = entries(run, article, "--without", "report-training", "--without", "report-training")
    assert again["weapons-supply"]["footing"] == "inferred"


@pytest.mark.parametrize("name", ["nowhere", "src-putin", "article"])
def test_without_something_that_cannot_be_left_out_is_refused(run: Run, article: Path, name: str) -> None:
    check_refused(run("footing", article, "--json", "--without", name), name)


@pytest.mark.parametrize("option", ["--environments", "--cut-sets"])
@pytest.mark.parametrize("count", ["0", "-1", "many", "1.5"])
def test_a_count_that_is_none_is_a_wrong_call(run: Run, article: Path, option: str, count: str) -> None:
    said = run("footing", article, f"{option}={count}")
    assert (said.code, said.out) == (2, "")
    assert option in said.err


def test_an_empty_map_has_an_empty_answer(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "empty.argmap"
    formats.write(path, ArgumentMap())
    assert entries(run, path) == {}
    assert run("footing", path).out == ""


def test_no_control_character_of_the_map_reaches_the_terminal(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "hostile.argmap"
    formats.write(path, ArgumentMap([Claim(id="c1", text="\x1b[2Jred\x07")]))
    assert run("footing", path).out == "c1: unsupported\n    “ [2Jred ”\n"


def test_a_file_that_is_not_there_or_no_map_is_refused(run: Run, tmp_path: Path) -> None:
    check_refused(run("footing", tmp_path / "none.argmap"), "There is no such file")
    (tmp_path / "bad.argmap").write_text('{"format":"argmap"')
    check_refused(run("footing", tmp_path / "bad.argmap"), "bad.argmap")
