"""What a file of Argdown is about, as Argdown itself derives it: theses, arguments and how they bear on each other.

After the ModelPlugin of @argdown/core 2 (MIT): statements of the same title are one thesis ("equivalence class"); what
an argument with premises and a conclusion supports or attacks, its main conclusion does; and what undercuts it
undercuts its last step.
"""

from collections.abc import Collection, Iterator
from typing import Any, Literal, TypeAlias

from msgspec import Struct, field

from argmap.formats.argdown.blocks import Document, Heading, Relation, Row, Said, Structure
from argmap.formats.losses import Losses
from argmap.language import tr

Bearing = Literal["support", "attack", "undercut", "contradictory", "entails", "contrary"]


class Section(Struct, eq=False):
    """What stands under a heading, up to the next of its level."""

    heading: Heading
    parent: "Section | None"

    @property
    def group(self) -> "Section | None":
        """The innermost section that is a group."""
        section: Section | None = self
        while section is not None and section.heading.data.get("isGroup") is False:
            section = section.parent
        return section

    def ancestors(self) -> "Iterator[Section]":
        """Yield the sections that this one stands in."""
        section = self.parent
        while section is not None:
            yield section
            section = section.parent


class _Named(Struct, eq=False):
    title: str
    untitled: bool = False
    members: list[Said] = field(default_factory=list)
    sections: list[Section | None] = field(default_factory=list)
    section: Section | None = None
    #: When it was found to stand in its section.
    order: int = 0


class Thesis(_Named, eq=False):
    """All statements of one title."""

    in_structure: bool = False


class Argument(_Named, eq=False):
    """An argument, with the rows of its premise-conclusion structure if it has one."""

    rows: list[tuple[Row, Thesis]] = field(default_factory=list)


class StepOf(Struct, frozen=True):
    """The step to the conclusion in a row of an argument."""

    argument: Argument
    row: int


Party: TypeAlias = Thesis | Argument | StepOf


class Bears(Struct, frozen=True):
    """One thing bears on another."""

    how: Bearing
    source: Party
    target: Party


class Debate:
    """The theses, arguments and bearings of a document, in the order in which they are met."""

    def __init__(self, document: Document, losses: Losses) -> None:
        self.theses: dict[str, Thesis] = {}
        self.arguments: dict[str, Argument] = {}
        self.bearings: list[Bears] = []
        self.sections: list[Section] = []
        self._losses, self._untitled, self._section, self._order = losses, 0, None, 0
        self._read(document)
        for named in (*self.theses.values(), *self.arguments.values()):
            if named.section is None and named.sections:
                named.section = named.sections[0]
        self._settle(document.front)

    _section: Section | None

    def _read(self, document: Document) -> None:
        before: Argument | None = None
        for block in document.blocks:
            argument: Argument | None = None
            match block:
                case Heading():
                    self._enter(block)
                case Said():
                    node = self._take(block)
                    argument = node if isinstance(node, Argument) else None
                case Structure():
                    self._reconstruct(block, before)
            before = argument

    def _enter(self, heading: Heading) -> None:
        parent = self._section
        while parent is not None and parent.heading.level >= heading.level:
            parent = parent.parent
        self._section = Section(heading, parent)
        self.sections.append(self._section)

    def _reconstruct(self, structure: Structure, argument: Argument | None) -> None:
        if argument is not None and argument.rows:
            what = tr("Second premise-conclusion structures of an argument, now of an argument without a name")
            self._losses.add(what, argument.title)
            argument = None
        if argument is None:
            argument = Argument(self._next_title(), untitled=True)
            self.arguments[argument.title] = argument
        if self._section is not None:
            self._put(argument)
        for row in structure.rows:
            step = StepOf(argument, len(argument.rows))
            if row.step is not None:
                self._relate(row.step.relations, step)
            thesis = self._take(row.said, step if row.step is not None else None)
            if isinstance(thesis, Thesis):
                thesis.in_structure = True
                argument.rows.append((row, thesis))
            else:
                self._losses.add(tr("Arguments among premises"), thesis.title)

    def _relate(self, relations: list[Relation], step: StepOf) -> None:
        """Take in what is said under the line of an inference."""
        for relation in relations:
            self._bear(relation, step, self._take(relation.said))

    def _take(self, said: Said, step: StepOf | None = None) -> Thesis | Argument:
        """Take in what is said and all that is indented under it, innermost first, as Argdown counts it.

        What undercuts a conclusion undercuts the step to it.
        """
        pending: list[tuple[Said, Relation | None, Party | None]] = [(said, None, None)]
        opened: dict[int, int] = {}
        nodes: dict[int, Thesis | Argument] = {}
        while True:
            current, relation, parent = pending[-1]
            key, place = id(current), opened.get(id(current), 0)
            if key not in nodes:
                nodes[key] = self._node(current)
            if place < len(current.relations):
                opened[key] = place + 1
                inner = current.relations[place]
                undercuts = step is not None and current is said and inner.type == "undercut" and inner.from_said
                pending.append((inner.said, inner, step if undercuts else nodes[key]))
                continue
            pending.pop()
            node = nodes[key]
            self._add(node, current)
            if relation is not None and parent is not None:
                self._bear(relation, parent, node)
            if not pending:
                return node

    def _node(self, said: Said) -> Thesis | Argument:
        untitled = said.title is None
        title = self._next_title() if said.title is None else said.title
        if said.is_argument:
            return self.arguments.setdefault(title, Argument(title))
        return self.theses.setdefault(title, Thesis(title, untitled=untitled))

    def _next_title(self) -> str:
        self._untitled += 1
        return f"Untitled {self._untitled}"

    def _add(self, node: Thesis | Argument, said: Said) -> None:
        node.members.append(said)
        node.sections.append(self._section)
        wanted = said.data.get("isInGroup")
        if wanted is True or (wanted is None and not said.is_reference and node.section is None):
            self._put(node)

    def _put(self, node: Thesis | Argument) -> None:
        self._order += 1
        node.section, node.order = self._section, self._order

    def _bear(self, relation: Relation, parent: Party, node: Party) -> None:
        source, target = (node, parent) if relation.from_said else (parent, node)
        if isinstance(source, StepOf):
            self._losses.add(tr("Relations that a step has to something else"), source.argument.title)
            return
        self.bearings.append(Bears(relation.type, source, target))

    def _settle(self, front: dict[str, Any]) -> None:
        """Give the bearings of arguments to their conclusions and steps, and say each once."""
        model = front.get("model")
        strict = isinstance(model, dict) and model.get("mode") == "strict"
        settled: dict[tuple[Bearing, Party, Party], Bears] = {}
        for bears in self.bearings:
            how, source, target = bears.how, bears.source, bears.target
            if isinstance(source, Argument) and source.rows:
                source = source.rows[-1][1]
                if source is target and how == "support":
                    continue  # So does every argument.
            if isinstance(target, Argument) and target.rows and how == "undercut":
                target = StepOf(target, len(target.rows) - 1)
            if strict and isinstance(source, Thesis) and isinstance(target, Thesis):
                how = {"support": "entails", "attack": "contrary"}.get(how, how)  # type: ignore[assignment]
            back = (how, target, source)
            if not (how in ("contradictory", "contrary") and back in settled):
                settled.setdefault((how, source, target), Bears(how, source, target))
        self.bearings = list(_without_echoes(settled.values()))


def _without_echoes(bearings: Collection[Bears]) -> Iterator[Bears]:
    """Leave out that a thesis attacks an argument where it attacks a premise of it, too."""
    attacked: dict[Party, set[Party]] = {}
    premises: dict[Party, set[Party]] = {}
    for bears in bearings:
        if bears.how in ("attack", "contradictory", "contrary"):
            attacked.setdefault(bears.source, set()).add(bears.target)
        if bears.how in ("contradictory", "contrary"):
            attacked.setdefault(bears.target, set()).add(bears.source)
    for bears in bearings:
        if bears.how == "attack" and isinstance(bears.source, Thesis) and isinstance(bears.target, Argument):
            if bears.target not in premises:
                rows = bears.target.rows
                premises[bears.target] = {thesis for row, thesis in rows if row.step is None}
            if not attacked[bears.source].isdisjoint(premises[bears.target]):
                continue
        yield bears
