"""What OVA 2 saves: nodes, edges that hold their nodes whole, and the text as HTML. Read only.

After the loader of OVA 3 (https://github.com/arg-tech/OVA3) and the dialect of the ReCAP project, which adds a main
claim, comments and where the text is from.
"""

import re
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct, field

from argmap.formats.assembling import Assembly
from argmap.formats.decoding import decoded_json, keys_of
from argmap.formats.errors import FileFormatError
from argmap.formats.graphs import aif
from argmap.formats.graphs.aif import AifNode, Graph, Name, as_text
from argmap.formats.graphs.dialogue import Dialogue
from argmap.formats.graphs.highlighting import parsed
from argmap.formats.graphs.xaif import Person, middle, people_of
from argmap.formats.reading import Given, Reading
from argmap.language import tr
from argmap.model import Article


class _Node(AifNode):
    x: Any = None
    y: Any = None
    visible: Any = True
    person: Name = field(default=None, name="participantID")
    main: Any = field(default=None, name="majorClaim")
    also_main: Any = field(default=None, name="major_claim")
    comment: Name = None
    picture: Name = field(default=None, name="imgurl")
    descriptors: Any = None
    questions: Any = field(default=None, name="cqdesc")


class _Analysis(Struct):
    txt: Name = ""
    plain_txt: Name = ""
    title: Name = field(default="", name="documentTitle")
    source: Name = field(default="", name="documentSource")
    date: Name = field(default="", name="documentDate")
    annotator: Name = field(default="", name="annotatorName")


class _File(Graph):
    nodes: list[_Node] | None = None
    participants: list[Person] | None = None
    analysis: _Analysis | list[Any] | None = None


_DECODER = msgspec.json.Decoder(_File, strict=False)
_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


def looks_like(data: bytes) -> bool:
    """Whether the bytes are what OVA 2 saves."""
    return {"nodes", "analysis"} <= keys_of(data)


def read(given: Given) -> Reading:
    """Return the map of a file of OVA 2, with its text, marks, places and main claim. Raises FileFormatError."""
    file = decoded_json(given, _DECODER)
    if file.nodes is None:
        hint = tr("OVA 2 saves `nodes`, `edges` and `analysis`.")
        raise FileFormatError(tr("This is JSON, but no file of OVA 2"), where=given.name, hint=hint)
    assembly = Assembly()
    aif.take(assembly, file)
    dialogue = Dialogue(assembly, *aif.wired(file))
    names = aif.names_of(file.nodes)
    dialogue.speak(
        list(zip(names, (as_text(node.person) for node in file.nodes), strict=True)), people_of(file.participants)
    )
    for node, name in zip(file.nodes, names, strict=True):
        if node.visible in (True, "true", None):
            dialogue.place(name, node.x, node.y, middle(as_text(node.text)))
        if node.main or node.also_main:
            dialogue.is_main(name)
        comment = as_text(node.comment).strip()
        if not dialogue.note(assembly.id_of(name, ""), comment) and comment:
            dialogue.losses.add(tr("Notes on something that is no statement"), name)
        _name_what_is_left(dialogue, node, name)
    if isinstance(file.analysis, _Analysis):
        _take_text(dialogue, assembly, file.analysis, Path(given.name).stem)
    return dialogue.reading()


def _take_text(dialogue: Dialogue, assembly: Assembly, analysis: _Analysis, title: str) -> None:
    if as_text(analysis.annotator):
        dialogue.losses.add(tr("Who made the map"), as_text(analysis.annotator))
    markup, plain, source = as_text(analysis.txt), as_text(analysis.plain_txt), as_text(analysis.source)
    marked = parsed(markup)
    text = marked.text if marked.text.strip() else plain
    if not (text or source):
        return
    article = Article(
        id=assembly.fresh("a"),
        title=as_text(analysis.title) or title,
        text=text,
        url=source or None,
        date=_DAY.sub(lambda day: f"{day[3]}-{day[2]:0>2}-{day[1]:0>2}", as_text(analysis.date)) or None,
    )
    dialogue.quote(article, marked)


def _name_what_is_left(dialogue: Dialogue, node: _Node, name: str) -> None:
    if node.descriptors:
        dialogue.losses.add(tr("Roles of premises"), name)
    if node.questions:
        dialogue.losses.add(tr("Critical questions"), name)
    if as_text(node.picture):
        dialogue.losses.add(tr("Pictures"), name)
