"""Facts about the look of the window: what stands out from what, in every theme, and how large text is."""

import re
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QMenu, QPlainTextEdit, QStyle, QToolButton
from pytestqt.qtbot import QtBot

from argmap.drawing import CONTRAST, DARK, LIGHT, PROJECTOR, THEMES, Theme, contrast
from argmap.ui import motion, style
from argmap.ui.labels import tip
from argmap.ui.menus import add_themes
from argmap.ui.motion import duration
from argmap.ui.settings import Settings
from argmap.ui.style import chosen_theme, style_sheet
from argmap.ui.text_size import magnified
from argmap.ui.window import Window

Opens = Callable[[str], Window]
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


class Named(dict[str, str]):
    """A theme whose colours are the names of their roles, in a form that a style sheet could hold."""

    def __missing__(self, role: str) -> str:
        return f"<{role}>"


def rules(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, dict[str, str]]]:
    """The rules of the style sheet, with roles in place of colours."""
    monkeypatch.setattr(style, "_sign", lambda name, *_: name)
    sheet = style_sheet(Named())  # type: ignore[arg-type]
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        parts = (each.partition(":") for each in body.split(";") if ":" in each)
        yield selector.strip(), {name.strip(): value.strip() for name, _, value in parts}


def role_in(value: str) -> str | None:
    found = re.search(r"<([^>]+)>", value)
    return found[1] if found else None


#: Where something has no ground of its own, it lies on one of these.
GROUNDS = ("panel", "panel.head")


@themes
def test_what_the_style_sheet_writes_can_be_read(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    found = 0
    for selector, rule in rules(monkeypatch):
        ink, ground = role_in(rule.get("color", "")), role_in(rule.get("background", ""))
        if ink is None or "disabled" in selector:
            continue
        bar = {"#notice QLabel": "objection.fill", "#whatif QLabel": "assumption.fill"}.get(selector)
        bar = bar or ("assumption.fill" if selector == "#warning QLabel" else None)
        for under in [ground] if ground else [bar] if bar else GROUNDS:
            found += 1
            assert contrast(theme[ink], theme[under]) >= 4.5, (selector, ink, under)
    assert found > 8


@themes
def test_the_focus_and_the_edges_of_controls_can_be_seen(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    # Where a rule for the focus says nothing of a border, it has the one of all such controls.
    bordered = [(selector, rule) for selector, rule in rules(monkeypatch) if any("border" in name for name in rule)]
    focused = [(selector, rule) for selector, rule in bordered if ":focus" in selector]
    assert len(focused) > 6
    for selector, rule in focused:
        ring = role_in(rule.get("border", rule.get("border-color", "")))
        assert ring is not None, selector
        # A button may also stand in one of the bars above and below the map.
        for under in (*GROUNDS, "canvas", "assumption.fill", "objection.fill"):
            assert contrast(theme[ring], theme[under]) >= 3, (selector, under)
    for under in GROUNDS:
        assert contrast(theme["panel.edge"], theme[under]) >= 3, under


@themes
def test_what_lies_over_the_map_can_be_seen(theme: Theme) -> None:
    fills = [role for role in theme.colours if role.endswith(".fill") and role not in ("main.fill", "group.fill")]
    for role in ("accent", "selection", "canvas.quiet"):
        for under in ("canvas", *fills, "group.fill"):
            assert contrast(theme[role], theme[under]) >= 3, (role, under)
    # Signs of what is not lit lie on the head's colour.
    assert contrast(theme["canvas.quiet"], theme["panel.head"]) >= 4.5


@pytest.mark.parametrize(("choice", "theme"), THEMES.items(), ids=THEMES)
def test_a_choice_shows_in_window_and_map_at_once(on: Opens, choice: str, theme: Theme) -> None:
    window = on("i1: c1 <- e1")
    window.settings.theme = choice  # type: ignore[assignment]
    assert window.theme == theme
    assert window.page.canvas.theme == theme
    assert QApplication.palette().base().color().name().upper() == theme["panel"]


def test_the_system_may_ask_for_more_contrast(monkeypatch: pytest.MonkeyPatch) -> None:
    class Accessibility:
        def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802
            return Qt.ContrastPreference.HighContrast

    class Hints:
        def accessibility(self) -> Accessibility:
            return Accessibility()

        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
            return Qt.ColorScheme.Light

    monkeypatch.setattr(QGuiApplication, "styleHints", Hints)
    assert chosen_theme("system") is CONTRAST
    monkeypatch.delattr(Hints, "accessibility")
    assert chosen_theme("system") is LIGHT
    monkeypatch.setattr(Hints, "colorScheme", lambda *_: Qt.ColorScheme.Dark)
    assert chosen_theme("system") is DARK
    assert chosen_theme("projector") is PROJECTOR


def test_the_menu_ticks_the_theme_wherever_it_was_chosen(settings: Settings, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    add_themes(menu, settings)
    themes_menu = menu.actions()[0].menu()
    assert isinstance(themes_menu, QMenu)
    settings.theme = "contrast"
    themes_menu.popup(QPoint(0, 0))
    assert [each.text() for each in themes_menu.actions() if each.isChecked()] == ["High &contrast"]
    QTest.keyClick(themes_menu, Qt.Key.Key_P)
    assert settings.theme == "projector"


# The size of text


def test_text_grows_in_window_and_map_alike(on: Opens) -> None:
    window = on("i1: c1 <- e1; c1!")
    canvas = window.page.canvas
    window.page.show_and_select("c1")
    before, menu = canvas.outlook.scale, window.menuBar().height()
    window.settings.text_size = 200
    assert magnified() == 2
    assert canvas.outlook.scale == pytest.approx(2 * before)
    assert window.menuBar().height() > 1.5 * menu
    assert window.toolbar.iconSize().width() == 40
    window.settings.text_size = 100
    assert canvas.outlook.scale == pytest.approx(before)


def test_full_size_is_called_100_per_cent_however_large_text_is(on: Opens) -> None:
    window = on("i1: c1 <- e1; c1!")
    window.settings.text_size = 140
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.page.canvas.outlook.scale == pytest.approx(1.4)
    assert "100%" in [each.text() for each in window.page.zoom.findChildren(QToolButton)]


def test_every_size_of_text_in_the_style_sheet_follows_the_setting() -> None:
    small, large = (re.findall(r"font-size: *(\d+)px", style_sheet(LIGHT, size)) for size in (100, 200))
    assert len(small) > 4
    assert [2 * int(each) for each in small] == [int(each) for each in large]


def test_what_is_written_in_a_box_is_as_large_as_text_is(on: Opens) -> None:
    window = on("i1: c1 <- e1; c1!")
    window.settings.text_size = 200
    window.page.show_and_select("c1")
    window.page.canvas.setFocus()
    QTest.keyClick(window.page.canvas, Qt.Key.Key_Return)
    edit = window.page.canvas.findChild(QPlainTextEdit)
    assert edit is not None
    assert edit.font().pixelSize() >= 30
    QTest.keyClick(edit, Qt.Key.Key_Escape)


@pytest.mark.parametrize("size", [100, 140, 200])
def test_no_text_is_cut(on_sample: Window, size: int) -> None:
    window = on_sample
    window.settings.text_size = size
    window.document.select("tacit-approval")
    window.docks["rests"].settle()
    QApplication.processEvents()
    for label in window.docks["rests"].findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for button in window.findChildren(QToolButton):
        if button.isVisible() and button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly:
            assert button.width() >= button.sizeHint().width(), button.text()


# Movement


def test_nothing_moves_where_a_person_or_the_system_says_so(
    settings: Settings, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert duration(200, settings) == 200
    settings.motion = "off"
    assert duration(200, settings) == 0
    monkeypatch.setattr(motion, "system_moves", lambda: False)
    settings.motion = "system"
    assert duration(200, settings) == 0
    settings.motion = "on"
    assert duration(200, settings) == 200


def test_a_style_without_animation_stops_movement(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    class Still:
        def styleHint(self, hint: QStyle.StyleHint) -> int:  # noqa: N802
            return 0 if hint == QStyle.StyleHint.SH_Widget_Animation_Duration else 1

    monkeypatch.setattr(QApplication, "style", Still)
    assert duration(200, settings) == 0


def test_a_system_that_prefers_less_motion_stops_movement(
    settings: Settings, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Accessibility:
        def motionPreference(self) -> SimpleNamespace:  # noqa: N802
            return SimpleNamespace(name="ReducedMotion")

    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: SimpleNamespace(accessibility=Accessibility))
    assert duration(200, settings) == 0
    settings.motion = "on"
    assert duration(200, settings) == 200


def test_boxes_are_there_at_once_when_nothing_shall_move(on: Opens) -> None:
    window = on("i1: c1 <- e1")
    assert window.page.canvas.transition_ms > 0
    window.settings.motion = "off"
    assert window.page.canvas.transition_ms == 0
    assert on("c2").page.canvas.transition_ms == 0


# The toolbar


def named(window: Window) -> list[bool]:
    only = Qt.ToolButtonStyle.ToolButtonIconOnly
    return [
        each.toolButtonStyle() != only
        for each in window.toolbar.findChildren(QToolButton)
        if each.text() and each.defaultAction() and "add" in each.defaultAction().objectName()
    ]


@pytest.mark.parametrize("width", [1366, 1024, 800])
def test_no_button_of_the_toolbar_is_hidden_or_cut(on: Opens, width: int) -> None:
    window = on("c1")
    window.resize(width, 700)
    QApplication.processEvents()
    buttons = [each for each in window.toolbar.findChildren(QToolButton) if each.defaultAction() is not None]
    assert len(buttons) > 10
    for button in buttons:
        assert button.isVisible(), button.text()
        if button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly:
            assert button.width() >= button.sizeHint().width()
        assert min(button.width(), button.height()) >= 32


def test_names_leave_the_toolbar_where_there_is_no_room(on: Opens) -> None:
    window = on("c1")
    window.resize(1600, 700)
    QApplication.processEvents()
    assert all(named(window))
    window.resize(800, 700)
    QApplication.processEvents()
    assert not any(named(window))
    window.resize(1600, 700)
    QApplication.processEvents()
    assert all(named(window))


def test_the_keys_alone_reach_every_button_of_the_toolbar(on: Opens) -> None:
    window = on("c1")
    buttons = [each for each in window.toolbar.findChildren(QToolButton) if each.defaultAction() is not None]
    for button in buttons:
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.accessibleName()


def test_menus_are_words_alone(on: Opens) -> None:
    window = on("c1")
    assert not any(window.actions_by_id[row.id].isIconVisibleInMenu() for row in window.actions_by_id)


def test_the_application_has_its_sign(qapp: QApplication) -> None:
    icon = qapp.windowIcon()
    assert not icon.isNull()
    image = icon.pixmap(64, 64).toImage()
    assert len({image.pixelColor(x, y).name() for x in range(0, 64, 4) for y in range(0, 64, 4)}) > 5


def test_the_buttons_of_dialogs_are_words_alone(qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setStyleSheet(style_sheet(THEMES["light"]))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Save)
    qtbot.addWidget(buttons)
    buttons.show()
    assert all(button.icon().isNull() for button in buttons.buttons())


def test_a_tooltip_shows_what_looks_like_markup_as_it_is() -> None:
    for text in ("<b>bold</b> & more", "a &amp; b", "two\nlines"):
        shown = QTextDocument()
        shown.setHtml(tip(text))
        assert shown.toPlainText() == text
    assert tip("") == ""
