"""What leads where in a draft: by words that say so, else by how a paragraph reads, else to what the text is about."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from msgspec.structs import replace

from argmap.analysis.walk import reached
from argmap.article.marks import Language
from argmap.article.pieces import Piece
from argmap.article.proposal import Function, ProposedRelation, ProposedStatement
from argmap.article.stating import told_as_event
from argmap.article.structure import structure
from argmap.language import tr

#: A paragraph of more statements than this is a story; its statements are ordered in parts.
_LONGEST = 12
_SILENCE = re.compile(
    r"\b(?:silen\w+|muted|did\ not|has\ not|have\ not|never|without\ (?:con\w+ing|answering)|not\ explicitly|no\ answer"
    r"|no\ comment|schw(?:ieg|eigt|eigen)\w*|nicht|keine?n?\ antwort)\b",
    re.IGNORECASE | re.VERBOSE,
)


class _Steps:
    """Gathers relations, none twice and none that would lead back to where it came from."""

    def __init__(self, count: int) -> None:
        self.found: list[ProposedRelation] = []
        self._leads: list[set[int]] = [set() for _ in range(count)]

    def leads(self, place: int) -> bool:
        """Whether a statement is a reason for, or against, something already."""
        return bool(self._leads[place])

    def add(self, relation: ProposedRelation) -> None:
        [premise] = relation.premises
        same = next((at for at, each in enumerate(self.found) if _is_same(each, relation)), None)
        if same is not None:  # The text says it twice; the words that say more of it stay.
            kept = self.found[same]
            hedge = max(kept.hedge or "", relation.hedge or "", key=len) or None
            self.found[same] = replace(kept, reasons=(*kept.reasons, *relation.reasons), hedge=hedge)
        elif premise not in reached((relation.target,), self._leads.__getitem__):
            self._leads[premise].add(relation.target)
            self.found.append(relation)


def _is_same(one: ProposedRelation, other: ProposedRelation) -> bool:
    return (one.premises, one.target, one.function) == (other.premises, other.target, other.function)


def relations(
    cut: Sequence[Piece], places: Mapping[int, int], statements: list[ProposedStatement], language: Language
) -> tuple[ProposedRelation, ...]:
    """Return the relations of a draft; a statement that something is concluded to becomes a claim in `statements`.

    `places` tells for each piece which statement it became.
    """
    steps = _Steps(len(statements))
    for relation in _said(cut, places, statements):
        steps.add(relation)
    for relation in steps.found:
        [premise] = relation.premises
        if relation.function == "support" and statements[premise].kind == "claim":
            statements[premise] = told_as_event(statements[premise])
        aim = statements[relation.target]
        if relation.function == "support" and aim.kind == "evidence":
            reasons = (*aim.reasons, tr("the text gives a reason for it"))
            statements[relation.target] = replace(aim, kind="claim", reasons=reasons, source=None, attribution=None)
    main = next((place for place, each in enumerate(statements) if each.main), None)
    for _, group in groupby(range(len(cut)), key=lambda at: cut[at].block):
        members = list(group)
        for at in range(0, len(members), _LONGEST):
            # What is said more fully elsewhere is read there.
            here = [
                each
                for each in members[at : at + _LONGEST]
                if cut[each].statement.span == statements[places[each]].span
            ]
            if here:
                _read([places[each] for each in here], statements, steps, main, language)
    return tuple(steps.found)


def _said(
    cut: Sequence[Piece], places: Mapping[int, int], statements: Sequence[ProposedStatement]
) -> Iterator[ProposedRelation]:
    """Yield the relations that the words of a sentence say."""
    for at, piece in enumerate(cut):
        if piece.split is None or at == 0 or cut[at - 1].block != piece.block:
            continue
        before, here = places[at - 1], places[at]
        if piece.split.first is not None and cut[at - 1].sentence != piece.sentence:
            continue
        premise, target = (here, before) if piece.split.way in ("backward", "attack") else (before, here)
        words = piece.split.words
        if piece.split.way == "attack":
            reasons = (tr("“{words}” sets it against what comes before").format(words=words),)
            yield ProposedRelation((premise,), target, "attack", reasons)
            continue
        reasons = (tr("“{words}” says that one follows from the other").format(words=words),)
        if piece.split.first is None:
            reasons = (tr("“{words}” speaks of the sentence before").format(words=words),)
        hedge = words if piece.split.way == "forward" else None
        scheme = "argument from silence" if _SILENCE.search(statements[premise].text) and hedge else None
        yield ProposedRelation((premise,), target, "support", reasons, hedge=hedge, scheme=scheme)


def _read(
    own: Sequence[int],
    statements: Sequence[ProposedStatement],
    steps: _Steps,
    main: int | None,
    language: Language,
) -> None:
    """Add how a paragraph reads: what its words leave open, and what it is for in the whole text."""
    segments = [statements[place].text for place in own]
    tree = structure(segments, language) if len(segments) > 1 else None
    root = own[tree.central] if tree is not None else own[0]
    if statements[root].kind == "evidence":
        root = next((place for place in own if statements[place].kind == "claim"), root)
    for at, place in enumerate(own):
        if tree is None or steps.leads(place) or place in (root, main):
            continue
        aim = tree.targets[at]
        function: Function = "attack" if tree.functions[at] == "attack" else "support"
        target = own[aim] if aim is not None else root
        if statements[target].kind == "evidence" or target == place:
            target = root
        if statements[target].kind == "claim" and target != place:
            reason = (
                tr("in its paragraph it reads as an objection to this")
                if function == "attack"
                else tr("in its paragraph it reads as a reason for this")
            )
            steps.add(ProposedRelation((place,), target, function, (reason,)))
    if main is not None and root != main and not steps.leads(root) and statements[root].kind == "claim":
        reason = tr("its paragraph hangs on it, and the text is most about the other")
        steps.add(ProposedRelation((root,), main, "support", (reason,)))
