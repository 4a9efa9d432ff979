"""What the choices of a setting are called, in menus and in the preferences."""

from argmap.language import later
from argmap.ui import settings

THEMES: dict[str, str] = {
    "system": later("As the &system"),
    "light": later("&Light"),
    "dark": later("&Dark"),
    "contrast": later("High &contrast"),
    "projector": later("&Projector"),
}
_LEAST, _MOST, _STEP = settings.TEXT_SIZES
TEXT_SIZES: dict[int, str] = {size: f"{size} %" for size in range(_LEAST, _MOST + 1, _STEP)}
MOTIONS: dict[str, str] = {
    "system": later("As the system"),
    "on": later("Things move to their new place"),
    "off": later("Nothing moves by itself"),
}
LIGHTS: dict[str, str] = {
    "below": later("What it rests on"),
    "above": later("What rests on it"),
    "both": later("Both"),
    "all": later("The whole map"),
}
LANGUAGES: dict[str, str] = {"system": later("As the system"), "en": "English", "de": "Deutsch"}
