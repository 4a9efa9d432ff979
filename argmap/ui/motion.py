"""Whether things move to their new place: as a person chose, or as the system was told."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from argmap.ui.settings import Settings


def duration(milliseconds: int, settings: Settings) -> int:
    """Return how long a movement takes: as long as it is meant to, or 0 where nothing shall move by itself."""
    match settings.motion:
        case "on":
            return milliseconds
        case "off":
            return 0
        case "system":
            return milliseconds if system_moves() else 0


def system_moves() -> bool:
    """Return whether the system wants things to move."""
    if QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0:
        return False
    # Qt knows what the system prefers from 6.12 on.
    accessibility = QGuiApplication.styleHints().accessibility()
    preference = getattr(accessibility, "motionPreference", None)
    return preference is None or preference().name != "ReducedMotion"
