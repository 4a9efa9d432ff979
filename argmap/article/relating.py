"""What leads where in a draft: by words that say so, else by how a paragraph reads, else to what the text is about."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from argmap.analysis.walk import reached
from argmap.article.marks import Language
from argmap.article.paragraphs import Here, leans, read_paragraph
from argmap.article.pieces import Piece
from argmap.article.proposal import ProposedRelation, ProposedStatement
from argmap.article.stating import told_as_event
from argmap.article.voices import Voice
from argmap.language import tr

_SILENCE = re.compile(
    r"\b(?:silen\w+|muted|did\ not|has\ not|have\ not|never|without\ (?:con\w+ing|answering)|not\ explicitly|no\ answer"
    r"|no\ comment|schw(?:ieg|eigt|eigen)\w*|nicht|keine?n?\ antwort)\b",
    re.IGNORECASE | re.VERBOSE,
)

# What only a text that argues says, and in one sentence of how many it does so at least.
_ARGUING: frozenset[Voice] = frozenset({"demand", "concession", "counter", "denial", "conclusion", "summary"})
_ONE_IN = 10
# A paragraph of fewer statements is no summary.
_SUMMARY = 4


class Steps:
    """Gathers relations, none twice and none that would lead back to where it came from."""

    def __init__(self, count: int) -> None:
        self.found: list[ProposedRelation] = []
        self._leads: list[set[int]] = [set() for _ in range(count)]

    def leads(self, place: int) -> bool:
        """Whether a statement is a reason for, or against, something already."""
        return bool(self._leads[place])

    def add_to_claim(self, place: int, aim: int, reason: str, statements: Sequence[ProposedStatement]) -> None:
        """Take a statement as a reason for another, where that is a claim and it is a reason for nothing yet."""
        if place != aim and statements[aim].kind == "claim" and not self.leads(place):
            self.add(ProposedRelation((place,), aim, "support", (reason,)))

    def add(self, relation: ProposedRelation) -> None:
        """Take a relation, if it is new and leads in no circle."""
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
    cut: Sequence[Piece],
    places: Mapping[int, int],
    statements: list[ProposedStatement],
    language: Language,
    lists: Sequence[tuple[int, int]] = (),
    counted: Sequence[int] = (),
) -> tuple[ProposedRelation, ...]:
    """Return the relations of a draft; a statement that something is concluded to becomes a claim in `statements`.

    `places` tells for each piece which statement it became; `counted` are claims of how often something
    happened, and `lists` evidence that lists the dates, each with its claim.
    """
    steps = Steps(len(statements))
    for premise, target in lists:
        steps.add(ProposedRelation((premise,), target, "support", (tr("it lists dates of what this counts"),)))
    for relation in _said(cut, places, statements):
        steps.add(relation)
    told = {places[at] for at, piece in enumerate(cut) if _is_fact(piece)} - set(counted)
    for relation in steps.found:
        [premise] = relation.premises
        if relation.function == "support" and statements[premise].kind == "claim" and premise in told:
            statements[premise] = told_as_event(statements[premise])
        aim = statements[relation.target]
        if relation.function == "support" and aim.kind == "evidence":
            reasons = (*aim.reasons, tr("the text gives a reason for it"))
            statements[relation.target] = replace(aim, kind="claim", reasons=reasons, source=None, attribution=None)
    _read_all(cut, places, statements, steps, language)
    return tuple(steps.found)


class _Above(Struct):
    """What a paragraph stands beneath: the heading that says something, and what introduces a list."""

    heading: int | None = None
    introduction: int | None = None
    names_it: bool = False
    """Whether the introduction ends with a colon, so that the items are meant by it."""


def _read_all(
    cut: Sequence[Piece],
    places: Mapping[int, int],
    statements: Sequence[ProposedStatement],
    steps: Steps,
    language: Language,
) -> None:
    """Add how the paragraphs read, each beneath its heading, and the items of a list beneath its introduction."""
    main = next((place for place, each in enumerate(statements) if each.main), None)
    last, argues, above = None, _argues(cut), _Above()
    read_at, summaries = _reading_places(cut, places)
    section = ""
    for block, group in groupby(range(len(cut)), key=lambda at: cut[at].block):
        members = list(group)
        first = cut[members[0]]
        if first.kind == "heading":
            above = _Above(heading=places[members[0]])
            section = first.statement.section
            if argues and main is not None:
                reason = tr("it is a heading that says something, and the text is most about the other")
                steps.add_to_claim(places[members[0]], main, reason, statements)
            continue
        if first.kind != "item" and first.statement.section != section:
            above = _Above()
        here = [Here(cut[each], places[each]) for each in members if read_at[places[each]] == each]
        if block in summaries or first.kind == "title" or not here:
            continue
        aim = above.heading if above.heading is not None else main
        if first.kind == "item" and above.introduction is not None:
            aim = above.introduction
        names_it = first.kind == "item" and above.names_it
        root, last = read_paragraph(
            here, statements, steps, aim, last, language, argues=argues or names_it or above.heading is not None
        )
        if names_it and root is None and aim is not None:
            steps.add_to_claim(here[0].place, aim, tr("it is listed beneath this"), statements)
        if first.kind != "item":
            end = cut[members[-1]]
            above.names_it = end.statement.text.endswith(":")
            above.introduction = places[members[-1]] if above.names_it else root


def _argues(cut: Sequence[Piece]) -> bool:
    """Whether a text argues throughout: in one sentence of ten at least it demands, concedes, answers or concludes."""
    sentences, arguing = set(), set()
    for piece in cut:
        sentences.add(piece.sentence)
        told = piece.statement.kind == "evidence"
        if (piece.voices & _ARGUING and not told) or piece.is_question:
            arguing.add(piece.sentence)
    return len(arguing) * _ONE_IN >= len(sentences)


def _reading_places(cut: Sequence[Piece], places: Mapping[int, int]) -> tuple[dict[int, int], set[int]]:
    """Return for each statement in which piece it is read, where it is said most fully, and which blocks are summaries.

    A summary is a paragraph of which most is said again elsewhere; its sentences stand side by side.
    """
    blocks: dict[int, set[int]] = defaultdict(set)
    of_block: dict[int, list[int]] = defaultdict(list)
    for at, piece in enumerate(cut):
        blocks[places[at]].add(piece.block)
        of_block[piece.block].append(at)
    summaries = {
        block
        for block, held in of_block.items()
        if len(held) >= _SUMMARY and 2 * sum(len(blocks[places[at]]) > 1 for at in held) >= len(held)
    }
    best: dict[int, tuple[bool, int, int]] = {}
    for at, piece in enumerate(cut):
        rank = (piece.block not in summaries and piece.kind != "title", len(piece.statement.text), -at)
        best[places[at]] = max(best.get(places[at], rank), rank)
    return {place: -rank[2] for place, rank in best.items()}, summaries


def _said(
    cut: Sequence[Piece], places: Mapping[int, int], statements: Sequence[ProposedStatement]
) -> Iterator[ProposedRelation]:
    """Yield the relations that the words of a sentence say."""
    for at, piece in enumerate(cut):
        if piece.split is None or piece.split.way == "beside" or at == 0 or cut[at - 1].block != piece.block:
            continue
        before, here = places[at - 1], places[at]
        if piece.split.first is not None and cut[at - 1].sentence != piece.sentence:
            continue
        way, words = piece.split.way, piece.split.words
        if way in ("attack", "conceded"):
            yield from _against(cut, places, at)
            continue
        premise, target = (here, before) if way == "backward" else (before, here)
        reasons = (tr("“{words}” says that one follows from the other").format(words=words),)
        if piece.split.first is None:
            premise = places[_ahead(cut, at)]
            reasons = (tr("“{words}” speaks of the sentence before").format(words=words),)
        hedge = words if piece.split.is_sign else None
        scheme = "argument from silence" if _SILENCE.search(statements[premise].text) and hedge else None
        yield ProposedRelation((premise,), target, "support", reasons, hedge=hedge, scheme=scheme)


def _ahead(cut: Sequence[Piece], at: int) -> int:
    """Return which piece "this" speaks of: what the sentence before says in the end, not what it gives as a reason."""
    back = at - 1
    while back > 0 and cut[back - 1].sentence == cut[back].sentence and leans(cut[back]):
        back -= 1
    return back


def _against(cut: Sequence[Piece], places: Mapping[int, int], at: int) -> Iterator[ProposedRelation]:
    """Yield the objection that "but" or "although" makes; two facts that it only sets side by side are none."""
    piece, before = cut[at], cut[at - 1]
    assert piece.split is not None, "it was cut"
    if _is_fact(piece) and _is_fact(before):
        return
    premise, target = (places[at - 1], places[at]) if piece.split.way == "conceded" else (places[at], places[at - 1])
    if piece.split.way == "attack" and "nod" in before.voices and at > 1 and cut[at - 2].block == piece.block:
        # "That is possible, but …": what is nodded at is what the rest speaks against.
        target = places[at - 2]
    reasons = (tr("“{words}” sets it against what comes before").format(words=piece.split.words),)
    yield ProposedRelation((premise,), target, "attack", reasons)


def _is_fact(piece: Piece) -> bool:
    """Whether it tells what happened, in the author's own words, and concedes nothing."""
    return piece.is_told and not piece.voices & {"concession", "others", "demand", "nod"}
