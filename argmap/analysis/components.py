"""The order in which statements can be derived: premises first, and a circle of claims as one."""

from collections import deque
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

from argmap.analysis.play import Play

T = TypeVar("T")


class Component(NamedTuple):
    """A statement, or the claims of a circle: each is beneath each other."""

    members: tuple[str, ...]
    is_circle: bool


def premises_first(play: Play, region: Iterable[str]) -> tuple[list[str], list[str]]:
    """Sort a region so that each statement follows all it could rest on (Kahn 1962).

    Returns the sorted statements, and those in or above a circle, which have no such order.
    """
    into, used_for = play.into, play.used_for
    order: list[str] = []
    inner: dict[str, int] = {}
    for statement in region:
        if statement in into:
            inner[statement] = 0
        else:
            order.append(statement)
    for claim in inner:
        for step in into[claim]:
            for premise in step[1]:
                if premise in inner:
                    inner[claim] += 1
    ready = [claim for claim, waiting in inner.items() if not waiting]
    while ready:
        claim = ready.pop()
        order.append(claim)
        for conclusion in used_for.get(claim, ()):
            if conclusion in inner:
                inner[conclusion] -= 1
                if not inner[conclusion]:
                    ready.append(conclusion)
    return order, [claim for claim, waiting in inner.items() if waiting > 0]


def components(play: Play, region: Iterable[str]) -> list[Component]:
    """Return the strongly connected components of a region, premises first."""
    order, rest = premises_first(play, region)
    found = [Component((statement,), is_circle=False) for statement in order]
    return found + circular_components(play, rest) if rest else found


def circular_components(play: Play, claims: list[str]) -> list[Component]:
    """Return the components of claims that are in or above circles, premises first."""
    # Rare, and networkx takes longer to import than most maps take to analyse.
    import networkx as nx

    among = dict.fromkeys(claims)
    beneath = nx.DiGraph()
    beneath.add_nodes_from(among)
    for claim in claims:
        for step in play.steps_into(claim):
            beneath.add_edges_from((claim, premise) for premise in step.premises if premise in among)
    condensed = nx.condensation(beneath)
    found = []
    for node in reversed(list(nx.lexicographical_topological_sort(condensed))):
        members = tuple(sorted(condensed.nodes[node]["members"]))
        is_circle = len(members) > 1 or beneath.has_edge(members[0], members[0])
        found.append(Component(members, is_circle))
    return found


def until_settled(play: Play, members: Iterable[str], renew: Callable[[str], bool]) -> None:
    """Renew the claims of a circle until nothing changes: a claim again only after one of its premises has changed.

    `renew` works one claim out from what is known and says whether that is news.
    """
    queue = deque(members)
    inside, queued = frozenset(queue), set(queue)
    while queue:
        claim = queue.popleft()
        queued.discard(claim)
        if renew(claim):
            for conclusion in play.used_for.get(claim, ()):
                if conclusion in inside and conclusion not in queued:
                    queued.add(conclusion)
                    queue.append(conclusion)


def settle_table(play: Play, members: Iterable[str], table: dict[str, T], work_out: Callable[[str], T | None]) -> None:
    """Fill a table with what each claim of a circle amounts to, until nothing changes; None is not entered."""

    def renew(claim: str) -> bool:
        value = work_out(claim)
        if value is None or (claim in table and table[claim] == value):
            return False
        table[claim] = value
        return True

    until_settled(play, members, renew)
