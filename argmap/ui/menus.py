"""The menu bar, from the table of actions, with the lists that are found rather than written."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from argmap.shipped import shipped
from argmap.ui.actions import TABLE
from argmap.ui.settings import THEME_CHOICES


def fill_menu_bar(bar: QMenuBar, actions: Mapping[str, QAction]) -> None:
    """Put every action of the table into its menu."""
    menus: dict[str, QMenu] = {}
    for row in TABLE:
        if row.menu not in menus:
            menus[row.menu] = bar.addMenu(f"&{row.menu}")
        if row.begins_group:
            menus[row.menu].addSeparator()
        menus[row.menu].addAction(actions[row.id])


def add_samples(before: QAction, bar: QMenuBar, open_path: Callable[[Path], object]) -> None:
    """Add the samples that ship with argmap to the first menu, before an action."""
    samples = QMenu("&Samples", bar)

    def fill() -> None:
        from argmap import formats
        from argmap.analysis.wording import title

        if samples.isEmpty():  # Reading the samples for their titles can wait until somebody looks.
            for path in sorted(shipped("samples").glob("*.argmap")):
                action = samples.addAction(title(formats.read(path)).replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, path=path: open_path(path))

    samples.aboutToShow.connect(fill)
    _menu(bar, 0).insertMenu(before, samples)


def add_themes(bar: QMenuBar, chosen: str, choose: Callable[[str], None]) -> None:
    """Add the choice of theme to the second menu."""
    themes = _menu(bar, 1).addMenu("&Theme")
    group = QActionGroup(themes)
    for name in THEME_CHOICES:
        action = QAction(f"&{name.capitalize()}", themes)
        action.setCheckable(True)
        action.setChecked(name == chosen)
        action.triggered.connect(lambda _checked=False, name=name: choose(name))
        group.addAction(action)
        themes.addAction(action)


def _menu(bar: QMenuBar, index: int) -> QMenu:
    menu = bar.actions()[index].menu()
    assert isinstance(menu, QMenu)
    return menu
