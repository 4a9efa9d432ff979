"""The menu bar, from the table of actions, with the lists that are found rather than written."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from argmap.language import tr
from argmap.shipped import shipped
from argmap.ui.actions import Actions
from argmap.ui.actions.row import TITLES, MenuName
from argmap.ui.choices import THEMES
from argmap.ui.settings import Settings


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> dict[MenuName, QMenu]:
    """Put every action of the table into its menu; return the menus by name."""
    menus: dict[MenuName, QMenu] = {}
    inner: dict[tuple[MenuName, str], QMenu] = {}
    for row in actions:
        if row.menu not in menus:
            menus[row.menu] = bar.addMenu(tr(TITLES[row.menu]))
            menus[row.menu].setToolTipsVisible(True)
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


def add_themes(menu: QMenu, settings: Settings) -> None:
    """Add the choice of theme to a menu; it ticks what is chosen, wherever that was done."""
    themes = menu.addMenu(tr("&Theme"))
    group = QActionGroup(themes)
    for name, text in THEMES.items():
        action = QAction(tr(text), themes)
        action.setData(name)
        action.setCheckable(True)
        group.addAction(action)
        themes.addAction(action)

    def tick() -> None:
        for action in group.actions():
            action.setChecked(action.data() == settings.theme)

    themes.aboutToShow.connect(tick)
    group.triggered.connect(lambda action: setattr(settings, "theme", action.data()))


def add_panels(menu: QMenu, toggles: Sequence[QAction]) -> None:
    """Add what shows and hides each panel to a menu."""
    panels = menu.addMenu(tr("Pa&nels"))
    panels.addActions(toggles)
