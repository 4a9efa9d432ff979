"""The table of panels: what each is called, where it stands at first, and how it is made, when it is first seen."""

from collections.abc import Callable
from importlib import import_module

from msgspec import Struct
from PySide6.QtCore import Qt

from argmap.drawing import Theme
from argmap.language import later
from argmap.ui.panels.panel import Panel

LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)


class PanelRow(Struct, frozen=True):
    """One panel: `make` builds it; `begins_shown` is whether it stands in a new window."""

    id: str
    title: str
    area: Qt.DockWidgetArea
    make: Callable[[Theme], Panel]
    begins_shown: bool = False
    shortcut: str = ""


def _of(module: str, name: str) -> Callable[[Theme], Panel]:
    """Return what makes a panel; its module is imported when it is first wanted."""

    def make(theme: Theme) -> Panel:
        made = getattr(import_module(f"argmap.ui.panels.{module}"), name)(theme)
        assert isinstance(made, Panel)
        return made

    return make


PANELS: tuple[PanelRow, ...] = (
    PanelRow("outline", later("Outline"), LEFT, _of("outline", "OutlinePanel"), shortcut="Ctrl+Shift+O"),
    PanelRow("rests", later("What it rests on"), RIGHT, _of("inspector", "Inspector"), begins_shown=True),
    PanelRow("details", later("Details"), RIGHT, _of("details", "Details"), begins_shown=True),
    PanelRow("findings", later("Findings"), RIGHT, _of("findings", "FindingsPanel"), begins_shown=True),
    PanelRow("article", later("Article"), LEFT, _of("article", "ArticlePanel")),
    PanelRow("draft", later("Draft"), LEFT, _of("review", "ReviewPanel")),
    PanelRow("sources", later("Sources"), LEFT, _of("sources", "Sources")),
    PanelRow("history", later("History"), LEFT, _of("history", "History")),
    PanelRow("timeline", later("Timeline"), BOTTOM, _of("timeline", "Timeline"), shortcut="Ctrl+Shift+T"),
)
