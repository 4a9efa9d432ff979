"""How a paragraph reads where no word says what leads where: a point, what stands beneath it, what is conceded."""

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Protocol

from msgspec import Struct

from argmap.article.marks import Language
from argmap.article.pieces import Piece
from argmap.article.proposal import Function, ProposedRelation, ProposedStatement
from argmap.article.structure import structure
from argmap.article.voices import Voice
from argmap.language import tr

# What a sentence says at its beginning for all of its parts.
_OF_ALL: frozenset[Voice] = frozenset(
    {
        "concession",
        "perhaps conceded",
        "others",
        "counter",
        "conclusion",
        "summary",
        "example",
        "pointing back",
        "calling back",
    }
)


# The author's own point follows these words; it stands before "although" or "whereas".
_TURNS = frozenset({"but", "yet", "however", "aber", "doch", "jedoch"})


# From this probability on the model of short argumentative texts says where a statement goes; a paragraph of more
# statements than it knows is a story.
_SURE, _LONGEST = 0.6, 12


class Here(Struct, frozen=True):
    """A piece of a paragraph, and the place of the statement that it became."""

    piece: Piece
    place: int


class Gathers(Protocol):
    """What takes relations."""

    found: list[ProposedRelation]

    def leads(self, place: int) -> bool:
        """Whether a statement leads somewhere already."""

    def add(self, relation: ProposedRelation) -> None:
        """Take a relation."""


def read_paragraph(
    own: Sequence[Here],
    statements: Sequence[ProposedStatement],
    steps: Gathers,
    main: int | None,
    last: int | None,
    language: Language,
    *,
    argues: bool,
) -> tuple[int | None, int | None]:
    """Add how a paragraph reads, and return the statement that it hangs on, and its last claim.

    `main` is what it is for in the whole text, and `argues` whether the text is one in which each paragraph is for
    something; `last` is the last claim of the paragraph before.
    """
    reading = _Reading(statements, steps, main, last, argues=argues)
    if argues:
        reading.guesses = _guesses(own, language)
    sentences = [list(group) for _, group in groupby(own, key=lambda each: each.piece.sentence)]
    for at, sentence in enumerate(sentences):
        following = sentences[at + 1] if at + 1 < len(sentences) else None
        reading.take(sentence, following is not None and _answers(following), following is None)
    reading.close()
    return reading.topic, reading.claim if reading.claim is not None else last


def _guesses(own: Sequence[Here], language: Language) -> dict[int, tuple[int, Function]]:
    """Return where the model is sure that a statement goes, and how, by places."""
    if not 1 < len(own) <= _LONGEST:
        return {}
    tree = structure([each.piece.words for each in own], language)
    found: dict[int, tuple[int, Function]] = {}
    for at, (target, function) in enumerate(zip(tree.targets, tree.functions, strict=True)):
        if target is not None and function is not None and tree.scores[at] >= _SURE:
            found[own[at].place] = own[target].place, function
    return found


def _answers(sentence: Sequence[Here]) -> bool:
    """Whether a sentence speaks against the one before."""
    first = sentence[0].piece
    against = any(_is_attack(each.piece) for each in sentence)
    return bool(first.voices & {"counter", "denial"}) or ("nod" in first.voices and against)


def _is_attack(piece: Piece) -> bool:
    return piece.split is not None and piece.split.way == "attack"


def _is_sign(piece: Piece) -> bool:
    return piece.split is not None and piece.split.is_sign


class _Reading:
    """A paragraph as it is read: its topic, the point that is being made, what is conceded and not yet answered."""

    def __init__(
        self,
        statements: Sequence[ProposedStatement],
        steps: Gathers,
        main: int | None,
        last: int | None,
        *,
        argues: bool,
    ) -> None:
        self.statements, self.steps, self.main, self.last, self.argues = statements, steps, main, last, argues
        self.topic: int | None = None
        self.point: int | None = None
        self.opposed: int | None = None
        self.previous: int | None = None
        self.claim: int | None = None
        self.pending: tuple[int, int] | None = None
        self.guesses: dict[int, tuple[int, Function]] = {}
        self.carries = True
        """Whether the topic speaks for what the text is about, rather than against something."""

    def take(self, sentence: Sequence[Here], answered: bool, is_last: bool) -> None:  # noqa: FBT001
        """Read a sentence; `answered`: the next one speaks against it."""
        first, head = sentence[0].piece, _head(sentence)
        if not first.voices & {"calling back"}:
            self._flush()
        if "nod" in first.voices and len(sentence) > 1 and any(_is_attack(each.piece) for each in sentence):
            # "That is possible, although …": the answer to what was conceded before.
            self.point = next(each.place for each in sentence if _is_attack(each.piece))
            self.opposed, self.previous = None, self.point
            return
        voices = (head.piece.voices - _OF_ALL) | (first.voices & _OF_ALL)
        place = head.place
        if head.piece.is_question or "nod" in voices:
            return
        if self._is_conceded(head, voices, answered):
            others = "others" in voices or self.statements[place].attribution is not None
            aim = self.main if others or self.topic is None else self.topic
            self._add(place, aim, "attack", tr("it is conceded, and speaks against this"))
            self.opposed = place
        elif "denial" in voices and (aim := self._denied()) is not None:
            self._add(place, aim, "attack", tr("it denies this"))
            self.opposed, self.point = None, place
            if self.topic is None:
                self.topic, self.carries = place, False
        elif "counter" in voices and self.opposed is not None:
            self._add(place, self.opposed, "attack", tr("it answers what was conceded before"))
            self.opposed, self.point = None, place
        elif voices & {"conclusion", "summary"}:
            self._conclude(place, voices)
        elif is_last and self.argues and self.topic is not None and any(_is_sign(each.piece) for each in sentence):
            # What a paragraph ends with as its inference is what it is for, beside its topic.
            self._add(
                place, self.main, "support", tr("its paragraph ends with it, and the text is most about the other")
            )
        else:
            self._plain(head, voices)
        if len(sentence) > 1:
            self._flush()
        self._beside(sentence)
        if self.statements[place].kind == "claim":
            self.claim = place
        self.previous = place

    def _is_conceded(self, head: Here, voices: frozenset[Voice], answered: bool) -> bool:  # noqa: FBT001
        if "denial" in voices:
            return False
        if "concession" in voices:
            return True
        made = self.statements[head.place]
        others = "others" in voices or (made.kind == "evidence" and made.type in ("testimony", "report"))
        return answered and (
            "perhaps conceded" in voices or (others and made.attribution is not None) or "others" in voices
        )

    def _denied(self) -> int | None:
        if self.opposed is not None:
            return self.opposed
        return self.previous if self.previous is not None else self.last

    def _conclude(self, place: int, voices: frozenset[Voice]) -> None:
        if self.previous is not None:
            self._add(self.previous, place, "support", tr("it is concluded from what comes before"))
        if "demand" in voices or "summary" in voices or self.topic is None:
            if self.topic is not None and self.carries:
                self._add(self.topic, place, "support", tr("in its paragraph it reads as a reason for this"))
            self.topic, self.carries = place, True
        else:
            self._add(place, self.topic, "support", tr("in its paragraph it reads as a reason for this"))

    def _plain(self, head: Here, voices: frozenset[Voice]) -> None:
        place = head.place
        is_claim = self.statements[place].kind == "claim"
        if self.topic is None:
            if is_claim and not voices & {"another's wish", "another's mind"}:
                self.topic = place
                if "calling back" in voices and self.previous is not None:
                    self._add(self.previous, place, "support", tr("it says what the sentence before amounts to"))
            return
        aim = self.point if self.point is not None else self.topic
        back = voices & {"pointing back", "example"}
        if back and self.previous is not None and self.statements[self.previous].kind == "claim":
            if "calling back" in voices:
                return  # What a claim amounts to may be a reason for it, or follow from it.
            aim = self.previous
        elif "calling back" in voices and self.previous is not None and is_claim:
            # "This answer is a refusal": what happened, and what it is taken for.
            self.pending = None
            self._add(self.previous, place, "support", tr("it says what the sentence before amounts to"))
            return
        elif place in self.guesses and self.statements[self.guesses[place][0]].kind == "claim":
            aim, function = self.guesses[place]
            if function == "attack":
                self._add(place, aim, function, tr("in its paragraph it reads as an objection to this"))
                return
        self._flush()
        self.pending = (place, aim)

    def _flush(self) -> None:
        """Let what was read last go to the point, now that nothing was made of it."""
        if self.pending is not None:
            place, aim = self.pending
            self._add(place, aim, "support", tr("in its paragraph it reads as a reason for this"))
            self.pending = None

    def _beside(self, sentence: Sequence[Here]) -> None:
        """Let what stands beside a statement in its sentence go where that goes."""
        for first, each in pairwise(sentence):
            cut = each.piece.split
            if cut is None or cut.way != "beside" or self.steps.leads(each.place):
                continue
            for relation in self._of(first.place):
                self._add(each.place, relation.target, relation.function, *relation.reasons)

    def _of(self, place: int) -> list[ProposedRelation]:
        return [each for each in self.steps.found if each.premises == (place,)]

    def _add(self, place: int, aim: int | None, function: Function, *reasons: str) -> None:
        if aim is None or aim == place or (self.steps.leads(place) and function == "support" and self.topic != place):
            return
        if function == "support" and self.statements[aim].kind != "claim":
            return
        self.steps.add(ProposedRelation((place,), aim, function, reasons))

    def close(self) -> None:
        """Let the paragraph lead to what the text is about, where the text is one that argues."""
        self._flush()
        if not self.argues:
            return
        if self.topic is None or not self.carries or self.topic == self.main or self.steps.leads(self.topic):
            return
        if self.statements[self.topic].kind == "claim":
            reason = tr("its paragraph hangs on it, and the text is most about the other")
            self._add(self.topic, self.main, "support", reason)


def _head(sentence: Sequence[Here]) -> Here:
    """Return the part of a sentence that the rest of it is for."""
    head = sentence[0]
    for each in sentence[1:]:
        if not leans(each.piece):
            head = each
    return head


def leans(piece: Piece) -> bool:
    """Whether a part of a sentence stands beside or behind what the sentence is for: "because …", "although …"."""
    cut = piece.split
    if cut is None or cut.first is None:
        return False
    if cut.way == "attack":  # Behind "but" the author's own point follows.
        return cut.words.lower() not in _TURNS
    return cut.way in ("backward", "beside")
