"""The table of what can be chosen: which setting, what it is called, and between what."""

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import Struct

from argmap.language import later
from argmap.ui.choices import LANGUAGES, LIGHTS, MOTIONS, TEXT_SIZES, THEMES


class Option(Struct, frozen=True):
    """One setting; without choices it is on or off, unless it is `typed`. Texts are marked with `later`."""

    setting: str
    text: str
    tip: str
    choices: Mapping[Any, str] | None = None
    typed: Literal["text", "secret"] | None = None
    example: str = ""
    """What stands in an empty field; not translated."""


#: What stands on which page, by the page's heading.
OPTIONS: dict[str, tuple[Option, ...]] = {
    later("General"): (
        Option("language", later("Language"), later("The language of menus, panels and explanations"), LANGUAGES),
        Option(
            "reopens",
            later("Open the maps of last time at the start"),
            later("When argmap is started without a file"),
        ),
        Option(
            "keeps_saved",
            later("Keep maps saved"),
            later("A map that has a file is saved by itself, shortly after each change"),
        ),
        Option(
            "describes_map",
            later("Describe the boxes of the map to screen readers"),
            later("For maps that are opened from now on"),
        ),
    ),
    later("Look"): (
        Option("theme", later("Theme"), later("Colours, and how heavy lines are, in window and map"), THEMES),
        Option("text_size", later("Text size"), later("How large the text of window and map is"), TEXT_SIZES),
        Option("motion", later("Movement"), later("Whether boxes glide to their new place"), MOTIONS),
    ),
    later("Editing"): (
        Option("light", later("A selected box lights"), later("The rest of the map is dimmed"), LIGHTS),
        Option(
            "snaps",
            later("Boxes line up with each other while they are moved"),
            later("With Alt a box moves freely, whatever is chosen here"),
        ),
        Option(
            "single_letters",
            later("Letters alone do something on the map, in an article and in a draft"),
            later("N for a new claim, R for a reason, and so on; switch it off if you speak to the computer"),
        ),
    ),
    later("Drafting"): (
        Option(
            "endpoint_url",
            later("Address of a language model"),
            later(
                "If there is one, it can be asked for a draft: the whole text of the article is then sent to this "
                "address. Empty: nothing is sent anywhere"
            ),
            typed="text",
            example="http://localhost:11434/v1",
        ),
        Option(
            "endpoint_model",
            later("Name of the model"),
            later("As the program at this address calls it"),
            typed="text",
        ),
        Option(
            "endpoint_key",
            later("Key"),
            later("Only where the model asks for one; it is kept in no file, and forgotten when argmap ends"),
            typed="secret",
        ),
    ),
}
