"""Facts about what is remembered: any file gives usable values, and whoever listens hears of a change."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as profile
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QSettings
from pytestqt.qtbot import QtBot

from argmap.ui.settings import Setting, Settings

ROWS = {name: row for name, row in vars(Settings).items() if isinstance(row, Setting)}


def another(settings: Settings, name: str) -> object:
    """A value that a setting does not have at first."""
    values: dict[type, object] = {bool: not ROWS[name].at_first, int: 140, dict: {"quit": ["Ctrl+W"]}}
    texts = {
        "theme": "dark",
        "motion": "off",
        "light": "both",
        "language": "de",
        "endpoint_url": "http://a",
        "endpoint_model": "a",
    }
    return texts.get(name, values.get(type(ROWS[name].at_first)))


CHOSEN = [name for name, row in ROWS.items() if not row.noted]


@pytest.mark.parametrize("name", CHOSEN)
def test_what_was_chosen_is_there_at_the_next_start(settings: Settings, name: str) -> None:
    value = another(settings, name)
    assert value is not None
    setattr(settings, name, value)
    settings.store.sync()
    assert getattr(Settings(), name) == value != ROWS[name].at_first


def test_what_was_noted_is_there_at_the_next_start(settings: Settings) -> None:
    settings.open_files = [[Path("a, b.argmap"), Path("ü.argmap")], [Path("c")]]
    settings.geometry = QByteArray(b"\x00\x01")
    settings.has_started = True
    settings.store.sync()
    again = Settings()
    assert again.open_files == [[Path("a, b.argmap"), Path("ü.argmap")], [Path("c")]]
    assert again.geometry == QByteArray(b"\x00\x01")
    assert again.has_started


@pytest.mark.parametrize("name", CHOSEN)
def test_a_change_is_told_once_and_only_where_there_is_one(settings: Settings, name: str, qtbot: QtBot) -> None:
    told: list[str] = []
    settings.changed.connect(told.append)
    setattr(settings, name, another(settings, name))
    setattr(settings, name, another(settings, name))
    assert told == [name]
    settings.reset()
    assert told == [name, name]
    assert getattr(settings, name) == ROWS[name].at_first


def test_a_reset_keeps_what_nobody_chose(settings: Settings) -> None:
    settings.open_files = [[Path("a")]]
    settings.theme = "projector"
    settings.reset()
    assert settings.open_files == [[Path("a")]]
    assert settings.theme == "system"


@profile(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(held=st.one_of(st.text(), st.integers(-(2**31), 2**31 - 1), st.lists(st.text()), st.binary(), st.none()))
def test_whatever_is_in_the_file_a_usable_value_comes_out(settings: Settings, held: object) -> None:
    for name, row in ROWS.items():
        settings.store.setValue(row.key, held)
        value = getattr(settings, name)
        assert row.at_first is None or isinstance(value, type(row.at_first)), name
    assert 100 <= settings.text_size <= 200
    assert all(isinstance(keys, list) for keys in settings.shortcuts.values())


def test_a_file_that_is_no_settings_file_does_no_harm(settings: Settings) -> None:
    path = Path(settings.store.fileName())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"\xff\xfe[[[=\ntheme==\nlook\\text-size=@Invalid()\nkeys/chosen={\n")
    fresh = Settings()
    assert {name: getattr(fresh, name) for name in CHOSEN} == {name: ROWS[name].at_first for name in CHOSEN}


def test_settings_lie_in_a_file_of_text_in_the_place_of_the_platform(settings: Settings) -> None:
    settings.theme = "dark"
    settings.store.sync()
    assert settings.store.format() is QSettings.Format.IniFormat
    assert "theme=dark" in Path(settings.store.fileName()).read_text(encoding="utf-8")
