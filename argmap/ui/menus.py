"""The menu bar, from the table of actions, with the lists that are found rather than written."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from argmap.language import later, tr
from argmap.shipped import shipped
from argmap.ui.actions import Actions
from argmap.ui.actions.row import MenuName
from argmap.ui.settings import THEME_CHOICES

_TITLES: dict[MenuName, str] = {
    "file": later("&File"),
    "edit": later("&Edit"),
    "add": later("&Add"),
    "arrange": later("A&rrange"),
    "view": later("&View"),
    "go": later("&Go"),
    "help": later("&Help"),
}
_THEMES = {"system": later("As the &system"), "light": later("&Light"), "dark": later("&Dark")}


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> dict[MenuName, QMenu]:
    """Put every action of the table into its menu; return the menus by name."""
    menus: dict[MenuName, QMenu] = {}
    inner: dict[tuple[MenuName, str], QMenu] = {}
    for row in actions:
        if row.menu not in menus:
            menus[row.menu] = bar.addMenu(tr(_TITLES[row.menu]))
        menu = menus[row.menu]
        if row.submenu:
            if (row.menu, row.submenu) not in inner:
                inner[row.menu, row.submenu] = menu.addMenu(tr(row.submenu))
            menu = inner[row.menu, row.submenu]
        if row.begins_group:
            menu.addSeparator()
        menu.addAction(actions[row.id])
    return menus


def add_samples(before: QAction, menu: QMenu, open_path: Callable[[Path], object]) -> None:
    """Add the samples that ship with argmap to a menu, before an action."""
    samples = QMenu(tr("Sa&mples"), menu)

    def fill() -> None:
        from argmap import formats
        from argmap.analysis.wording import title

        if samples.isEmpty():  # Reading the samples for their titles can wait until somebody looks.
            for path in sorted(shipped("samples").glob("*.argmap")):
                action = samples.addAction(title(formats.read(path)).replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, path=path: open_path(path))

    samples.aboutToShow.connect(fill)
    menu.insertMenu(before, samples)


def add_themes(menu: QMenu, chosen: str, choose: Callable[[str], None]) -> None:
    """Add the choice of theme to a menu."""
    themes = menu.addMenu(tr("&Theme"))
    group = QActionGroup(themes)
    for name in THEME_CHOICES:
        action = QAction(tr(_THEMES[name]), themes)
        action.setCheckable(True)
        action.setChecked(name == chosen)
        action.triggered.connect(lambda _checked=False, name=name: choose(name))
        group.addAction(action)
        themes.addAction(action)


def add_panels(menu: QMenu, toggles: Sequence[QAction]) -> None:
    """Add what shows and hides each panel to a menu."""
    panels = menu.addMenu(tr("&Panels"))
    panels.addActions(toggles)
