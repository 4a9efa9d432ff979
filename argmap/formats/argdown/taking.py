"""A debate of Argdown as a map: theses as statements, premise-conclusion structures as steps, bearings as both."""

from collections.abc import Iterable, Iterator

from argmap.formats.argdown.blocks import Document
from argmap.formats.argdown.debate import Argument, Bears, Debate, Party, Section, StepOf, Thesis
from argmap.formats.argdown.fields import Data, placed, worded
from argmap.formats.argdown.front import Front
from argmap.formats.argdown.noting import Notes, last_wording
from argmap.formats.argdown.steps import Premises, objections, premises_of, steps_of
from argmap.formats.argdown.writing import CONTRADICTORY
from argmap.formats.assembling import Assembly
from argmap.formats.losses import at_line
from argmap.formats.reading import Reading
from argmap.language import tr
from argmap.model import ArgumentMap, Claim, Evidence, Group, Inference, Objection, Placement, Record, is_id


def reading_of(document: Document, assembly: Assembly) -> Reading:
    """Return the map of a document."""
    return _Taking(document, assembly).reading()


class _Taking:
    def __init__(self, document: Document, assembly: Assembly) -> None:
        self._assembly = assembly
        self._debate = Debate(document, assembly.losses)
        self._front = Front(document.front, assembly)
        self._notes = Notes(self._front.excerpts, assembly.losses)
        self._places: list[tuple[str, Data]] = []
        self._objections = objections(self._debate)
        #: Theses that are no statements here: running text, and the conclusions of objections.
        self._running = list(self._running_text())
        self._left_out = {*self._running, *(bears.source for bears in self._objections.values())}
        self._names: dict[Party, str] = {}
        self._taken = set(self._front.names)
        self._name()
        #: The names of what bears on something, and of the assumptions that steps hold.
        self._ties: dict[Bears, str] = {}
        self._holding: dict[StepOf, str] = {}
        #: What bears on an argument without premises bears on what that argument does.
        self._done_by: dict[Party, list[str]] = {}
        for bears in self._debate.bearings:
            if bears.source not in self._left_out:
                name = f"{self._name_of(bears.source)} {bears.how} {self._name_of(bears.target)}"
                self._ties[bears] = self._unused(name)
                self._done_by.setdefault(bears.source, []).append(self._ties[bears])
            step = self._as_step(bears.target)
            if step is not None and bears.how in ("support", "entails") and step not in self._holding:
                self._holding[step] = self._unused(f"{self._name_of(step)} holds")

    def reading(self) -> Reading:
        """Return the map, and what of the file it does not hold."""
        for thesis in self._debate.theses.values():
            if thesis not in self._left_out:
                self._statement(thesis)
        for argument in self._debate.arguments.values():
            if not argument.rows:
                self._statement(argument)
            premises = premises_of(argument)
            for step, used in premises.items():
                self._step(step, used)
            self._lose_unused(argument, premises.values())
        for thesis in self._running:
            for said in thesis.members:
                self._assembly.losses.add(tr("Paragraphs that nothing is tied to"), at_line(said.line))
                self._notes.lose(said)
        for bears, name in self._ties.items():
            self._bear(bears, name)
        found = self._assembly.finished().records
        more: list[Record] = [*self._placements(found), *self._groups(found)]
        records = ArgumentMap([*found.records(), *more])
        self._front.check_title(records)
        return Reading(records, self._assembly.losses.found())

    def _running_text(self) -> Iterator[Thesis]:
        """Yield the paragraphs that nothing is tied to; where a file has nothing else, they are what it says."""
        tied = {party for bears in self._debate.bearings for party in (bears.source, bears.target)}
        theses = self._debate.theses.values()
        alone = [each for each in theses if each.untitled and not each.in_structure and each not in tied]
        if len(alone) < len(theses) or self._debate.arguments:
            yield from (each for each in alone if not any(said.data for said in each.members))

    def _name(self) -> None:
        """Give everything a name for the assembly; a title that can be an id becomes one."""
        wished: list[tuple[Party, str, str]] = []
        theses = [thesis for thesis in self._debate.theses.values() if thesis not in self._left_out]
        wished += [(thesis, "" if thesis.untitled else thesis.title, "c") for thesis in theses]
        for argument in self._debate.arguments.values():
            title = "" if argument.untitled else argument.title
            letter = "o" if argument in self._objections else "i" if argument.rows else "c"
            wished.append((argument, title, letter))
            wished += [(step, "", "i") for step in steps_of(argument)[:-1]]
        for party, title, letter in sorted(wished, key=lambda wish: not is_id(wish[1])):
            # A name with a space in it becomes no id.
            name = title if title and title not in self._taken else f"{letter} {len(self._taken)} {title}"
            self._names[party] = name = self._unused(name)
            self._assembly.id_of(name, letter)

    def _unused(self, name: str) -> str:
        while name in self._taken:
            name += "'"
        self._taken.add(name)
        return name

    def _as_step(self, party: Party) -> StepOf | None:
        """Return the step that something is, or the last one of an argument."""
        if isinstance(party, Argument) and party.rows:
            return StepOf(party, len(party.rows) - 1)
        return party if isinstance(party, StepOf) else None

    def _name_of(self, party: Party) -> str:
        """Return the name of a box: the last step of an argument is called as the argument is."""
        if isinstance(party, StepOf) and party.row == len(party.argument.rows) - 1:
            party = party.argument
        return self._names[party]

    def _id_of(self, party: Party) -> str:
        return self._assembly.id_of(self._name_of(party), "")

    def _titled(self, fields: Data, party: Party, title: str) -> Data:
        """Return the fields of a record with its title, where that is not its id."""
        if title and title != self._id_of(party):
            fields["extra"] = {"title": title} | fields.get("extra", {})
        return fields

    def _statement(self, named: Thesis | Argument) -> None:
        fields = self._notes.of_statement(named.title, named.members)
        wording, key = last_wording(named.members), self._id_of(named)
        text = worded(wording.text if wording is not None and wording.text else named.title, fields)
        self._notes.lose_wordings(named.members)
        self._titled(fields, named, "" if named.untitled else named.title)
        self._place(key, fields)
        if isinstance(named, Argument):
            fields["extra"] = fields.get("extra", {}) | {"argument": True}
        if (kind := fields.pop("evidence", None)) is None:
            self._assembly.add(Claim(id=key, text=text, **fields))
            return
        if "source" in fields:
            fields["source"] = self._front.source(fields["source"])
        self._assembly.add(Evidence(id=key, text=text, type=kind, **fields))

    def _place(self, key: str, fields: Data) -> None:
        if (place := placed(fields)) is not None:
            self._places.append((key, place))

    def _step(self, which: StepOf, found: Premises) -> None:
        """Take in a step; the one to the main conclusion has the title of its argument, with what is said of that."""
        row, conclusion = which.argument.rows[which.row]
        assert row.step is not None
        is_last, bears = which.row == len(which.argument.rows) - 1, self._objections.get(which.argument)
        title = which.argument.title if is_last else f"{which.argument.title} ({row.number})"
        members = which.argument.members if is_last else []
        fields = self._notes.of_step(Inference if bears is None else Objection, title, members, row.step)
        self._notes.lose_wordings(members)
        self._titled(fields, which, "" if which.argument.untitled else title)
        self._place(self._id_of(which), fields)
        name = self._name_of(which)
        premises = [self._names[thesis] for thesis in found.theses]
        if which in self._holding:
            # What supports a step supports that it holds, which it takes for granted.
            self._assembly.claim(self._holding[which], tr("This step holds"), implicit=True)
            premises.append(self._holding[which])
        uses = fields.pop("uses", None)
        if uses is not None and not found.are_named:
            fields["extra"] = {"uses": uses} | fields.get("extra", {})
        if bears is not None:
            del fields["objection"]
            self._assembly.attack(name, premises, self._name_of(bears.target), **fields)
            return
        roles = zip(premises, fields.pop("roles", []), strict=False)
        fields["roles"] = {premise: role for premise, role in roles if role is not None}
        self._assembly.support(name, premises, self._names[conclusion], **fields)

    def _lose_unused(self, argument: Argument, premises: Iterable[Premises]) -> None:
        used = {thesis for each in premises for thesis in each.theses}
        for row, thesis in argument.rows[:-1]:
            if thesis not in used:
                where = tr("{argument}, premise {number}").format(argument=argument.title, number=row.number)
                self._assembly.losses.add(tr("Premises that no step uses"), where)

    def _bear(self, bears: Bears, name: str) -> None:
        source, target = self._names[bears.source], self._name_of(bears.target)
        step = self._as_step(bears.target)
        if bears.how in ("support", "entails"):
            mode = "entailment" if bears.how == "entails" else "inference"
            self._assembly.support(name, [source], self._holding[step] if step else target, mode=mode)
        elif bears.how in ("contradictory", "contrary"):
            # Each speaks against the other.
            extra = CONTRADICTORY if bears.how == "contradictory" else {}
            self._assembly.attack(name, [source], target, extra=extra)
            self._assembly.attack(self._unused(f"{name} back"), [target], source, extra=extra)
        elif bears.how == "undercut" and step is None and self._done_by.get(bears.target):
            [done, *others] = self._done_by[bears.target]
            if others:
                what = tr("Undercuts of arguments that do several things, now attacks on the whole")
                self._assembly.losses.add(what, f"{source} → {target}")
            self._assembly.attack(name, [source], target if others else done)
        else:
            self._assembly.attack(name, [source], target)

    def _placements(self, found: ArgumentMap) -> Iterator[Placement]:
        for key, place in self._places:
            if key in found:
                yield Placement(id=self._assembly.fresh("p"), of=key, **place)

    def _groups(self, found: ArgumentMap) -> Iterator[Group]:
        """Yield the sections that boxes stand in, each in the innermost, in the order in which they stand there."""
        named = [each for each in self._debate.theses.values() if each not in self._left_out]
        inside: dict[Section | None, list[tuple[int, str]]] = {}
        parties: list[Thesis | Argument] = [*named, *self._debate.arguments.values()]
        for each in parties:
            group = each.section.group if each.section is not None else None
            boxes: list[Party] = list(steps_of(each)) if isinstance(each, Argument) and each.rows else [each]
            inside.setdefault(group, []).extend((each.order, self._id_of(box)) for box in boxes)
        filled = {section for section in inside if section is not None}
        for section in self._debate.sections:
            members = [key for _, key in sorted(inside.get(section, ()), key=lambda pair: pair[0]) if key in found]
            if members:
                fields = self._notes.of_group(section.heading)
                title = worded(section.heading.title, fields)
                outer = section.parent.group if section.parent is not None else None
                if outer is not None:
                    fields["extra"] = {"within": outer.heading.title} | fields.get("extra", {})
                yield Group(id=self._assembly.fresh("g"), title=title, members=tuple(members), **fields)
            elif not any(section in each.ancestors() for each in filled):
                self._assembly.losses.add(tr("Headings of no group"), section.heading.title)
                self._notes.lose(section.heading)
