"""YAML: what is read of it, and what is refused, with the line."""

import pytest
import yaml

from argmap.formats import FileFormatError, Given
from argmap.formats.plain_yaml import LONGEST, Table, load


def read(text: str) -> object:
    return load(Given(text.encode(), "a.yml"))


def refusal(text: str) -> FileFormatError:
    with pytest.raises(FileFormatError) as caught:
        read(text)
    return caught.value


def test_every_scalar_is_the_text_that_it_is() -> None:
    assert read("a: [no, 012, 1e3, 2008-04-13, .inf, 'x', true]") == {
        "a": ["no", "012", "1e3", "2008-04-13", ".inf", "x", "true"]
    }


def test_nothing_is_nothing_unless_it_is_quoted() -> None:
    assert read("a:\nb: ~\nc: null\nd: ''\ne: 'null'") == {"a": None, "b": None, "c": None, "d": "", "e": "null"}
    assert read("") is None


def test_keys_are_known_by_their_lines() -> None:
    found = read("a: 1\n\nb:\n  c: 2\n")
    assert isinstance(found, Table)
    assert found.lines == {"a": 1, "b": 3}


def test_tags_are_not_obeyed() -> None:
    assert read("a: !!python/object/apply:os.system ['exit 1']") == {"a": ["exit 1"]}


@pytest.mark.parametrize(
    ("text", "what", "line"),
    [
        ("a: &x [1]\nb: *x", "Aliases (*) are not read", 2),
        ("a: 1\nb: 2\na: 3", "The key `a` stands twice", 3),
        ("a: 1\n---\nb: 2", "The file holds more than one document", 2),
        ("? [a]\n: b", "A key is a list or a table, where a name should stand", 1),
        ("[\n" * 100, "The file is nested too deeply to be a map", 41),
        ("- " * 100_000, "The file is nested too deeply to be a map", 1),
        ("\n".join(" " * depth + "a:" for depth in range(100)), "The file is nested too deeply to be a map", 41),
    ],
)
@pytest.mark.parametrize("parser", ["compiled", "plain"])
def test_what_could_grow_or_mislead_is_refused_with_its_line(
    text: str, what: str, line: int, parser: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if parser == "plain":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    error = refusal(text)
    assert (error.what, error.where) == (what, f"a.yml, line {line}")


@pytest.mark.parametrize("text", ["a: b: c", "a: [b", "a: \x00", "%YAML 9.9\n---\na", "'", "[" * 100_000, "a: @b"])
@pytest.mark.parametrize("parser", ["compiled", "plain"])
def test_what_is_no_yaml_is_refused_with_a_reason(text: str, parser: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if parser == "plain":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    error = refusal(text)
    assert error.what.startswith(("This is not YAML: ", "The file is nested too deeply"))
    assert error.where.startswith("a.yml")


def test_a_bomb_of_aliases_is_refused_before_it_goes_off() -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60))]
    assert refusal("\n".join(lines)).what == "Aliases (*) are not read"


def test_a_file_too_long_to_be_parsed_is_refused() -> None:
    assert refusal("# " + "x" * LONGEST).what == "The file is larger than a YAML file can be here"
