"""Who stands behind evidence: sources by name, where they got it from, and several that are one and the same."""

from argmap.editing.errors import EditRefusedError
from argmap.editing.names import fresh_id
from argmap.editing.outcome import outcome
from argmap.language import tr
from argmap.model import ArgumentMap, Change, Evidence, Record, Source, renamed
from argmap.model.records import altered


def name_source(records: ArgumentMap, key: str, name: str, *, type: str = "publication") -> Change:  # noqa: A002
    """Let a piece of evidence come from the source of this name, made where there is none; "" takes its source away."""
    evidence = records.expect(key, Evidence)
    source, made = _named(records, name, type)
    return outcome(records, {**made, key: altered(evidence, source=source)})


def rename_source(records: ArgumentMap, key: str, name: str) -> Change:
    """Give a source another name; "" makes it one that is not named."""
    source = records.expect(key, Source)
    name = " ".join(name.split())
    held = next((each.id for each in records.of_kind(Source) if name and each.name == name and each.id != key), None)
    if held is not None:
        raise EditRefusedError(
            tr("There is a source of this name already"), where=held, hint=tr("Merge the two if they are the same.")
        )
    return outcome(records, {key: altered(source, name=name or None)})


def name_origin(records: ArgumentMap, key: str, name: str) -> Change:
    """Let a source have got it from the source of this name, made where there is none; "" takes its origin away."""
    source = records.expect(key, Source)
    origin, made = _named(records, name, "publication")
    return outcome(records, {**made, key: altered(source, origin=origin)})


def merge_sources(records: ArgumentMap, kept: str, *others: str) -> Change:
    """Let one source stand for others that are the same: what named them names it, and they go.

    It gains what it lacks and they have: a name, a link, where they got it from. An origin among those that become
    one is dropped, as nobody got it from themselves.
    """
    source = records.expect(kept, Source)
    assert isinstance(source, Source)
    merged = {kept, *others}
    after: dict[str, Record | None] = {}
    for key in others:
        other = records.expect(key, Source)
        assert isinstance(other, Source)
        if key == kept:
            raise EditRefusedError(
                tr("A source cannot be merged with itself"), where=key, hint=tr("Choose another source.")
            )
        source = altered(
            source,
            name=source.name or other.name,
            url=source.url or other.url,
            origin=other.origin if source.origin in (None, *merged) else source.origin,
        )
        after[key] = None
    after[kept] = altered(source, origin=None) if source.origin in merged else source
    names = dict.fromkeys(others, kept)
    for key in dict.fromkeys(user for each in others for user in records.referrers(each)):
        if key not in merged:
            after[key] = renamed(records[key], names)
    return outcome(records, after)


def _named(records: ArgumentMap, name: str, type: str) -> tuple[str | None, dict[str, Record | None]]:  # noqa: A002
    """Return the id of the source of this name, and the source itself where it has to be made; None for no name."""
    name = " ".join(name.split())
    if not name:
        return None, {}
    held = next((each.id for each in records.of_kind(Source) if each.name == name), None)
    if held is not None:
        return held, {}
    new = Source(id=fresh_id(records, Source), name=name, type=type)
    return new.id, {new.id: new}
