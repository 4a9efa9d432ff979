"""The go menu: from one main conclusion to the next, and from one part of the window to the next."""

from argmap.language import later
from argmap.ui.actions.row import ActionRow, on_document, on_page

GO: tuple[ActionRow, ...] = (
    ActionRow(
        "next_main",
        "go",
        later("&Next main conclusion"),
        later("Select the next main conclusion"),
        on_page(lambda page: page.go_to_main(1)),
        ("Ctrl+Down",),
        "map",
    ),
    ActionRow(
        "previous_main",
        "go",
        later("&Previous main conclusion"),
        later("Select the one before"),
        on_page(lambda page: page.go_to_main(-1)),
        ("Ctrl+Up",),
        "map",
    ),
    ActionRow(
        "clear",
        "go",
        later("&Select nothing"),
        later("Light the whole map again"),
        on_document(lambda document: document.select(None)),
        ("Ctrl+Shift+A",),
        "boxes",
    ),
    ActionRow(
        "next_part",
        "go",
        later("To the next &part of the window"),
        later("Move the keys from the map to each panel, and back to the map"),
        lambda window: window.go_to_next_part(1),
        ("F6",),
        "map",
        begins_group=True,
    ),
    ActionRow(
        "previous_part",
        "go",
        later("To the part &before"),
        later("Move the keys the other way round"),
        lambda window: window.go_to_next_part(-1),
        ("Shift+F6",),
        "map",
    ),
)
