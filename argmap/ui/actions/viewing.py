"""The view menu: how much of the map is seen, what is lit, and what if something did not hold."""

from typing import TYPE_CHECKING

from argmap.language import later
from argmap.ui.actions.row import ActionRow, on_document, on_page

if TYPE_CHECKING:
    from argmap.ui.settings import Light
    from argmap.ui.window import Window

#: How long (ms) a layer takes to appear in a presentation.
_GLIDE = 320
_LIGHT = later("Li&ght with the selected box")


def _present(window: "Window") -> None:
    from argmap.ui.motion import duration
    from argmap.ui.presenting.presentation import Presentation

    if window.page is not None:
        window.page.finish_writing()
        glide = duration(_GLIDE, window.settings)
        Presentation(window.page.document, window.theme, window, glide=glide).begin()


def _lighting(light: "Light", text: str, tip: str) -> ActionRow:
    return ActionRow(
        f"light_{light}",
        "view",
        text,
        tip,
        on_document(lambda document: document.set_light(light)),
        needs="map",
        checked=lambda window: window.document is not None and window.document.light == light,
        submenu=_LIGHT,
    )


VIEW: tuple[ActionRow, ...] = (
    ActionRow(
        "fit",
        "view",
        later("Show &all"),
        later("Show the whole map"),
        on_page(lambda page: page.canvas.fit()),
        ("Ctrl+9",),
        "map",
        icon="fit",
    ),
    ActionRow(
        "fit_selection",
        "view",
        later("&Show what it rests on"),
        later("Zoom to the selected box and what is lit with it"),
        on_page(lambda page: page.show_part(page.document.current or "")),
        ("Ctrl+Shift+9", "F"),
        "box",
        in_context_menu=True,
        on_canvas=True,
    ),
    ActionRow(
        "zoom_in",
        "view",
        later("Zoom &in"),
        later("Look closer"),
        on_page(lambda page: page.canvas.zoom_in()),
        ("Ctrl++", "Ctrl+="),
        "map",
    ),
    ActionRow(
        "zoom_out",
        "view",
        later("Zoom &out"),
        later("Step back"),
        on_page(lambda page: page.canvas.zoom_out()),
        ("Ctrl+-",),
        "map",
    ),
    ActionRow(
        "full_size",
        "view",
        later("&Full size"),
        later("Show the map at 100 %"),
        on_page(lambda page: page.canvas.full_size()),
        ("Ctrl+0",),
        "map",
    ),
    ActionRow(
        "isolate",
        "view",
        later("On&ly this and what it rests on"),
        later("Lay out the selected box and what lies beneath it by itself"),
        on_page(lambda page: page.isolate(None if page.isolated is not None else page.document.current)),
        ("Ctrl+I",),
        "box",
        begins_group=True,
        in_context_menu=True,
        checked=lambda window: window.page is not None and window.page.isolated is not None,
    ),
    ActionRow(
        "filter",
        "view",
        later("Filt&er"),
        later("See only boxes of one footing, kind, source or hedge, or what is contested"),
        on_page(lambda page: page.narrowing.toggle_filter()),
        ("Ctrl+Shift+F",),
        "map",
        icon="filter",
        in_toolbar=True,
        checked=lambda window: window.page is not None and window.page.narrowing.is_filtering,
    ),
    _lighting("below", later("&What it rests on"), later("Dim all that the selected box does not rest on")),
    _lighting("above", later("What &rests on it"), later("Dim all that does not rest on the selected box")),
    _lighting("both", later("&Both"), later("Dim what neither carries the selected box nor rests on it")),
    _lighting("all", later("&Everything"), later("Dim nothing")),
    ActionRow(
        "minimap",
        "view",
        later("&Minimap"),
        later("Show a small map of the whole where the map is larger than the window"),
        on_page(lambda page: page.canvas.minimap.set_wanted(is_wanted=not page.canvas.minimap.is_wanted)),
        needs="map",
        checked=lambda window: window.page is not None and window.page.canvas.minimap.is_wanted,
    ),
    ActionRow(
        "what_if",
        "view",
        later("&What if this did not hold?"),
        later("Switch what is selected off, or on again, and see what falls"),
        on_document(lambda document: document.switch(*document.selection)),
        ("W",),
        "boxes",
        icon="what-if",
        begins_group=True,
        in_context_menu=True,
        in_toolbar=True,
        on_canvas=True,
    ),
    ActionRow(
        "reset_what_if",
        "view",
        later("&Reset what-if"),
        later("Switch everything on again"),
        on_document(lambda document: document.switch_all_on()),
        ("Ctrl+Alt+R",),
        "what-if",
    ),
    ActionRow(
        "present",
        "view",
        later("&Present"),
        later("Show the argument to others, full screen, one layer at a time: Space goes on, Esc leaves"),
        _present,
        ("F5",),
        "map",
        icon="present",
        begins_group=True,
        in_toolbar=True,
    ),
)
