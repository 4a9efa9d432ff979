"""Facts about the look of the window: what stands out from what, in every theme, and how large text is."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from argmap.drawing import CONTRAST, DARK, LIGHT, PROJECTOR, THEMES, Theme, contrast
from argmap.ui import style
from argmap.ui.menus import add_themes
from argmap.ui.settings import Settings
from argmap.ui.style import chosen_theme, style_sheet
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
    focused = [(selector, rule) for selector, rule in rules(monkeypatch) if ":focus" in selector]
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
