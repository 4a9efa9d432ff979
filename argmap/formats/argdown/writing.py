"""Writing Argdown: a tree of statements under each other, then what says more as an argument with its premises.

Steps and objections from one premise that say no more than that are relations; the others are arguments. An objection
of several premises, or with something to say of itself, is an argument whose conclusion is that its target is not so.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Literal, TypeAlias

from argmap.formats.argdown import front
from argmap.formats.argdown.data import flow
from argmap.formats.argdown.fields import added, said
from argmap.formats.argdown.inline import as_rule, as_words
from argmap.formats.argdown.natives import Natives, tags_of
from argmap.formats.argdown.titles import NOT, Titles
from argmap.model import ArgumentMap, Claim, Evidence, Group, Inference, Objection, Placement, Statement, position
from argmap.model.records import Placeable

Sign = Literal["+", "-", "><", "<_"]
Tie: TypeAlias = Inference | Objection

#: What an objection says beside its premise and its target when it goes both ways.
CONTRADICTORY = {"relation": "contradictory"}
#: How deep statements stand under each other before one is only named.
_DEEPEST = 6


def written(records: ArgumentMap) -> str:
    """Return the file of a map; the same map gives the same text."""
    return _Writing(records).text() if records else ""


class _Writing:
    def __init__(self, records: ArgumentMap) -> None:
        self._records = records
        self._sorted = sorted(records.records(), key=position)
        self._titles = Titles(records)
        self._sources = front.source_names(records)
        self._places = {place.of: place for place in records.of_kind(Placement)}
        self._groups = [record for record in self._sorted if isinstance(record, Group)]
        self._grouped = {member for group in self._groups for member in group.members}
        #: What stands under a statement or under the line of a step: the sign, and the statement.
        self._under: dict[str, list[tuple[Sign, str]]] = {}
        self._arguments: list[Tie] = []
        self._relate()
        self._as_argument = set(self._claims_as_arguments())
        self._defined: set[str] = set()

    def text(self) -> str:
        blocks = [front.written(self._records, self._sources), *self._trees()]
        blocks += [self._argument(tie) for tie in self._arguments if tie.id not in self._grouped]
        for group in self._groups:
            blocks.append(self._heading(group))
            for member in group.members:
                record = self._records[member]
                if isinstance(record, Claim | Evidence):
                    blocks.append([*self._comments(record), *self._tree(record, 0)])
                elif isinstance(record, Inference | Objection):
                    blocks.append(self._argument(record))
        return "\n\n".join("\n".join(block) for block in blocks) + "\n"

    def _relate(self) -> None:
        """Tell the steps and objections that can be relations from those that have to be arguments."""
        related: set[tuple[str, Sign, str]] = set()
        ties = [record for record in self._sorted if isinstance(record, Inference | Objection)]
        pairs = self._pairs(ties)
        for tie in ties:
            aim = tie.conclusion if isinstance(tie, Inference) else tie.target
            if tie.id in pairs:
                if pairs[tie.id]:
                    self._under.setdefault(tie.premises[0], []).append(("><", aim))
                continue
            sign: Sign = "+" if isinstance(tie, Inference) else "-"
            if not isinstance(self._records[aim], Claim | Evidence):
                sign = "<_"
            relation = (tie.premises[0], sign, aim)
            if self._is_plain(tie, {}) and relation not in related:
                related.add(relation)
                self._under.setdefault(aim, []).append((sign, tie.premises[0]))
            else:
                self._arguments.append(tie)

    def _pairs(self, ties: Sequence[Tie]) -> dict[str, bool]:
        """Return the objections that say together that two statements contradict each other; True: it is the first."""
        waiting: dict[tuple[str, str], str] = {}
        pairs: dict[str, bool] = {}
        for tie in ties:
            if isinstance(tie, Objection) and self._is_plain(tie, CONTRADICTORY):
                ends = (tie.premises[0], tie.target)
                first = waiting.pop((ends[1], ends[0]), None) if ends[0] != ends[1] else None
                if first is not None:
                    pairs |= {first: True, tie.id: False}
                elif isinstance(self._records[tie.target], Claim | Evidence):
                    waiting.setdefault(ends, tie.id)
        return pairs

    def _is_plain(self, tie: Tie, extra: dict[str, Any]) -> bool:
        """Whether a step or an objection is no more than that one statement bears on something."""
        return (
            len(tie.premises) == 1
            and not said(tie).keys() - {"objection"}
            and tie.extra == extra
            and not self._records.referrers(tie.id)
        )

    def _claims_as_arguments(self) -> Iterator[str]:
        """Yield the claims that were arguments without premises, and can be again."""
        in_rows = {key for tie in self._arguments for key in tie.premises}
        in_rows |= {tie.conclusion for tie in self._arguments if isinstance(tie, Inference)}
        in_rows |= {
            key for above, under in self._under.items() for sign, each in under if sign == "><" for key in (above, each)
        }
        for claim in self._records.of_kind(Claim):
            if claim.extra.get("argument") is True and claim.id not in in_rows:
                yield claim.id

    def _trees(self) -> Iterator[list[str]]:
        """Yield the statements of no group, each under what it bears on: main claims, then what bears on nothing."""
        statements = [
            record for record in self._sorted if isinstance(record, Claim | Evidence) and record.id not in self._grouped
        ]
        lower = {key for under in self._under.values() for _, key in under}
        mains = [each for each in statements if isinstance(each, Claim) and each.main]
        for root in [*mains, *(each for each in statements if each.id not in lower), *statements]:
            if root.id not in self._defined:
                yield [*self._comments(root), *self._tree(root, 0)]

    def _tree(self, statement: Statement, depth: int) -> list[str]:
        """Return the lines of a statement, and under it what bears on it; what stands elsewhere is only named."""
        self._defined.add(statement.id)
        lines = [self._definition(statement)]
        for sign, key in self._under.get(statement.id, ()):
            inner = self._records[key]
            assert isinstance(inner, Claim | Evidence)
            is_free = key not in self._defined and key not in self._grouped and statement.id not in self._grouped
            if is_free and depth < _DEEPEST and not self._comments(inner):
                first, *rest = self._tree(inner, depth + 1)
            else:
                first, rest = self._named(key), []
            lines += [f"  {sign} {first}", *(f"  {line}" for line in rest)]
        return lines

    def _named(self, key: str) -> str:
        title = self._titles[key]
        is_argument = key in self._as_argument or isinstance(self._records[key], Inference | Objection)
        return f"<{title}>" if is_argument else f"[{title}]"

    def _definition(self, statement: Statement) -> str:
        natives = self._natives(statement)
        words, exact = as_words(statement.text)
        source = self._sources[statement.source] if isinstance(statement, Evidence) and statement.source else None
        data = {} if exact is None else {"text": exact}
        data |= said(statement, self._places.get(statement.id), source) | added(type(statement), natives.rest)
        return _line(f"{self._named(statement.id)}:", words, natives.tags, data)

    def _heading(self, group: Group) -> list[str]:
        natives = Natives(group.extra, title=False, argument=False)
        words, exact = as_words(group.title)
        data = ({} if exact is None else {"text": exact}) | added(Group, natives.rest)
        return [*natives.comments, _line("#", words, natives.tags, data)]

    def _argument(self, tie: Tie) -> list[str]:
        """Return a step or an objection as an argument: title, premises, the line below them, conclusion."""
        natives = self._natives(tie)
        head = [self._named(tie.id) + (":" if natives.description else ""), natives.description, tags_of(natives.tags)]
        lines = [*natives.comments, " ".join(part for part in head if part), ""]
        lines += [f"({number}) {self._named(premise)}" for number, premise in enumerate(tie.premises, 1)]
        data = said(tie, self._places.get(tie.id)) | added(type(tie), natives.rest)
        lines += _inference(data)
        lines += [f"  {sign} {self._named(key)}" for sign, key in self._under.get(tie.id, ())]
        number = f"({len(tie.premises) + 1})"
        if isinstance(tie, Inference):
            return [*lines, f"{number} {self._named(tie.conclusion)}"]
        arrow = "->" if isinstance(self._records[tie.target], Claim | Evidence) else "_>"
        return [*lines, f"{number} [{NOT}{self._titles[tie.target]}]", f"  {arrow} {self._named(tie.target)}"]

    def _natives(self, record: Placeable) -> Natives:
        is_tie = isinstance(record, Inference | Objection)
        title, argument = record.id in self._titles.given, record.id in self._as_argument
        return Natives(record.extra, title=title, argument=argument, describes=is_tie)

    def _comments(self, record: Placeable) -> list[str]:
        return self._natives(record).comments


def _inference(data: dict[str, Any]) -> list[str]:
    """Return the line between premises and conclusion, opened up where a rule or data stands in it."""
    rule = as_rule(data.get("scheme", ""))
    if rule is not None:
        data = {key: value for key, value in data.items() if key != "scheme"}
    middle = " ".join([*([rule] if rule else []), *([flow(data)] if data else [])])
    return ["--", middle, "--"] if middle else ["----"]


def _line(head: str, words: str, tags: Sequence[str], data: dict[str, Any]) -> str:
    return " ".join(part for part in (head, words, tags_of(tags), flow(data) if data else "") if part)
