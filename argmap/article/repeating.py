"""What a text says more than once: a summary and the full story, a heading and its paragraph."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from math import log

from msgspec import Struct
from msgspec.structs import replace

from argmap.article.proposal import ProposedStatement
from argmap.language import tr

_WORD = re.compile(r"\w+")
#: From this share of their rare words on, two statements say the same; and how much of the shorter one must come again.
_ALIKE, _WITHIN = 0.42, 0.72
#: Words that stand in more statements than this are no help in finding those that are alike.
_COMMON = 60
_STEM = 5
#: What a summary says in other words is as alike as this at least.
_SUMMED = 0.68
#: Two words that are the whole of one statement say the same as another of at most this many rare words.
_SHORT = 8


class Group(Struct, frozen=True):
    """Statements that say the same: the fullest, which repeats the others, and the places of all."""

    statement: ProposedStatement
    members: tuple[int, ...]


def joined(statements: Sequence[ProposedStatement]) -> list[Group]:
    """Return the statements in order, those that say the same as one, where it is said most fully.

    Where most of a section is said again below, it is a summary: what is left of it joins what it is most like there,
    and which is most like it, although fewer words come again.
    """
    words = [_words(each.text) for each in statements]
    weight = _weights(words)
    near = _near(statements, words, weight)
    parent = list(range(len(statements)))
    for place, alike in enumerate(near):
        before = [each for each in alike if each[1] < place]
        if before and (best := max(before))[0] >= 1:
            parent[place] = parent[best[1]]
    for place, other in _of_summaries(statements, near, parent):
        old, new = parent[other], parent[place]
        parent = [new if each == old else each for each in parent]
    members: dict[int, list[int]] = defaultdict(list)
    for place, root in enumerate(parent):
        members[root].append(place)
    return [_group(statements, each) for each in sorted(members.values())]


def _near(
    statements: Sequence[ProposedStatement], words: Sequence[frozenset[str]], weight: dict[str, float]
) -> list[list[tuple[float, int]]]:
    """Return for each statement how alike others are that share some of its rarer words, with their places."""
    found: list[list[tuple[float, int]]] = [[] for _ in statements]
    holders: dict[str, list[int]] = defaultdict(list)
    for place, bag in enumerate(words):
        shared: Counter[int] = Counter()
        for word in bag:
            if len(holders[word]) <= _COMMON:
                for other in holders[word]:
                    shared[other] += 1
            holders[word].append(place)
        for other, count in shared.items():
            if count > 1 and _may_join(statements[place], statements[other]):
                likeness = _likeness(bag, words[other], weight)
                if likeness >= _SUMMED:
                    found[place].append((likeness, other))
                    found[other].append((likeness, place))
    return found


def _of_summaries(
    statements: Sequence[ProposedStatement], near: Sequence[Sequence[tuple[float, int]]], parent: Sequence[int]
) -> list[tuple[int, int]]:
    """Return the pairs of what a summary says by itself so far, and what it is said by below."""
    sizes = Counter(parent)
    sections: dict[str, list[int]] = defaultdict(list)
    for place, each in enumerate(statements):
        sections[each.section].append(place)
    found = []
    for held in sections.values():
        if len(held) < 2 or 2 * sum(sizes[parent[place]] > 1 for place in held) < len(held):
            continue
        for place in held:
            below = [each for each in near[place] if each[1] > held[-1]]
            if sizes[parent[place]] == 1 and below:
                likeness, other = max(below)
                if max(near[other])[0] == likeness and sizes[parent[other]] == 1:
                    found.append((place, other))
    return found


def _likeness(one: frozenset[str], other: frozenset[str], weight: dict[str, float]) -> float:
    """Return how alike two statements are, 1 and more where they say the same."""
    shared = sum(weight[word] for word in one & other)
    first, second = (sum(weight[word] for word in bag) for bag in (one, other))
    if not first or not second:
        return 0.0
    # A few words come again by chance in a long sentence.
    few, many = sorted((len(one), len(other)))
    within = shared / min(first, second) / _WITHIN if few > 2 or (few == 2 and many <= _SHORT) else 0.0
    return max(shared / (first + second - shared) / _ALIKE, within)


def _may_join(one: ProposedStatement, other: ProposedStatement) -> bool:
    """Whether two statements can be one: not two dated events of different dates, nor two sayings of two people."""
    if one.date and other.date and one.date != other.date:
        return False
    return not (one.source and other.source and one.source != other.source)


def _group(statements: Sequence[ProposedStatement], members: list[int]) -> Group:
    # Evidence before claims: where one place tells more, such as a date, the box should have it.
    fullest = max(members, key=lambda place: (len(statements[place].text), -place))
    kept = statements[fullest]
    others = [statements[place] for place in members if place != fullest]
    if not others:
        return Group(kept, tuple(members))
    reason = tr("said %n time(|s)", "", len(members))
    hedge = kept.hedge or next((each.hedge for each in others if each.hedge), None)
    merged = replace(kept, repeats=tuple(each.span for each in others), hedge=hedge, reasons=(*kept.reasons, reason))
    return Group(merged, tuple(members))


def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold()[:_STEM] for word in _WORD.findall(text) if len(word) > 2 and word.isalpha())


def _weights(words: Sequence[frozenset[str]]) -> dict[str, float]:
    counts = Counter(word for bag in words for word in bag)
    return {word: log(1 + len(words) / count) for word, count in counts.items()}
