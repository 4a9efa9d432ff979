"""Argument graphs whose steps are nodes, as AIF and its kin have them: to and from a map.

After Chesnevar et al., "Towards an argument interchange format" (Knowledge Engineering Review 21, 2006): statements are
I-nodes; an RA-node is a step, a CA-node a conflict, and arrows lead from premises through it to what it concludes or
attacks.
"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from argmap.formats.assembling import Assembly, Key
from argmap.language import later, tr
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection, position

STATEMENT, STEP, CONFLICT = "I", "RA", "CA"
_LETTERS: Mapping[str, str] = {STATEMENT: "c", STEP: "i", CONFLICT: "o"}
#: Node types that a map has no place for.
_OTHERS: Mapping[str, str] = {
    "MA": later("Rephrases (MA)"),
    "PA": later("Preferences (PA)"),
    "L": later("Locutions (L)"),
    "YA": later("Illocutions (YA)"),
    "TA": later("Transitions between locutions (TA)"),
}


#: What an arrow to or from a step may have at its other end; who puts a step forward (YA) goes with the locutions.
_WIRED = {STATEMENT, STEP, CONFLICT, "YA"}


class Node(Struct, frozen=True):
    """A node of such a graph; `type` is one of AIF's, `scheme` the name of its scheme, if it says anything."""

    name: str
    type: str
    text: str = ""
    scheme: str | None = None


Arrow = tuple[str, str]


def assemble(assembly: Assembly, nodes: Iterable[Node], arrows: Iterable[Arrow]) -> None:
    """Take a graph into a map in the making; each node and arrow ends in a record or in the losses.

    A step with several conclusions becomes one for each. A step that supports a step says why that holds: it supports
    an assumption that the supported step is given as a further premise.
    """
    known = {node.name: node for node in nodes}
    into: dict[str, list[str]] = {name: [] for name in known}
    out: dict[str, list[str]] = {name: [] for name in known}
    for start, end in dict.fromkeys(arrows):
        if start not in known or end not in known:
            assembly.losses.add(tr("Arrows that lead nowhere"), f"{start} → {end}")
        else:
            out[start].append(end)
            into[end].append(start)
    for node in known.values():  # Before argmap makes anything up, so that the file's own names become ids.
        if node.type in _LETTERS:
            assembly.id_of(node.name, _LETTERS[node.type])
    for node in known.values():
        if node.type == STATEMENT:
            assembly.claim(node.name, node.text)
        elif node.type == CONFLICT and node.scheme:
            assembly.losses.add(tr("Names of conflicts"), f"{node.name}: {node.scheme}")
        elif node.type not in (STEP, CONFLICT):
            what = tr(_OTHERS[node.type]) if node.type in _OTHERS else tr("Nodes of the type {type}")
            assembly.losses.add(what.format(type=node.type), node.name)
    _join(assembly, known, out)
    wired = _Wiring(assembly, known, into, out)
    for node in known.values():
        if node.type in (STEP, CONFLICT):
            wired.tie(node)


def _join(assembly: Assembly, known: Mapping[str, Node], out: Mapping[str, list[str]]) -> None:
    """Take in the arrows that lead from statement to statement, and name those that tell nothing of an argument."""
    for tail in known.values():
        for head in (known[name] for name in out[tail.name]):
            types = {tail.type, head.type}
            if types == {STATEMENT}:
                # An arrow that no scheme explains.
                assembly.support((tail.name, "-", head.name), [tail.name], head.name)
            elif types & {STEP, CONFLICT} and types - _WIRED:
                assembly.losses.add(tr("Arrows between steps and locutions"), f"{tail.name} → {head.name}")


class _Wiring:
    """The steps and conflicts of one graph."""

    def __init__(
        self,
        assembly: Assembly,
        known: Mapping[str, Node],
        into: Mapping[str, list[str]],
        out: Mapping[str, list[str]],
    ) -> None:
        self._assembly, self._known, self._into, self._out = assembly, known, into, out
        self._backed = {
            target
            for node in known.values()
            if node.type == STEP
            for target in out[node.name]
            if known[target].type in (STEP, CONFLICT)
        }

    def tie(self, node: Node) -> None:
        """Take in one step or conflict."""
        premises: list[Key] = [each for each in self._into[node.name] if self._known[each].type == STATEMENT]
        if node.name in self._backed:
            backing = _holding(node.name)
            words = tr("This objection holds") if node.type == CONFLICT else tr("This step holds")
            self._assembly.claim(backing, words, implicit=True)
            premises.append(backing)
        goals = [each for each in self._out[node.name] if self._known[each].type in (STATEMENT, STEP, CONFLICT)]
        for place in range(1, len(goals)):
            if not self._assembly.may_derive(node.name, len(premises)):
                goals = goals[:place]
                break
        if node.type == STEP:
            said = {"scheme": node.scheme} if node.scheme else {}
            for place, goal in enumerate(goals or [""]):
                conclusion = goal if not goal or self._known[goal].type == STATEMENT else _holding(goal)
                self._assembly.support(self._name(node, place), premises, conclusion, **said)
        else:
            for place, goal in enumerate(goals or [""]):
                self._assembly.attack(self._name(node, place), premises, goal)

    def _name(self, node: Node, place: int) -> Key:
        if place == 1:
            self._assembly.losses.add(tr("Steps and conflicts with several ends, now one for each"), node.name)
        return node.name if place == 0 else (node.name, ".", str(place + 1))


def _holding(name: str) -> Key:
    """What the assumption is called that a step or conflict of this name holds."""
    return (name, " holds")


def nodes_of(records: ArgumentMap) -> Iterator[Node]:
    """Yield the nodes of a map's graph in a lasting order."""
    for record in sorted(records.records(), key=position):
        match record:
            case Claim() | Evidence():
                yield Node(record.id, STATEMENT, record.text)
            case Inference():
                yield Node(record.id, STEP, scheme=record.scheme)
            case Objection():
                yield Node(record.id, CONFLICT)
            case _:
                pass


def arrows_of(records: ArgumentMap) -> Iterator[Arrow]:
    """Yield the arrows of a map's graph in a lasting order."""
    for record in sorted(records.records(), key=position):
        match record:
            case Inference():
                yield from ((premise, record.id) for premise in record.premises)
                yield record.id, record.conclusion
            case Objection():
                yield from ((premise, record.id) for premise in record.premises)
                yield record.id, record.target
            case _:
                pass
