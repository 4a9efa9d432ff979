"""Random valid maps with every kind of record, and random edits of them, sensible and not."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, get_args

from hypothesis import strategies as st

from argmap import editing
from argmap.layout import Rect
from argmap.model import (
    ArgumentMap,
    Article,
    Change,
    Claim,
    Evidence,
    EvidenceType,
    Excerpt,
    Group,
    Inference,
    Mode,
    Objection,
    Placement,
    Record,
    Source,
)

texts = st.one_of(
    st.sampled_from(["", "The answer was slow.", "“x” & y; z", "line\nbreak", "\u2028", "موافقة", "😀", 'a"b\\c']),
    st.text(max_size=12),
)
maybe_texts = st.none() | texts
ids = st.one_of(
    st.from_regex(r"[a-z][0-9]{1,2}", fullmatch=True),
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1, max_size=6),
)
plain_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=4,
)
extras = st.just({}) | st.dictionaries(texts, plain_values, max_size=2)
coordinates = st.floats(-1e6, 1e6, exclude_min=True, exclude_max=True)
strengths = st.none() | st.floats(0, 1)
evidence_types = st.sampled_from(get_args(EvidenceType))
modes: st.SearchStrategy[Mode] = st.sampled_from(get_args(Mode))


@st.composite
def valid_maps(draw: st.DrawFn, most: int = 4) -> ArgumentMap:
    """Draw a map that breaks no invariant, with up to `most` records of each kind."""
    free = draw(st.lists(ids, unique=True, min_size=16, max_size=8 * most))

    def some(least: int = 0) -> list[str]:
        count = draw(st.integers(least, most))
        return [free.pop() for _ in range(min(count, len(free)))]

    def one_of(keys: list[str]) -> str | None:
        return draw(st.none() | st.sampled_from(keys)) if keys else None

    def premises(keys: list[str]) -> tuple[str, ...]:
        return tuple(draw(st.lists(st.sampled_from(keys), unique=True, min_size=1, max_size=3)))

    def any_of(keys: list[str]) -> tuple[str, ...]:
        return tuple(draw(st.lists(st.sampled_from(keys), unique=True, max_size=2))) if keys else ()

    records: list[Record] = []
    claims, evidence, sources, articles, excerpts = some(1), some(), some(), some(), []
    records += [
        Article(id=key, title=draw(texts), text=draw(texts), url=draw(maybe_texts), extra=draw(extras))
        for key in articles
    ]
    for place, key in enumerate(sources):
        origin = one_of(sources[:place])
        records.append(Source(id=key, name=draw(maybe_texts), type=draw(texts), origin=origin, extra=draw(extras)))
    for key in some() if articles else ():
        start, length = draw(st.integers(0, 99)), draw(st.integers(0, 9))
        article = draw(st.sampled_from(articles))
        records.append(
            Excerpt(id=key, article=article, start=start, end=start + length, quote=draw(texts), before=draw(texts))
        )
        excerpts.append(key)
    records += [
        Evidence(
            id=key,
            text=draw(texts),
            type=draw(evidence_types),
            date=draw(maybe_texts),
            source=one_of(sources),
            attribution=draw(maybe_texts),
            excerpt=one_of(excerpts),
            repeats=any_of(excerpts),
            retracted=draw(st.booleans()),
            extra=draw(extras),
        )
        for key in evidence
    ]
    records += [
        Claim(
            id=key,
            text=draw(texts),
            main=draw(st.booleans()),
            implicit=draw(st.booleans()),
            note=draw(maybe_texts),
            excerpt=one_of(excerpts),
            repeats=any_of(excerpts),
            extra=draw(extras),
        )
        for key in claims
    ]
    statements, inferences, objections = [*claims, *evidence], some(), some()
    for key in inferences:
        mode = draw(modes if evidence else st.sampled_from(["inference", "entailment"]))
        chosen = premises(evidence if mode == "attestation" else statements)
        roles = {premise: draw(texts) for premise in chosen if draw(st.booleans())}
        records.append(
            Inference(
                id=key,
                premises=chosen,
                conclusion=draw(st.sampled_from(claims)),
                mode=mode,
                roles=roles,
                scheme=draw(maybe_texts),
                strength=draw(strengths),
                excerpt=one_of(excerpts),
                retracted=draw(st.booleans()),
            )
        )
    for place, key in enumerate(objections):
        target = draw(st.sampled_from([*statements, *inferences, *objections[:place]]))
        records.append(Objection(id=key, premises=premises(statements), target=target, extra=draw(extras)))
    placed = [*statements, *inferences, *objections]
    for key, of in zip(some(), draw(st.permutations(placed)), strict=False):
        records.append(Placement(id=key, of=of, x=draw(coordinates), y=draw(coordinates), extra=draw(extras)))
    ungrouped = draw(st.permutations(placed))
    for key in some():
        if ungrouped:
            members = tuple(ungrouped.pop() for _ in range(min(draw(st.integers(1, 3)), len(ungrouped))))
            records.append(Group(id=key, title=draw(texts), members=members, extra=draw(extras)))
    return ArgumentMap(draw(st.permutations(records)))


#: Small maps to paste, in whole: articles, sources and excerpts that a random map has not, and ids that it may have.
PARTS = (
    ArgumentMap([Claim(id="c1", text="alone"), Placement(id="p1", of="c1", x=1.0, y=2.0)]),
    ArgumentMap(
        [
            Article(id="a1", title="", text=""),
            Source(id="s1", type="paper", origin="s2"),
            Source(id="s2", type="agency"),
            Excerpt(id="x1", article="a1", start=0, end=0, quote=""),
            Evidence(id="e1", text="seen", type="event", source="s1", excerpt="x1"),
            Claim(id="c1", text="so"),
            Inference(id="i1", premises=("e1",), conclusion="c1", roles={"e1": "sign"}),
            Objection(id="o1", premises=("c1",), target="i1"),
            Group(id="g1", title="All", members=("e1", "c1", "i1")),
        ]
    ),
)
frames = st.builds(Rect, x=coordinates, y=coordinates, width=st.floats(1, 400), height=st.floats(1, 200))


@dataclass(frozen=True)
class Edit:
    """A verb with what it is called with; the repr says what a failing example did."""

    verb: str
    arguments: tuple[Any, ...]
    fields: dict[str, Any] = field(default_factory=dict)

    def of(self, records: ArgumentMap) -> Change:
        """Return the change that the verb makes of the map, or let its refusal through."""
        verb: Callable[..., Change | editing.Added] = getattr(editing, self.verb)
        made = verb(records, *self.arguments, **self.fields)
        if isinstance(made, Change):
            return made
        assert all(made.change.pairs[key][0] is None for key in made.keys), "what is new was there already"
        assert made.key == made.keys[0]
        return made.change


@st.composite
def edits(draw: st.DrawFn, records: ArgumentMap) -> Edit:
    """Draw an edit: mostly of records of the kinds that the verb wants, now and then of any, or of none."""

    def one(*kinds: type[Record]) -> str:
        fitting = [key for key, record in records.items() if isinstance(record, kinds)]
        anything = [*records, "nowhere"]
        return draw(st.sampled_from(fitting if fitting and draw(st.integers(0, 9)) else anything))

    def some(*kinds: type[Record]) -> tuple[str, ...]:
        return tuple(one(*kinds) for _ in range(draw(st.integers(0 if draw(st.integers(0, 9)) == 0 else 1, 3))))

    statement, step = (Claim, Evidence), (Inference, Objection)
    box = (*statement, *step)

    def frames_of(least: int) -> dict[str, Rect]:
        return {one(*box): draw(frames) for _ in range(draw(st.integers(least - 1, least + 2)))}

    def a_span() -> tuple[str, int, int]:
        article = one(Article)
        length = len(getattr(records.get(article), "text", ""))
        start = draw(st.integers(0, length))
        return article, start, draw(st.integers(start, length))

    wishes: dict[str, Callable[[], tuple[Any, ...]]] = {
        "add": lambda: tuple(draw(st.lists(_newcomers(one), min_size=1, max_size=2))),
        "add_conclusion": lambda: (some(*statement), draw(texts)),
        "add_objection": lambda: (one(*box), draw(texts)),
        "add_premise": lambda: (one(*box), draw(texts)),
        "add_reason": lambda: (one(Claim), draw(texts)),
        "add_sibling": lambda: (one(*box), draw(texts)),
        "align": lambda: (frames_of(2), draw(st.sampled_from(get_args(editing.Edge)))),
        "anchor": lambda: (one(*statement, Inference), *a_span()),
        "as_claim": lambda: (one(Evidence),),
        "as_evidence": lambda: (one(Claim), draw(evidence_types)),
        "attack": lambda: (some(*statement), one(*box)),
        "drop_premise": lambda: _a_premise_of(one(*step)),
        "distribute": lambda: (frames_of(3), draw(st.sampled_from(get_args(editing.Axis)))),
        "duplicate": lambda: (some(*box, Group),),
        "group": lambda: (some(*box), draw(texts)),
        "join": lambda: (one(Inference), *some(Inference)),
        "link": lambda: (some(*statement), one(Claim)),
        "merge": lambda: draw(st.sampled_from([(one(kind), *some(kind)) for kind in statement])),
        "place": lambda: (one(*box), draw(coordinates | st.floats()), draw(coordinates)),
        "paste": lambda: (draw(st.sampled_from(PARTS)),),
        "paste_as_reasons": lambda: (draw(st.sampled_from(PARTS)), one(Claim)),
        "place_all": lambda: ({one(*box): (draw(coordinates), draw(coordinates)) for _ in range(2)},),
        "regroup": lambda: (some(*box), draw(st.none() | st.just(one(Group)))),
        "remove": lambda: some(Claim, Evidence, Inference, Objection, Source, Article, Excerpt, Placement, Group),
        "restore": lambda: some(*box),
        "retarget": lambda: (one(*step), one(*box)),
        "retract": lambda: some(*box),
        "reverse": lambda: _a_premise_of(one(Inference)),
        "revise": lambda: (one(Claim, Evidence, Inference, Objection, Source, Excerpt, Placement, Group),),
        "reword": lambda: (one(*statement), draw(texts)),
        "split": lambda: (one(Inference),),
        "split_claim": lambda: (one(Claim), draw(st.lists(texts, min_size=1, max_size=3))),
        "take_claim": lambda: a_span(),
        "take_evidence": lambda: a_span(),
        "take_objection": lambda: (*a_span(), one(*box)),
        "take_reason": lambda: (*a_span(), one(Claim, Inference)),
        "ungroup": lambda: some(Group),
        "unplace": lambda: some(*box),
        "with_premise": lambda: (one(*step), one(*statement)),
    }

    def _a_premise_of(key: str) -> tuple[str, str]:
        held = getattr(records.get(key), "premises", ())
        return key, draw(st.sampled_from(held)) if held else one(*statement)

    verb = draw(st.sampled_from(sorted(wishes)))
    arguments = wishes[verb]()
    if verb == "add_reason":
        linked = st.none() | st.just(one(Inference))
        flags = {"evidence": draw(st.booleans()), "implicit": draw(st.booleans())}
        return Edit(verb, arguments, {"linked_to": draw(linked), "mode": draw(modes), **flags})
    if verb == "link":
        return Edit(verb, arguments, {"mode": draw(modes), "strength": draw(strengths)})
    if verb == "revise":
        return Edit(verb, arguments, draw(_fields(records.get(arguments[0]), one, some)))
    return Edit(verb, arguments)


def _newcomers(one: Callable[..., str]) -> st.SearchStrategy[Record]:
    key = ids
    article, source, claim, box = one(Article), one(Source), one(Claim), one(Claim, Evidence, Inference, Objection)
    return st.one_of(
        st.builds(Claim, id=key, text=texts, main=st.booleans(), extra=extras),
        st.builds(Evidence, id=key, text=texts, type=evidence_types, source=st.just(source)),
        st.builds(Source, id=key, type=texts, origin=st.none() | st.just(source) | key),
        st.builds(Excerpt, id=key, article=st.just(article), start=st.just(3), end=st.integers(0, 9), quote=texts),
        st.builds(Inference, id=key, premises=st.tuples(st.just(claim)), conclusion=st.just(claim), mode=modes),
        st.builds(Placement, id=key, of=st.just(box), x=coordinates, y=coordinates),
        st.builds(Group, id=key, title=texts, members=st.tuples(st.just(box))),
    )


@st.composite
def _fields(
    draw: st.DrawFn, record: Record | None, one: Callable[..., str], some: Callable[..., tuple[str, ...]]
) -> dict[str, Any]:
    possible: dict[str, Callable[[], Any]] = {
        "retracted": lambda: draw(st.booleans() | texts),
        "origin": lambda: one(Source),
        "source": lambda: one(Source),
        "excerpt": lambda: one(Excerpt),
        "repeats": lambda: some(Excerpt),
        "premises": lambda: some(Claim, Evidence),
        "conclusion": lambda: one(Claim),
        "target": lambda: one(Claim, Evidence, Inference, Objection),
        "members": lambda: some(Claim, Evidence, Inference, Objection),
        "of": lambda: one(Claim, Evidence, Inference, Objection),
        "mode": lambda: draw(modes | texts),
        "strength": lambda: draw(strengths | st.floats()),
        "end": lambda: draw(st.integers(-1, 99)),
        "x": lambda: draw(st.floats()),
        "id": lambda: "other",
    }
    fitting = sorted(possible.keys() & set(getattr(record, "__struct_fields__", possible))) or ["id"]
    names = draw(st.lists(st.sampled_from(fitting), unique=True, min_size=1, max_size=2))
    return {name: possible[name]() for name in names}
