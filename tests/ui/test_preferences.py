"""Facts about the preferences: what is chosen holds at once, by mouse and by keys, and can be taken back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from notation import a_map
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from argmap import formats, language
from argmap.drawing import DARK
from argmap.language import tr
from argmap.ui.application import follow_language, remade
from argmap.ui.choices import LANGUAGES
from argmap.ui.legend_strip import LegendStrip
from argmap.ui.preferences import Preferences, show_preferences
from argmap.ui.preferences.options import OPTIONS
from argmap.ui.preferences.rows import OptionRow
from argmap.ui.settings import Setting, Settings
from argmap.ui.translation import languages
from argmap.ui.window import Window

Opens = Callable[[str], Window]


@pytest.fixture
def dialog(on: Opens) -> Preferences:
    return show_preferences(on("i1: c1 <- e1"))


def row(dialog: Preferences, setting: str) -> OptionRow:
    found = next(each for each in dialog.findChildren(OptionRow) if each.option.setting == setting)
    dialog.turn_to(next(at for at, options in enumerate(OPTIONS.values()) if found.option in options))
    return found


def window_of(dialog: Preferences) -> Window:
    window = dialog.parent()
    assert isinstance(window, Window)
    return window


def pick(dialog: Preferences, setting: str, value: object) -> None:
    """Choose by keys, as the list opens and closes."""
    box = row(dialog, setting).control
    assert isinstance(box, QComboBox)
    box.setFocus()
    for _ in range(box.count()):
        QTest.keyClick(box, Qt.Key.Key_Up)
    while box.currentData() != value:
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_a_key_opens_the_preferences_and_esc_closes_them(on: Opens) -> None:
    window = on("c1")
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(Preferences)
    assert dialog is not None
    assert dialog.isVisible()
    assert show_preferences(window) is dialog
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_theme_is_tried_on_while_choosing(dialog: Preferences) -> None:
    pick(dialog, "theme", "dark")
    assert window_of(dialog).theme == DARK
    assert window_of(dialog).settings.theme == "dark"


def test_what_is_chosen_elsewhere_shows_here(dialog: Preferences) -> None:
    window_of(dialog).settings.theme = "projector"
    control = row(dialog, "theme").control
    assert isinstance(control, QComboBox)
    assert control.currentText() == "Projector"


def test_every_setting_that_can_be_chosen_has_its_place(dialog: Preferences) -> None:
    offered = {option.setting for options in OPTIONS.values() for option in options}
    chosen = {name for name, each in vars(Settings).items() if isinstance(each, Setting) and not each.noted}
    # Keys have a page of their own.
    assert chosen - offered == {"shortcuts"}
    # A key for a model is typed there too, and no setting: it is in no file.
    assert offered - chosen == {"endpoint_key"}


def test_every_choice_is_one_that_the_setting_takes(settings: Settings) -> None:
    for options in OPTIONS.values():
        for option in options:
            for value in option.choices or (("a", "") if option.typed else (True, False)):
                setattr(settings, option.setting, value)
                settings.store.sync()
                assert getattr(settings, option.setting) == value


def test_the_languages_are_those_that_argmap_speaks() -> None:
    assert set(LANGUAGES) == {"system", *languages()}


def test_the_light_changes_in_the_map_that_is_open(dialog: Preferences) -> None:
    window = window_of(dialog)
    window.document.select("i1")
    assert window.document.lit == {"i1", "e1"}
    pick(dialog, "light", "both")
    assert window.document.lit == {"c1", "i1", "e1"}


def test_a_box_lines_up_with_others_only_where_that_is_wanted(dialog: Preferences) -> None:
    box = row(dialog, "snaps").control
    assert isinstance(box, QCheckBox)
    assert window_of(dialog).page.canvas.snaps
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not window_of(dialog).page.canvas.snaps


def field(dialog: Preferences, setting: str) -> QLineEdit:
    found = row(dialog, setting).control
    assert isinstance(found, QLineEdit)
    return found


def test_no_model_is_asked_at_first(dialog: Preferences) -> None:
    assert window_of(dialog).settings.endpoint_url == ""
    assert "sent" in row(dialog, "endpoint_url").option.tip
    assert "sent" in field(dialog, "endpoint_url").accessibleDescription()


def test_an_address_holds_as_it_is_typed(dialog: Preferences) -> None:
    QTest.keyClicks(field(dialog, "endpoint_url"), " http://localhost:11434/v1 ")
    QTest.keyClicks(field(dialog, "endpoint_model"), "small model")
    settings = window_of(dialog).settings
    assert (settings.endpoint_url, settings.endpoint_model) == ("http://localhost:11434/v1", "small model")
    settings.endpoint_url = "https://model.example/v1"
    assert field(dialog, "endpoint_url").text() == "https://model.example/v1"


def test_a_typed_key_is_hidden_in_no_file_and_taken_back(dialog: Preferences) -> None:
    settings = window_of(dialog).settings
    typed = field(dialog, "endpoint_key")
    assert typed.echoMode() == QLineEdit.EchoMode.Password
    QTest.keyClicks(typed, "sk-secret")
    QTest.keyClicks(field(dialog, "endpoint_url"), "http://localhost")
    settings.store.sync()
    written = Path(settings.store.fileName()).read_text(encoding="utf-8")
    assert settings.endpoint_key == "sk-secret"
    assert "http://localhost" in written
    assert "secret" not in written
    settings.reset()
    assert (settings.endpoint_key, settings.endpoint_url, typed.text()) == ("", "", "")


def test_everything_can_be_taken_back(dialog: Preferences) -> None:
    pick(dialog, "theme", "contrast")
    pick(dialog, "text_size", 140)
    settings = window_of(dialog).settings
    settings.shortcuts = {"quit": []}
    dialog.turn_to(len(OPTIONS) + 1)
    dialog.reset.setFocus()
    QTest.keyClick(dialog.reset, Qt.Key.Key_Space)
    assert (settings.theme, settings.text_size, settings.shortcuts) == ("system", 100, {})
    assert window_of(dialog).actions_by_id["quit"].shortcuts()


def test_the_pages_are_turned_by_the_arrow_keys(dialog: Preferences) -> None:
    dialog.turn_to(0)
    dialog.contents.setFocus()
    QTest.keyClick(dialog.contents, Qt.Key.Key_Down)
    assert dialog.page == 1
    assert row(dialog, "theme").isVisible()


@pytest.mark.parametrize("size", [100, 200])
def test_the_dialog_fits_and_nothing_is_cut(on_sample: Window, size: int) -> None:
    on_sample.settings.text_size = size
    dialog = show_preferences(on_sample)
    for page in range(dialog.contents.count()):
        dialog.turn_to(page)
        QApplication.processEvents()
        for each in dialog.findChildren(QComboBox):
            if each.isVisible():
                assert each.width() >= each.sizeHint().width()
    assert dialog.width() <= on_sample.width()
    assert dialog.height() <= on_sample.height()
    dialog.close()


# Another language


@pytest.fixture
def opened(settings: Settings, tmp_path: Path, qapp: QApplication) -> Iterator[Opens]:
    """A window with a map, which may be gone at the end."""

    def open_(notation: str) -> Window:
        path = tmp_path / "a.argmap"
        formats.write(path, a_map(notation))
        made = Window(settings)
        made.resize(1366, 768)
        made.show()
        if notation:
            assert made.files.open_path(path)
        QApplication.processEvents()
        return made

    yield open_
    for each in QApplication.topLevelWidgets():
        if isinstance(each, Window):
            for page in each.pages:
                page.document.session.saved()
            each.close()


@pytest.fixture
def marking() -> Iterator[None]:
    """A language in which every text has a mark, so that one that is not translated anew is seen."""
    language.speak(lambda text, comment, n: "°" + language.english(text, comment, n))
    yield
    language.speak(language.english)


def test_a_window_is_made_anew_with_the_same_documents(opened: Opens, marking: None) -> None:
    window = opened("i1: c1 <- e1; c1!")
    document = window.document
    document.select("c1")
    window.page.canvas.zoom_out()
    outlook = window.page.canvas.outlook
    show_preferences(window, 1)
    made = remade(window)
    assert made.isVisible()
    assert [page.document for page in made.pages] == [document]
    assert document.selection == ("c1",)
    assert made.page.canvas.outlook == outlook
    assert made.menuBar().actions()[0].text() == "°&File"
    preferences = made.findChild(Preferences)
    assert preferences is not None
    assert preferences.page == 1
    assert preferences.windowTitle() == "°Preferences"


def test_the_window_before_is_gone_and_hears_nothing_more(opened: Opens, qtbot: QtBot) -> None:
    window = opened("i1: c1 <- e1; c1!")
    with qtbot.waitSignal(window.destroyed):
        made = remade(window)
    made.document.said.emit("Hello")
    made.document.select("e1")
    made.settings.theme = "dark"
    assert made.statusBar().currentMessage() == "Hello"


def test_a_part_by_itself_and_what_was_not_saved_stay_as_they_are(opened: Opens) -> None:
    window = opened("i1: c1 <- e1; i2: c2 <- e2; c1!; c2!")
    window.document.select("c1")
    window.actions_by_id["retracted"].trigger()
    window.actions_by_id["isolate"].trigger()
    made = remade(window)
    assert made.page.isolated == "c1"
    assert made.page.canvas.picture is not None
    assert set(made.page.canvas.picture.boxes) == {"c1", "i1", "e1"}
    assert made.document.records["c1"].retracted
    QApplication.processEvents()
    assert made.isWindowModified()
    made.actions_by_id["undo"].trigger()
    assert not made.document.records["c1"].retracted


def test_a_window_without_a_map_is_made_anew_too(opened: Opens) -> None:
    window = opened("")
    size = window.size()
    made = remade(window)
    assert made.isVisible()
    assert made.size() == size


def test_choosing_a_language_speaks_it_at_once(opened: Opens, qtbot: QtBot, qapp: QApplication) -> None:
    window = opened("i1: c1 <- e1; c1!")
    follow_language(qapp, window.settings)
    settings = window.settings
    dialog = show_preferences(window)
    with qtbot.waitSignal(window.destroyed):
        pick(dialog, "language", "de")
    spoken = [each for each in QApplication.topLevelWidgets() if isinstance(each, Window) and each.isVisible()]
    assert [each.findChild(LegendStrip).accessibleName() for each in spoken] == ["Legende"]
    settings.language = "en"
    qtbot.waitUntil(lambda: not isValid(spoken[0]))
    assert tr("Legend") == "Legend"
