"""What is told of what was lost can be shown anywhere, whatever stands in the file that it was read from."""

import json
from pathlib import Path

import pytest

from argmap.formats import Loss, imported
from argmap.formats.losses import Losses


@pytest.mark.parametrize(
    ("stood", "told"),
    [
        ("n1", "n1"),
        ("\x1b[31mred\x1b[0m", "[31mred [0m"),
        ("two\nlines\r\nand\ta tab", "two lines and a tab"),
        ("\u202eturned\u2066 round\u2028again", "turned round again"),
        ("half \ud800 a sign", "half a sign"),
        ("Grüße, 漢字 → Ω", "Grüße, 漢字 → Ω"),
    ],
)
def test_a_kind_and_a_place_are_told_in_one_printable_line_that_is_not_too_long(stood: str, told: str) -> None:
    losses = Losses()
    losses.add(stood, stood)
    losses.extend((Loss(stood, (stood,)),))
    assert losses.found() == (Loss(told, (told, told)),)


def test_a_long_name_is_cut_and_the_cut_shows() -> None:
    losses = Losses()
    losses.add("Nodes", "x" * 80)
    losses.add("Nodes", "x" * 1_000_000)
    losses.add("Nodes " * 1_000, "n1")
    nodes, many = losses.found()
    assert nodes.where == ("x" * 80, "x" * 79 + "…")
    assert (len(many.what), many.what[-1]) == (160, "…")


def test_a_node_whose_name_commands_a_terminal_is_told_without_the_command(tmp_path: Path) -> None:
    nodes = [
        {"nodeID": "1", "text": "It rained", "type": "I"},
        {"nodeID": "\x1b]0;gotcha\x07", "text": "Ann: it rained", "type": "L"},
        {"nodeID": "3", "text": "", "type": "\x1b[2JX"},
    ]
    (tmp_path / "a.json").write_text(json.dumps({"nodes": nodes, "edges": []}), encoding="utf-8")
    sentences = [loss.sentence for loss in imported(tmp_path / "a.json").losses]
    assert len(sentences) == 2
    assert all(sentence.isprintable() for sentence in sentences)
