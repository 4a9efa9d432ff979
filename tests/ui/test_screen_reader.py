"""What a screen reader finds on the accessibility bus of Linux: needs a display, a bus and the system's gi."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from notation import a_map

import argmap
from argmap import formats

READER = Path(__file__).parent / "reader"
SYSTEM_PYTHON = "/usr/bin/python3"
_GI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def has_all() -> bool:
    """Whether a reader can be started here."""
    tools = sys.platform == "linux" and all(map(shutil.which, ("Xvfb", "dbus-run-session", SYSTEM_PYTHON)))
    return tools and subprocess.run([SYSTEM_PYTHON, "-c", _GI], capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not has_all(), reason="no Xvfb, dbus-run-session or gir1.2-atspi-2.0 here")


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a reader found before and after it had the window select a box and delete one, and what it heard."""
    folder = tmp_path_factory.mktemp("reader")
    map_path = folder / "a.argmap"
    formats.write(map_path, a_map("i1: c1! <- e1 & e2; o1: c2 x i1"))
    read_end, write_end = os.pipe()
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as answer:
            number = answer.readline().strip()
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        environment = {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(runtime),
        }
        environment.pop("PYTHONPATH", None)  # The system's Python must not meet the packages of this one.
        root = Path(argmap.__file__).parents[1]
        words = [sys.executable, root, READER / "shown.py", map_path, folder / "settings", "c1", "e2"]
        run = subprocess.run(
            ["dbus-run-session", "--", SYSTEM_PYTHON, READER / "reading.py", *words],
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    finally:
        display.terminate()
        display.wait(20)
    if run.returncode:
        pytest.fail(run.stderr[-3000:])
    return json.loads(run.stdout.splitlines()[-1])


def below(tree: list[list[Any]], role: str, name: str) -> list[list[Any]]:
    """What lies within the thing of that role and name."""
    start = next(at for at, each in enumerate(tree) if each[1:3] == [role, name])
    inner = []
    for each in tree[start + 1 :]:
        if each[0] <= tree[start][0]:
            break
        inner.append(each)
    return inner


def test_the_map_is_a_list_of_named_boxes(found: dict[str, Any]) -> None:
    boxes = [each for each in below(found["before"], "list", "Argument map") if each[1] == "list item"]
    assert [name for _, _, name, _ in boxes] == [
        "Main conclusion, inferred, 1 step from evidence: c1. Contested.",
        "Inference, to “c1”, from 2 premises. It reaches evidence. Contested.",
        "Evidence, Event, no source named: e1.",
        "Evidence, Event, no source named: e2.",
        "Objection, undercuts the step to “c1”, stands.",
        "Claim, nothing supports it: c2.",
    ]
    assert all({"FOCUSABLE", "SELECTABLE", "SHOWING"} <= set(states) for _, _, _, states in boxes)


def test_the_outline_has_the_same_names(found: dict[str, Any]) -> None:
    rows = [
        each[2]
        for each in below(found["before"], "tree", "Outline of the map")
        if "item" in each[1] or "cell" in each[1]
    ]
    boxes = [each[2] for each in below(found["before"], "list", "Argument map") if each[1] == "list item"]
    assert rows == boxes


def test_going_to_a_box_is_heard(found: dict[str, Any]) -> None:
    focused = [name for kind, name, _ in found["heard"] if kind.startswith("object:state-changed:focused")]
    assert "Main conclusion, inferred, 1 step from evidence: c1. Contested." in focused


def test_what_is_said_is_heard(found: dict[str, Any]) -> None:
    said = [words for kind, _, words in found["heard"] if kind.startswith("object:announcement")]
    assert any("It is said" in words for words in said)
    assert any("Delete" in words for words in said)


def test_a_deleted_box_is_gone(found: dict[str, Any]) -> None:
    names = [each[2] for each in below(found["after"], "list", "Argument map")]
    assert not any(name.endswith(": e2.") for name in names)
    assert any(name.endswith(": e1.") for name in names)


def test_boxes_and_pages_come_and_go_while_they_are_read(found: dict[str, Any]) -> None:
    assert len(found["counts"]) == 40
    assert all(found["counts"])
