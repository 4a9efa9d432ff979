"""The preferences: what a person can choose, page by page; everything holds at once."""

from argmap.ui.preferences.dialog import Preferences, show_preferences

__all__ = ["Preferences", "show_preferences"]
