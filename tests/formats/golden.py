"""The map that the golden files hold: every kind of record with every field."""

from argmap.model import (
    ArgumentMap,
    Article,
    Claim,
    Evidence,
    Excerpt,
    Group,
    Inference,
    Objection,
    Placement,
    Source,
)

GOLDEN = ArgumentMap(
    [
        Article(
            id="a1",
            title="Slow answer",
            text="Reports suggest the answer was slow.\nThat “suggests” approval.",
            url="https://example.org/a?b=c&d",
            date="2024-05-01",
            extra={"lang": "en"},
        ),
        Source(id="s1", name="The Paper", type="publication", url="https://example.org", extra={"id": 1}),
        Source(id="s2", type="unnamed", origin="s1"),
        Excerpt(
            id="x1", article="a1", start=0, end=36, quote="Reports suggest the answer was slow.", extra={"k": None}
        ),
        Excerpt(id="x2", article="a1", start=37, end=62, quote="That “suggests” approval."),
        Evidence(
            id="e1",
            text="The answer was slow.",
            type="report",
            date="2024-04",
            source="s2",
            attribution="reports suggest",
            excerpt="x1",
            retracted=True,
            extra={"numbers": [1, 2.5, -3e-07, 12345678901234567890123], "nested": {"ok": True}},
        ),
        Evidence(id="e2", text='Ответ был “приглушён” \\ "muted" 😀', type="quotation"),
        Claim(
            id="c1",
            text="The answer suggests tacit approval.",
            main=True,
            implicit=True,
            note="A note\nof two lines",
            excerpt="x2",
            retracted=True,
            extra={"color": "blue"},
        ),
        Claim(id="c2", text="Who keeps silent consents."),
        Claim(id="c10", text="A slow office is slow for all."),
        Inference(
            id="i1",
            premises=("e1", "c2"),
            conclusion="c1",
            mode="inference",
            roles={"c2": "major premise", "e1": "minor premise"},
            scheme="argument from ignorance",
            warrant="Silence means consent.",
            hedge="suggests",
            strength=0.25,
            excerpt="x2",
            retracted=True,
            extra={"by": "hand"},
        ),
        Inference(id="i2", premises=("e2",), conclusion="c2", mode="attestation"),
        Inference(id="i3", premises=("c2",), conclusion="c10", mode="entailment"),
        Objection(id="o1", premises=("c10", "e2"), target="i1", retracted=True, extra={"kind": "undercut"}),
        Objection(id="o2", premises=("c2",), target="o1"),
        Placement(id="p1", of="c1", x=-12.5, y=340.0, extra={"pinned": False}),
        Group(id="g1", title="The slow answer", members=("c1", "i1", "e1"), extra={"colour": "sand"}),
    ]
)
