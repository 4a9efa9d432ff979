"""The panels beside the map."""

from argmap.ui.panels.findings import FindingsPanel
from argmap.ui.panels.inspector import Inspector

__all__ = ["FindingsPanel", "Inspector"]
