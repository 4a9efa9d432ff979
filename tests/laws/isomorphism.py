"""Whether two maps are the same but for their ids."""

from typing import Any

import msgspec
import networkx as nx

from argmap.model import ArgumentMap, Inference, Record, refers_to
from argmap.model.references import references


def same_but_for_ids(one: ArgumentMap, other: ArgumentMap) -> bool:
    """Whether the records can be paired so that equal ones point at equal ones by the same fields."""
    return bool(nx.is_isomorphic(_graph(one), _graph(other), _equal, _equal))


def _graph(records: ArgumentMap) -> Any:
    graph = nx.DiGraph()
    for key, record in records.items():
        pointing = {reference.field for reference in references(type(record))}
        fields = {name: value for name, value in msgspec.structs.asdict(record).items() if name not in pointing}
        graph.add_node(key, held=(type(record), {**fields, "id": "", "roles": {}}))
    for key, record in records.items():
        for target in dict.fromkeys(refers_to(record)):
            graph.add_edge(key, target, held=_ties(record, target))
    return graph


def _ties(record: Record, target: str) -> list[Any]:
    """Return by which fields, in which place and in which role a record points at another."""
    ties: list[Any] = []
    for reference in references(type(record)):
        value = getattr(record, reference.field)
        if value == target:
            ties.append(reference.field)
        elif isinstance(value, tuple) and target in value:
            ties.append((reference.field, value.index(target)))
    return [*ties, record.roles.get(target)] if isinstance(record, Inference) else ties


def _equal(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return bool(one["held"] == other["held"])
