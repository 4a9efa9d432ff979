"""Facts about the bibliography: articles and sources with where they can be read, and what stands for nobody."""

import pytest

from argmap.model import ArgumentMap, Article, Evidence, Source
from argmap.report import as_markdown, as_text, footing_report
from argmap.report.bibliography import Entry, bibliography


def evidence(key: str, source: str | None = None) -> Evidence:
    return Evidence(id=key, text=key, type="event", source=source)


RECORDS = ArgumentMap(
    [
        Article(
            id="a1", title="Silence  at\nsea", text="", date="2023-10-10", url="https://example.org/silence-at-sea"
        ),
        Article(id="a2", title="", text=""),
        Source(id="s1", name="The Courier", type="publication", origin="s2", url="www.example.org"),
        Source(id="s2", name="Ann Lee", type="person"),
        Source(id="s3", type="unnamed report"),
        Source(id="s4", name=" ", type="unnamed report"),
        Source(id="s5", name="Nobody asked", type=""),
        evidence("e1", "s1"),
        evidence("e2", "s2"),
        evidence("e3", "s3"),
        evidence("e4", "s4"),
        evidence("e5"),
    ]
)


def test_articles_have_their_title_date_and_address_in_the_order_of_the_map() -> None:
    assert bibliography(RECORDS).articles == (
        Entry("Silence at sea, 2023-10-10", "https://example.org/silence-at-sea"),
        Entry("Article without a title"),
    )


def test_named_sources_stand_by_name_with_where_they_got_it_and_how_much_evidence() -> None:
    assert bibliography(RECORDS).named == (
        Entry("Ann Lee (person); 1 piece of evidence; 1 piece at second hand"),
        Entry("Nobody asked"),
        Entry("The Courier (publication); got it from Ann Lee; 1 piece of evidence", "www.example.org"),
    )


def test_sources_without_a_name_stand_together_and_evidence_without_a_source_last() -> None:
    assert bibliography(RECORDS).unnamed == (
        Entry("Not named (unnamed report); 2 pieces of evidence"),
        Entry("No source named; 1 piece of evidence"),
    )


def test_the_same_source_noted_twice_is_one_entry_but_another_address_is_another() -> None:
    twice = [Source(id=f"s{at}", name="The Courier", type="publication") for at in (1, 2)]
    other = Source(id="s3", name="The Courier", type="publication", url="https://example.org")
    found = bibliography(ArgumentMap([*twice, other, evidence("e1", "s1"), evidence("e2", "s2")]))
    assert found.named == (
        Entry("The Courier (publication); 2 pieces of evidence"),
        Entry("The Courier (publication)", "https://example.org"),
    )


@pytest.mark.parametrize(
    ("address", "is_link"),
    [
        ("https://example.org", True),
        ("http://example.org:8080/a_(b)?c=d&e#f", True),
        ("HTTPS://Example.org/%C3%A4", True),
        ("www.example.org", False),
        ("javascript:alert(1)", False),
        ("https://example.org@evil.example/", False),
        ("https://exa mple.org", False),
        ("https://example.org/><script>", False),
        ("https://example.org/ä", False),
        ("https://", False),
        ("file:///etc/passwd", False),
        ("", False),
    ],
)
def test_only_a_plain_link_to_a_website_is_a_link(address: str, is_link: bool) -> None:
    assert Entry("", address).is_link is is_link


def test_text_and_markdown_end_with_the_bibliography() -> None:
    report = footing_report(RECORDS)
    assert as_text(report).endswith(
        """
Sources and articles
--------------------
Articles
  - Silence at sea, 2023-10-10
    https://example.org/silence-at-sea
  - Article without a title
Named sources
  - Ann Lee (person); 1 piece of evidence; 1 piece at second hand
  - Nobody asked
  - The Courier (publication); got it from Ann Lee; 1 piece of evidence
    www.example.org
Unnamed sources
  - Not named (unnamed report); 2 pieces of evidence
  - No source named; 1 piece of evidence
"""
    )
    assert as_markdown(report).endswith(
        """
## Sources and articles

### Articles

- Silence at sea, 2023-10-10, <https://example.org/silence-at-sea>
- Article without a title

### Named sources

- Ann Lee (person); 1 piece of evidence; 1 piece at second hand
- Nobody asked
- The Courier (publication); got it from Ann Lee; 1 piece of evidence, www.example.org

### Unnamed sources

- Not named (unnamed report); 2 pieces of evidence
- No source named; 1 piece of evidence
"""
    )


def test_a_long_address_is_never_broken() -> None:
    address = "https://example.org/" + "a-long-way-" * 20
    report = footing_report(ArgumentMap([Article(id="a", title="Far", text="", url=address)]))
    assert f"    {address}" in as_text(report).splitlines()


def test_a_map_without_articles_sources_and_evidence_says_so() -> None:
    report = footing_report(ArgumentMap())
    assert as_text(report).endswith("--------------------\nNone.\n")
    assert as_markdown(report).endswith("## Sources and articles\n\nNone.\n")


def test_of_a_long_way_through_many_sources_the_first_six_are_named() -> None:
    chain = [Source(id=f"s{at}", name=f"N{at}", type="", origin=f"s{at + 1}" if at < 9 else None) for at in range(10)]
    words = [entry.words for entry in bibliography(ArgumentMap(chain)).named]
    assert words[0] == "N0; got it from N1 ← N2 ← N3 ← N4 ← N5 ← N6 ← …"
    assert words[3] == "N3; got it from N4 ← N5 ← N6 ← N7 ← N8 ← N9"
