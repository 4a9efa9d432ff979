"""The help menu."""

from typing import TYPE_CHECKING

from argmap.language import later
from argmap.ui.actions.row import ActionRow

if TYPE_CHECKING:
    from argmap.ui.window import Window


def _take_tour(window: "Window") -> None:
    from argmap.ui.tour import take_tour

    take_tour(window)


def _show_keys(window: "Window") -> None:
    from argmap.ui.keys.sheet import show_keys

    show_keys(window, window.actions_by_id)


def _show_words(window: "Window") -> None:
    from argmap.ui.dialogs import show_words

    show_words(window)


def _show_about(window: "Window") -> None:
    from argmap import __version__
    from argmap.ui.dialogs import show_about

    show_about(window, __version__)


HELP: tuple[ActionRow, ...] = (
    ActionRow(
        "tour", "help", later("&Take the tour"), later("Learn by doing, in two minutes, on a sample"), _take_tour
    ),
    ActionRow("keys", "help", later("&Keys"), later("All keys at a glance"), _show_keys, ("F1",)),
    ActionRow("words", "help", later("&Words"), later("What claim, warrant, undercut and the rest mean"), _show_words),
    ActionRow("about", "help", later("&About argmap"), later("Version and licence"), _show_about),
)
