"""xAIF: what OVA 3 saves and what tools of argument mining hand on: an AIF graph, the text, and where boxes stand.

After OVA 3 (https://github.com/arg-tech/OVA3) and the description of xAIF (https://github.com/arg-tech/xaif): numbers
and text stand for each other, any list may be null, `OVA` may be an empty `ova`, and the text is HTML in which spans
are called after nodes.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct, field

from argmap.formats.assembling import Assembly
from argmap.formats.decoding import decoded_json, keys_of, number_of
from argmap.formats.graphs import aif
from argmap.formats.graphs.aif import STRANGE, Graph, Name, as_text, is_strange
from argmap.formats.graphs.beyond import KEY, beyond, parts, restored
from argmap.formats.graphs.dialogue import FAR, Dialogue
from argmap.formats.graphs.highlighting import Highlighted, Span, parsed, written
from argmap.formats.graphs.wiring import CONFLICT, Node, arrows_of, nodes_of
from argmap.formats.keeping import ALL
from argmap.formats.losses import Losses
from argmap.formats.reading import Given, Reading
from argmap.language import tr
from argmap.model import ArgumentMap, Article, Claim, Evidence, Excerpt, Inference, Objection, Placement, position
from argmap.model.records import altered

KEEPS = ALL


class Person(Struct):
    """Somebody who speaks."""

    participant_id: Name = field(default=None, name="participantID")
    id: Name = None
    firstname: Name = ""
    surname: Name = ""


class _Locution(Struct):
    node_id: Name = field(default=None, name="nodeID")
    person_id: Name = field(default=None, name="personID")


class _Place(Struct):
    node_id: Name = field(default=None, name="nodeID")
    visible: Any = True
    x: Name = None
    y: Name = None


class _Aif(Graph):
    participants: list[Person] | None = None
    locutions: list[_Locution] | None = None
    descriptors: list[Any] | None = field(default=None, name="descriptorfulfillments")
    questions: list[Any] | None = field(default=None, name="cqdescriptorfulfillments")


class _Ova(Struct):
    firstname: Name = ""
    surname: Name = ""
    url: Name = ""
    nodes: list[_Place] | None = None


class _File(Struct):
    aif: _Aif = field(name="AIF")
    ova: _Ova | list[Any] | None = field(default=None, name="OVA")
    text: Any = None
    argmap: Any = None


_DECODER = msgspec.json.Decoder(_File, strict=False)
_ENCODER = msgspec.json.Encoder(order="deterministic")
#: The marks that OVA puts into the text of a box so many to a line, and how far below `y` the middle of a box is.
_LINE, _LINE_HEIGHT, _ABOVE = 36, 7.0, 4.0


def looks_like(data: bytes) -> bool:
    """Whether the bytes are an AIF graph in the wrapping of OVA 3."""
    return "AIF" in keys_of(data)


def read(given: Given) -> Reading:
    """Return the map of an xAIF file; who says a statement goes into its note, marks in the text become excerpts.

    Statements are claims, because AIF does not tell evidence apart, unless argmap has written the file itself.
    Raises FileFormatError.
    """
    file = decoded_json(given, _DECODER)
    assembly = Assembly()
    aif.take(assembly, file.aif)
    if isinstance(file.argmap, dict):
        _name_what_is_left(assembly, file)
        return _restored(assembly, file, file.argmap, Path(given.name).stem)
    dialogue = Dialogue(assembly, *aif.wired(file.aif))
    _name_what_is_left(assembly, file)
    _speak(dialogue, file)
    text, url = _text(file)
    if is_strange(file.text.get("txt") if isinstance(file.text, dict) else file.text):
        dialogue.losses.add(tr(STRANGE), "text")
    if text or url:
        marked = parsed(text)
        title = Path(given.name).stem
        dialogue.quote(Article(id=assembly.fresh("a"), title=title, text=marked.text, url=url or None), marked)
    words = {as_text(node.node_id): (as_text(node.type), as_text(node.text)) for node in file.aif.nodes or ()}
    for place in _places(file):
        name = as_text(place.node_id)
        if place.visible and name in words:
            dialogue.place(name, place.x, place.y, middle(words[name][1]))
    return dialogue.reading()


def people_of(participants: Iterable[Person] | None) -> dict[str, str]:
    """Return the names of people by their numbers."""
    named = {}
    for each in participants or ():
        number = each.participant_id if each.participant_id is not None else each.id
        named[as_text(number)] = f"{as_text(each.firstname)} {as_text(each.surname)}".strip()
    return named


def middle(words: str) -> float:
    """Return how far below the `y` of a box with these words its middle is in OVA, whose `x` is in the middle.

    >>> middle("short"), middle("a sentence that needs two lines in its box")
    (11.0, 18.0)
    """
    lines, filled = 1, 0
    for word in words.split(" "):
        if filled and filled + len(word) > _LINE:
            lines, filled = lines + 1, len(word)
        else:
            filled += len(word) + bool(filled)
    return _ABOVE + _LINE_HEIGHT * lines


def _name_what_is_left(assembly: Assembly, file: _File) -> None:
    losses = assembly.losses
    for what, found in (
        (tr("Roles of premises"), file.aif.descriptors),
        (tr("Critical questions"), file.aif.questions),
    ):
        for each in found or ():
            losses.add(what, as_text(each.get("nodeID")) if isinstance(each, dict) else "?")
    if isinstance(file.ova, _Ova):
        analyst = f"{as_text(file.ova.firstname)} {as_text(file.ova.surname)}".strip()
        if analyst:
            losses.add(tr("Who made the map"), analyst)


def _text(file: _File) -> tuple[str, str]:
    """The HTML of the text, and where it is from."""
    text: Any = file.text
    url = as_text(file.ova.url) if isinstance(file.ova, _Ova) else ""
    if isinstance(text, dict):
        text, url = text.get("txt"), as_text(text.get("url")) or url
    return as_text(text), url


def _places(file: _File) -> Iterable[_Place]:
    return (file.ova.nodes or ()) if isinstance(file.ova, _Ova) else ()


def _restored(assembly: Assembly, file: _File, ours: dict[str, Any], title: str) -> Reading:
    """The map that argmap wrote into the file, where the graph still holds it, with what was added to it since."""
    said, more = ours.get("said"), ours.get("records")
    more = more if isinstance(more, list) else []
    markup, url = _text(file)
    marked = parsed(markup)
    for part in more:
        if isinstance(part, dict) and part.get("kind") == "article" and "text" not in part:
            part["text"] = marked.text
    reading = restored(assembly.finished(), said if isinstance(said, dict) else {}, more)
    dialogue = Dialogue(assembly, *aif.wired(file.aif), _moved(reading, file, ours.get("corners")))
    _speak(dialogue, file)
    article = _first_article(reading.records)
    if article is not None:
        _mark(dialogue, reading.records, article, marked)
    elif markup or url:
        dialogue.quote(Article(id=assembly.fresh("a"), title=title, text=marked.text, url=url or None), marked)
    if isinstance(ours.get("corners"), dict):
        for place in _places(file):
            key = as_text(place.node_id)
            if place.visible and key in reading.records and not _is_there(place, ours["corners"].get(key)):
                dialogue.place(key, place.x, place.y, middle(_words(reading.records, key)))
    return dialogue.reading()


def _moved(reading: Reading, file: _File, corners: Any) -> Reading:
    """The map with its placements where OVA shows the boxes, if that is elsewhere than argmap put them."""
    shown = {as_text(place.node_id): place for place in _places(file)}
    known = corners if isinstance(corners, dict) else {}
    records, losses = dict(reading.records), Losses()
    losses.extend(reading.losses)
    for placement in reading.records.of_kind(Placement):
        place = shown.get(placement.of)
        words = _words(reading.records, placement.of)
        if place is None or _is_there(place, known.get(placement.of, _corner(placement.x, placement.y, words))):
            continue
        x, y = number_of(place.x), number_of(place.y) + middle(words)
        if abs(x) < FAR and abs(y) < FAR:
            records[placement.id] = altered(placement, x=x, y=y)
        else:
            losses.add(tr("Places that are too far away"), placement.of)
    return Reading(ArgumentMap(records.values()), losses.found())


def _is_there(place: _Place, corner: Any) -> bool:
    """Whether OVA shows a box where argmap put its corner."""
    return isinstance(corner, list | tuple) and tuple(corner) == (number_of(place.x), number_of(place.y))


def _mark(dialogue: Dialogue, records: ArgumentMap, article: Article, marked: Highlighted) -> None:
    """Take in the marks in the text of the map that are there for none of its excerpts."""
    known = {(name, each.start, each.end) for name, each in _marks(records, article.id)}
    known |= set(parsed(written(article.text, known)).spans)  # As they read after they were written.
    moved = {(name, each.quote) for name, each in _marks(records, article.id) if not _stands(article, each)}
    added = [span for span in marked.spans if span not in known]
    if marked.text == article.text:
        dialogue.mark(article, [span for span in added if (span[0], article.text[span[1] : span[2]]) not in moved])
        return
    as_written = parsed(written(article.text, known))
    if marked.text != as_written.text:
        dialogue.losses.add(tr("Changes of a text"), article.id)
    for name, _, _ in set(marked.spans) - set(as_written.spans):
        dialogue.losses.add(tr("Marks in a text that was changed"), name)


def _stands(article: Article, excerpt: Excerpt) -> bool:
    return article.text[excerpt.start : excerpt.end] == excerpt.quote


def _speak(dialogue: Dialogue, file: _File) -> None:
    spoken = [(as_text(each.node_id), as_text(each.person_id)) for each in file.aif.locutions or ()]
    dialogue.speak(spoken, people_of(file.aif.participants))


def _first_article(records: ArgumentMap) -> Article | None:
    return min(records.of_kind(Article), key=position, default=None)


def write(records: ArgumentMap) -> bytes:
    """Return the file as OVA 3 opens it, with a key of our own for what it has no place for."""
    nodes = list(nodes_of(records))
    arrows = list(arrows_of(records))
    article = _first_article(records)
    markup = written(article.text, _spans(records, article.id)) if article else ""
    sections: dict[str, list[Any]] = {
        "nodes": [_node(node) for node in nodes],
        "edges": [{"edgeID": at, "fromID": start, "toID": end} for at, (start, end) in enumerate(arrows, 1)],
        "schemefulfillments": [each for node in nodes for each in _fulfilments(node)],
        "participants": [],
        "locutions": [],
        "descriptorfulfillments": [],
        "cqdescriptorfulfillments": [],
    }
    corners = _corners(records, nodes)
    layout = {
        "nodes": [{"nodeID": key, "visible": True, "x": x, "y": y, "timestamp": ""} for key, (x, y) in corners.items()],
        "edges": [{"fromID": start, "toID": end, "visible": True} for start, end in arrows],
    }
    head = {"firstname": "", "surname": "", "url": (article and article.url) or ""}
    said = {node.name: beyond(records[node.name], *_drawn(records, node)) for node in nodes}
    more = [_without_text(part, article, markup) for part in parts(records)]
    return b"".join(
        [
            b'{"AIF":{',
            _lines(sections),
            b'},\n"text":',
            _ENCODER.encode(markup),
            b',\n"OVA":',
            _ENCODER.encode(head)[:-1],
            b",",
            _lines(layout),
            b'},\n"dialog":false,\n"' + KEY.encode() + b'":{"said":',
            _ENCODER.encode(said),
            b',\n"corners":',
            _ENCODER.encode(corners),
            b",\n",
            _lines({"records": more}),
            b"}}\n",
        ]
    )


def _lines(sections: Mapping[str, list[Any]]) -> bytes:
    """Lists with one entry a line, so that one edit is one line of a diff."""
    return b",\n".join(
        _ENCODER.encode(name) + b":[" + b",\n".join(_ENCODER.encode(each) for each in entries) + b"]"
        for name, entries in sections.items()
    )


def _node(node: Node) -> dict[str, str]:
    plain = aif.written(node)
    return {"nodeID": plain["nodeID"], "text": plain["text"], "type": plain["type"]}


def _fulfilments(node: Node) -> Iterator[dict[str, str]]:
    number = aif.written(node).get("schemeID")
    if number:
        yield {"nodeID": node.name, "schemeID": number}


def _drawn(records: ArgumentMap, node: Node) -> tuple[str, ...]:
    """The fields that the graph says of a node by itself: a scheme, where it is read as it was written."""
    record = records[node.name]
    if not isinstance(record, Inference):
        return ()
    plain = aif.written(node)
    number = plain.get("schemeID", "")
    return ("scheme",) if aif.scheme_of(number, plain["text"]) == record.scheme else ()


def _spans(records: ArgumentMap, article: str) -> Iterator[Span]:
    return ((name, excerpt.start, excerpt.end) for name, excerpt in _marks(records, article))


def _marks(records: ArgumentMap, article: str) -> Iterator[tuple[str, Excerpt]]:
    """Yield the excerpts of statements from an article, with the names of their marks in the text."""
    for record in sorted(records.records(), key=position):
        if isinstance(record, Claim | Evidence):
            for key in (record.excerpt, *record.repeats):
                excerpt = records[key] if key else None
                if isinstance(excerpt, Excerpt) and excerpt.article == article:
                    yield f"node{record.id}", excerpt


def _corners(records: ArgumentMap, nodes: Iterable[Node]) -> dict[str, tuple[float, float]]:
    """Where OVA draws each box: as placed, else as argmap lays it out, as OVA has no layout of its own."""
    from argmap.drawing.picture import compose

    boxes = compose(records).boxes
    laid_out = {key: (round(box.x + box.width / 2), round(box.y + box.height / 2)) for key, box in boxes.items()}
    found: dict[str, tuple[float, float]] = {
        **laid_out,
        **{each.of: (each.x, each.y) for each in records.of_kind(Placement)},
    }
    return {node.name: _corner(*found[node.name], _words(records, node.name)) for node in nodes if node.name in found}


def _corner(x: float, y: float, words: str) -> tuple[float, float]:
    return x, y - middle(words)


def _words(records: ArgumentMap, key: str) -> str:
    """What OVA shows in the box of a record."""
    match records[key]:
        case Claim(text=words) | Evidence(text=words):
            return words
        case Inference(scheme=scheme):
            return aif.written(Node(key, "RA", scheme=scheme))["text"]
        case Objection():
            return aif.written(Node(key, CONFLICT))["text"]
        case _:
            return ""


def _without_text(part: dict[str, Any], article: Article | None, markup: str) -> dict[str, Any]:
    """An article without the text that the HTML gives back."""
    if article is None or part["id"] != article.id or parsed(markup).text != article.text:
        return part
    return {name: value for name, value in part.items() if name != "text"}
