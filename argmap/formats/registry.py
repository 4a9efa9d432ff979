"""The list of formats, and opening and saving through it."""

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol, cast

from msgspec import Struct

from argmap.formats import native
from argmap.formats.complaints import complaint
from argmap.formats.errors import FileFormatError
from argmap.formats.files import read_bytes, replace_file
from argmap.formats.keeping import Keeps, kept, not_kept
from argmap.formats.losses import Loss
from argmap.formats.reading import Given, Reading
from argmap.language import later, tr
from argmap.model import ArgumentMap


class Reader(Protocol):
    """What the module of a format has that can be read."""

    def looks_like(self, data: bytes) -> bool:
        """Whether the bytes begin like a file of this format."""

    def read(self, given: Given) -> Reading:
        """Return the map in a file, and what it does not hold. Raises FileFormatError."""


class Writer(Protocol):
    """What the module of a format has that can be written: what it keeps, and how what is kept is written."""

    KEEPS: Keeps

    def write(self, records: ArgumentMap) -> bytes:
        """Return the file of a map that holds no more than the format keeps."""


class MapFormat(Struct, frozen=True):
    """A kind of file that holds a map; its module is imported when the first one is read or written.

    `name` is what the command line calls it, `title` what a person does.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    module: str
    reads: bool = True
    writes: bool = True
    #: Whether a file with another suffix may be one, by its content.
    strays: bool = True

    def recognizes(self, data: bytes) -> bool:
        """Whether the content of a file looks like this format."""
        return native.looks_native(data) if self is OWN else self.reader.looks_like(data)

    @property
    def reader(self) -> Reader:
        """The module, to read with."""
        return cast("Reader", importlib.import_module(self.module))

    @property
    def writer(self) -> Writer:
        """The module, to write with."""
        return cast("Writer", importlib.import_module(self.module))


OWN = MapFormat("argmap", later("argmap map"), (".argmap",), "argmap.formats.native")
#: All formats; of those with the same suffix, the one that asks for more in the content comes first.
FORMATS: tuple[MapFormat, ...] = (
    OWN,
    MapFormat("argdown", later("Argdown"), (".argdown", ".ad"), "argmap.formats.argdown"),
    MapFormat("xaif", later("xAIF of OVA 3"), (".json",), "argmap.formats.graphs.xaif"),
    MapFormat("ova2", later("OVA 2"), (".json",), "argmap.formats.graphs.ova2", writes=False),
    MapFormat("sadface", later("SADFace"), (".json",), "argmap.formats.graphs.sadface"),
    MapFormat("aif", later("AIF of AIFdb"), (".json",), "argmap.formats.graphs.aif"),
    MapFormat("reasons", later("Reasons"), (".json",), "argmap.formats.graphs.reasons"),
    MapFormat("kialo", later("Kialo discussion"), (".txt",), "argmap.formats.outlines.kialo", writes=False),
    MapFormat("carneades", later("Carneades"), (".yml", ".yaml"), "argmap.formats.graphs.carneades", writes=False),
    MapFormat("arggraph", later("argument graph of microtexts"), (".xml",), "argmap.formats.graphs.arggraph"),
    MapFormat("brat", later("brat annotations"), (".ann",), "argmap.formats.graphs.brat", writes=False),
    MapFormat("canvas", later("JSON Canvas (Obsidian)"), (".canvas",), "argmap.formats.diagrams.canvas"),
    MapFormat("opml", later("OPML outline"), (".opml",), "argmap.formats.outlines.opml"),
    MapFormat("markdown", later("Outline (Markdown)"), (".md",), "argmap.formats.outlines.markdown", strays=False),
    MapFormat("csv", later("Table (CSV)"), (".csv",), "argmap.formats.tables.csv_table"),
    MapFormat("xlsx", later("Workbook (Excel)"), (".xlsx",), "argmap.formats.tables.xlsx"),
    MapFormat("graphml", later("GraphML (yEd, Gephi)"), (".graphml",), "argmap.formats.diagrams.graphml", reads=False),
    MapFormat("dot", later("Graphviz (DOT)"), (".dot", ".gv"), "argmap.formats.diagrams.dot", reads=False),
    MapFormat("mermaid", later("Mermaid flowchart"), (".mmd",), "argmap.formats.diagrams.mermaid", reads=False),
)
#: Suffixes of files that often are no map at all, so that their content has to look like one.
_SHARED = frozenset({".json", ".xml", ".yml", ".yaml", ".txt", ".md", ".csv", ".xlsx"})


def read(path: Path) -> ArgumentMap:
    """Open a map of our own. Raises FileFormatError."""
    return decoded(path, read_bytes(path))


def decoded(path: Path, data: bytes) -> ArgumentMap:
    """Return the map in the content of a file of our own. Raises FileFormatError."""
    given = Given(data, str(path), path)
    if path.suffix.lower() not in OWN.suffixes and not native.looks_native(data):
        raise _unknown(given)
    return native.read(data, given.name)


def write(path: Path, records: ArgumentMap) -> None:
    """Save a map as a file of our own, whole or not at all. Raises FileFormatError."""
    replace_file(path, encoded(path, records))


def encoded(path: Path, records: ArgumentMap) -> bytes:
    """Return the content that a file of our own of this name has when it holds the map. Raises FileFormatError."""
    if path.suffix.lower() in OWN.suffixes:
        return native.write(records)
    named = tr("A map cannot be saved as {suffix}")
    text = named if path.suffix else tr("A map cannot be saved as a file without a suffix")
    hint = tr("Use {what}.").format(what=".argmap")
    if any(path.suffix.lower() in each.suffixes and each.writes for each in FORMATS):
        hint = tr("Save it as .argmap; files of other programs are exported.")
    raise FileFormatError(text.format(suffix=path.suffix), where=str(path), hint=hint)


def imported(path: Path, name: str | None = None) -> Reading:
    """Read a map of whatever program: in the format of this name, else by the file's suffix and content.

    Raises FileFormatError.
    """
    given = Given(read_bytes(path), str(path), path)
    return read_as(given, recognized(given) if name is None else named(name, reads=True))


def read_as(given: Given, chosen: MapFormat | None) -> Reading:
    """Return the map in the content of a file, and what it does not hold, by the format that was found for it.

    Raises FileFormatError, also where none was found.
    """
    if chosen is None:
        raise _unknown(given)
    if chosen is OWN:
        return Reading(native.read(given.data, given.name))
    held: list[Reading] = []

    def made() -> ArgumentMap:
        held.append(chosen.reader.read(given))
        return held[0].records

    try:
        native.checked(made, given.name)
    except RecursionError as error:
        raise complaint(error, given.data, given.name) from error
    return held[0]


def recognized(given: Given) -> MapFormat | None:
    """Return the format of a file: of those with its suffix the one that its content looks like, else of all."""
    suffix = Path(given.name).suffix.lower()
    readable = [each for each in FORMATS if each.reads]
    candidates = [each for each in readable if suffix in each.suffixes]
    if len(candidates) == 1 and suffix not in _SHARED:
        return candidates[0]
    candidates += [each for each in readable if each not in candidates and each.strays]
    return next((each for each in candidates if each.recognizes(given.data)), None)


def export(path: Path, records: ArgumentMap, name: str | None = None) -> tuple[Loss, ...]:
    """Write a map for another program, in the format of this name, else of the file's suffix, whole or not at all.

    Returns what of the map the file does not hold. Raises FileFormatError.
    """
    chosen = written_as(path) if name is None else named(name, writes=True)
    try:
        content, losses = exported(records, chosen)
    except FileFormatError as error:
        raise FileFormatError(error.what, where=error.where or str(path), hint=error.hint) from error
    replace_file(path, content)
    return losses


def exported(records: ArgumentMap, chosen: MapFormat) -> tuple[bytes, tuple[Loss, ...]]:
    """Return the file that a map makes in a format, and what of the map it does not hold. Raises FileFormatError."""
    try:
        if chosen is OWN:
            return native.write(records), ()
        writer = chosen.writer
        return writer.write(kept(records, writer.KEEPS)), lost(records, chosen)
    except RecursionError as error:  # What other programs added may be lists in lists, as deep as they like.
        raise FileFormatError(tr("The map holds something that is nested too deeply to be written")) from error


def lost(records: ArgumentMap, chosen: MapFormat) -> tuple[Loss, ...]:
    """Return what of a map a file of this format does not hold."""
    return () if chosen is OWN else not_kept(records, chosen.writer.KEEPS)


def written_as(path: Path) -> MapFormat:
    """Return the first format that writes files with this suffix. Raises FileFormatError."""
    chosen = next((each for each in FORMATS if each.writes and path.suffix.lower() in each.suffixes), None)
    if chosen is None:
        named = tr("argmap does not write {suffix}")
        text = named if path.suffix else tr("argmap does not write files without a suffix")
        hint = tr("Use {what}.").format(what=", ".join(suffixes(writes=True)))
        raise FileFormatError(text.format(suffix=path.suffix), where=str(path), hint=hint)
    return chosen


def suffixes(*, reads: bool = False, writes: bool = False) -> Iterator[str]:
    """Yield the suffixes of the formats that can be read, or written, each once."""
    yield from dict.fromkeys(
        suffix
        for each in FORMATS
        if (each.reads or not reads) and (each.writes or not writes)
        for suffix in each.suffixes
    )


def named(name: str, *, reads: bool = False, writes: bool = False) -> MapFormat:
    """Return the format of a name that can be read, or written. Raises FileFormatError."""
    able = [each for each in FORMATS if (each.reads or not reads) and (each.writes or not writes)]
    chosen = next((each for each in able if each.name == name), None)
    if chosen is None:
        hint = tr("Known are {names}.").format(names=", ".join(each.name for each in able))
        raise FileFormatError(tr("There is no such format here: {name}").format(name=name), hint=hint)
    return chosen


def _unknown(given: Given) -> FileFormatError:
    suffix = Path(given.name).suffix.lower()
    if not given.data.strip():
        return FileFormatError(tr("The file is empty"), where=given.name)
    titles = [tr(each.title) for each in FORMATS if each.reads and suffix in each.suffixes]
    if not titles:
        hint = tr("It opens {suffixes}.").format(suffixes=", ".join(suffixes(reads=True)))
        return FileFormatError(tr("This is no map that argmap knows"), where=given.name, hint=hint)
    hint = tr("Among files that end in {suffix} it knows {titles}.").format(suffix=suffix, titles=", ".join(titles))
    return FileFormatError(tr("This does not look like a map that argmap knows"), where=given.name, hint=hint)
