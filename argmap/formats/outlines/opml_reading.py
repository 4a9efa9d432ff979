"""Reading OPML: its lines are read as an outline, and what our attributes say is added where it fits the line."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from argmap.formats.complaints import line_of
from argmap.formats.errors import FileFormatError, in_line
from argmap.formats.losses import Losses
from argmap.formats.outlines.outline_line import one_line, parsed
from argmap.formats.outlines.outline_reading import outlined
from argmap.formats.reading import Given, Reading
from argmap.formats.tables.table import Cells, cells_of
from argmap.formats.tables.table_reading import Row, take
from argmap.formats.xml_text import unfit
from argmap.language import tr
from argmap.model import ArgumentMap, Claim, Evidence, Record, Source, is_id, renamed
from argmap.model.records import altered

NAMESPACE = "urn:argmap:opml"
#: The element of a record that is no line, what the attributes begin with that are about a step, and the attribute of
#: a line that names a statement again.
MORE, STEP, AGAIN = "record", "step-", "see"
_OURS = f"{{{NAMESPACE}}}"
#: Attributes that say how an outliner shows a line.
_SHOWN = frozenset({"type", "isComment", "isBreakpoint", "created", "category", "title"})
_VIEW = frozenset({"expansionState", "vertScrollState", "windowTop", "windowLeft", "windowBottom", "windowRight"})


class Element(Struct):
    """A line of the file: how deep it stands, and its attributes."""

    depth: int
    attributes: Mapping[str, str]


class File(Struct):
    """What a file holds: its lines, and the cells of records that are no lines."""

    lines: list[Element] = field(default_factory=list)
    more: list[Cells] = field(default_factory=list)


class _Target:
    """Takes in elements one by one, so that no depth is too deep."""

    def __init__(self, losses: Losses) -> None:
        self.file = File()
        self._losses = losses
        self._path: list[str] = []
        self._open: Counter[str] = Counter()

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        depth = len(self._path)
        if depth == 0 and tag.lower() != "opml":
            raise ValueError(tag)
        if tag == "outline":
            self.file.lines.append(Element(depth, dict(attributes)))
        elif tag == f"{_OURS}{MORE}":
            self.file.more.append({name: unfit(value) for name, value in attributes.items()})
        elif self._open["body"]:
            self._losses.add(tr("Elements"), tag)
        self._path.append(tag)
        self._open[tag] += 1

    def end(self, tag: str) -> None:
        self._path.pop()
        self._open[tag] -= 1

    def data(self, text: str) -> None:
        """Name what the head says; how the window stood is no matter of the map."""
        tag = self._path[-1] if self._path else ""
        if self._open["head"] > (tag == "head") and text.strip() and tag not in _VIEW:
            self._losses.add(tr("Titles") if tag == "title" else tr("Fields of the head"), text.strip())

    def close(self) -> File:
        return self.file


def parsed_file(given: Given, losses: Losses) -> File:
    """Return what an OPML file holds. Raises FileFormatError, also for one that declares entities."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser, ParseError

    parser: Any = DefusedXMLParser(target=_Target(losses), forbid_dtd=True)
    try:
        parser.feed(given.data)
        file = parser.close()
    except DefusedXmlException as error:
        hint = tr("Remove its document type.")
        what = tr("The file declares entities, which no outline needs")
        raise FileFormatError(what, where=given.name, hint=hint) from error
    except ParseError as error:
        where = in_line(given.name, error.position[0])
        what = tr("This is not XML: {reason}").format(reason=error.msg)
        raise FileFormatError(what, where=where, hint=tr("Look for a whole copy.")) from error
    except (ValueError, LookupError) as error:
        where = in_line(given.name, line_of(given.data, given.data.find(b"<")))
        raise FileFormatError(tr("This is XML, but no OPML"), where=where) from error
    assert isinstance(file, File)
    return file


def taken(file: File, losses: Losses) -> Reading:
    """Return the map of a file: its outline, with what our attributes add to it."""
    elements, lines = [], []
    for element in file.lines:
        said = element.attributes
        words = said.get("text") or said.get("title", "")
        ours = any(name.startswith(_OURS) for name in said)
        found = parsed(f"- {one_line(unfit(words) if ours else words)}")
        if found is not None:
            elements.append(said)
            lines.append((element.depth, found[1]))
        elif len(said) > ("text" in said):
            losses.add(tr("Lines without words"), ", ".join(said))
    read = outlined(lines)
    about: dict[str, Cells] = {}
    for said, (key, tie) in zip(elements, read.lines, strict=True):
        _gather(said, key, tie, read.records, about, losses)
    for words in read.astray:
        losses.add(tr("Lines that name a statement by words that none above has"), words)
    for cells in file.more:
        if not cells.get("id"):
            losses.add(tr("Records without an id"), ", ".join(cells.values()))
    rows = _rows(read.records, about, file.more)
    return take([Row(cells, cells["id"]) for cells in rows], losses)


def _gather(
    said: Mapping[str, str], key: str, tie: str, records: ArgumentMap, about: dict[str, Cells], losses: Losses
) -> None:
    """Take in the attributes of a line, by the record that they are about."""
    step = tie or ("" if isinstance(records[key], Claim | Evidence) else key)
    if not step and any(name.startswith(f"{_OURS}{STEP}") for name in said):
        losses.add(tr("Details of steps of lines that are now no reason"), said.get(f"{_OURS}{STEP}id") or key)
    for name, value in said.items():
        if name == "_note":
            about.setdefault(key, {})["note"] = unfit(value) if any(each.startswith(_OURS) for each in said) else value
        elif name.startswith(f"{_OURS}{STEP}"):
            if step:
                about.setdefault(step, {})[name.removeprefix(f"{_OURS}{STEP}")] = unfit(value)
        elif name.startswith(_OURS) and name != f"{_OURS}{AGAIN}":
            about.setdefault(key, {})[name.removeprefix(_OURS)] = unfit(value)
        elif name not in ("text", f"{_OURS}{AGAIN}") and not (
            name in _SHOWN and (name != "title" or value == said.get("text", value))
        ):
            losses.add(tr("Attributes of lines"), name)


def _rows(records: ArgumentMap, about: Mapping[str, Cells], more: list[Cells]) -> list[Cells]:
    """Return the rows of all records: those of the lines under their own ids, with what is said about them."""
    names: dict[str, str] = {}
    taken_ids = {cells.get("id", "") for cells in more}
    for key in (*(key for key in records if about.get(key, {}).get("id")), *records):
        wish = about.get(key, {}).get("id") or key
        if key in names:
            continue
        number = len(records)
        while wish in taken_ids or not is_id(wish):
            number, wish = number + 1, f"{key}-{number}"
        names[key] = wish
        taken_ids.add(wish)
    sources = {cells.get("id", ""): one_line(cells.get("name", "")) for cells in more if cells.get("kind") == "source"}
    rows = [cells for cells in more if cells.get("id")]
    for record in records.records():
        if isinstance(record, Source):
            continue
        cells = cells_of(altered(renamed(record, names), id=names[record.id]))
        if isinstance(record, Evidence):
            cells["source"] = _name_of(records, record)
        rows.append(_added(cells, about.get(record.id, {}), sources))
    return rows


def _name_of(records: ArgumentMap, record: Evidence) -> str:
    source: Record | None = records.get(record.source or "")
    return source.name or "" if isinstance(source, Source) else ""


def _added(cells: Cells, said: Cells, sources: Mapping[str, str]) -> Cells:
    """Return the cells of a line with what attributes say, where the line does not say otherwise by now."""
    cells = dict(cells)
    for column, cell in said.items():
        if column == "id":
            continue
        line = one_line(cells.get(column, ""))
        if column == "source":
            fits = sources.get(cell) == line
        elif column in ("text", "date", "attribution", "scheme", "warrant", "hedge"):
            fits = one_line(cell) == line
        else:
            fits = column not in cells or column in ("note",)
        if fits:
            cells[column] = cell
    return cells
