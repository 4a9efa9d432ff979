"""The Qt application, and the only room that imports PySide6."""
