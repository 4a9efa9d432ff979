"""Where the files that ship with argmap lie: samples, the JSON Schema, icons."""

from pathlib import Path


def shipped(*parts: str) -> Path:
    """Return the path of a shipped file or folder, e.g. `shipped("samples", "school-phones.argmap")`.

    An installed argmap carries `assets/` inside the package; a clone keeps it beside the package.
    """
    package = Path(__file__).resolve().parent
    inside = package / "assets"
    root = inside if inside.is_dir() else package.parent / "assets"
    return root.joinpath(*parts)
