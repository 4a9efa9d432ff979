"""Carneades: what becomes of its graphs, and that the labels they expect are those that follow from the map."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from argmap import formats
from argmap.analysis import Essentials, Footing, Footings, Label, contested, labels
from argmap.analysis.play import GROUNDED
from argmap.formats import FileFormatError, Given
from argmap.formats.graphs import carneades
from argmap.formats.graphs.carneades_terms import in_words, normal
from argmap.formats.plain_yaml import load
from argmap.model import ArgumentMap, Claim, Inference, Objection, check
from argmap.model.records import altered

PEERS = Path(__file__).resolve().parents[3] / "shared" / "peers" / "carneades"
real = pytest.mark.skipif(not PEERS.is_dir(), reason="the real files of other programs are not here")
FILES = sorted(PEERS.glob("*.yml")) if PEERS.is_dir() else []

#: Why a statement may be labelled otherwise here than in Carneades.
WEIGHED = "arguments for rivals are weighed against each other there, and leave both undecided here"
TIED = "a tie puts both rivals out there, and leaves them undecided here"
BARE = "what nobody argues for is out there; here it is put forward, and objects"
RULES = "the arguments for it are made by the rules of schemes"
DIFFERENT: dict[str, dict[str, str]] = {
    "basic_event_calculus": {"holdsAt(wfh_required,3)": RULES, "notHoldsAt(wfh_required,5)": RULES},
    "caminada1": {"s": TIED, "¬s": TIED, "r": BARE},
    "jogging": {"jog": WEIGHED, "¬jog": WEIGHED},
    "lex": {"forbidden(cannabis)": WEIGHED, "permitted(cannabis)": WEIGHED, "crime": WEIGHED},
    "library": {"accessDenied": WEIGHED, "accessNotDenied": WEIGHED},
    "mcda-porsche": {"safety(volvo,medium)": RULES, "buy(volvo)": RULES},
    "prakken-sartor-murder": {"¬s11469": BARE},
    "rebuttal": {"p": WEIGHED, "¬p": WEIGHED},
    "reinstatement": {"p": WEIGHED, "np": WEIGHED},
    "sherlock": {"afghanistan": BARE},
}


def read(text: str) -> formats.Reading:
    return carneades.read(Given(text.encode(), "a.yml"))


def losses(text: str) -> dict[str, tuple[str, ...]]:
    return {loss.what: loss.where for loss in read(text).losses}


def label(records: ArgumentMap, statement: str) -> str:
    """Label a statement from what the analysis finds: granted and undefeated is in, a circle is undecided."""
    footings = Footings(records)
    if footings[statement] is Footing.CIRCULAR:
        return "undecided"
    if not footings.flags[statement] & GROUNDED:
        return "out"
    found = labels(records, footings)
    standing = {key: each for key, each in found.items() if each is Label.STANDS}
    essentials = Essentials(footings, [statement])
    if contested(records, footings, essentials, [statement], standing):
        return "out"
    return "undecided" if contested(records, footings, essentials, [statement], found) else "in"


def expected(path: Path) -> dict[str, str]:
    """Return the labels that a file expects, by statement."""
    document = load(Given(path.read_bytes(), str(path)))
    assert isinstance(document, dict)
    tests = document.get("tests") or {}
    assert isinstance(tests, dict)
    return {normal(str(name)): each for each, names in tests.items() for name in names or ()}


@real
def test_all_real_files_are_read() -> None:
    assert len(FILES) == 23
    for path in FILES:
        check(formats.imported(path).records)
    assert sum(bool(expected(path)) for path in FILES) == 18


@real
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_labels_that_a_file_expects_follow_from_the_map_but_for_those_with_a_reason(path: Path) -> None:
    records = formats.imported(path).records
    wanted = expected(path)
    different = {name for name, each in wanted.items() if label(records, name) != each}
    assert different == DIFFERENT.get(path.stem, {}).keys()


@real
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_once_what_carneades_puts_out_is_taken_back_all_else_is_labelled_as_it_does(path: Path) -> None:
    wanted = expected(path)
    out = {name for name, each in wanted.items() if each == "out"}
    records = ArgumentMap(
        altered(each, retracted=True) if isinstance(each, Claim) and each.id in out else each
        for each in formats.imported(path).records.records()
    )
    different = {name for name, each in wanted.items() if label(records, name) != each}
    assert different == {name for name, why in DIFFERENT.get(path.stem, {}).items() if why == RULES}


def test_an_argument_is_a_step_with_its_scheme_roles_and_weight() -> None:
    reading = read("""
        statements: {a: A., b: B., c: C.}
        arguments: {a1: {scheme: sign, weight: 0.4, conclusion: c, premises: {minor: a, major: b}}}
    """)
    assert reading.losses == ()
    assert reading.records["a1"] == Inference(
        id="a1",
        premises=("a", "b"),
        conclusion="c",
        roles={"a": "minor", "b": "major"},
        scheme="sign",
        strength=0.4,
    )
    assert reading.records["a"] == Claim(id="a", text="A.")


@pytest.mark.parametrize("text", [
    "statements: {a: A.}\nassumptions: [a]", "statements: {a: {text: A., assumed: true}}"
])  # fmt: skip
def test_what_is_assumed_is_an_assumption(text: str) -> None:
    assert list(read(text).records.records()) == [Claim(id="a", text="A.", implicit=True)]


def test_an_undercutter_objects_to_the_step() -> None:
    records = read("""
        statements: {a: A., b: B., u: U.}
        arguments: {a1: {conclusion: b, premises: a, undercutter: u}}
    """).records
    assert [(each.premises, each.target) for each in records.of_kind(Objection)] == [(("u",), "a1")]


def test_positions_of_an_issue_and_what_denies_each_other_object_each_to_each_once() -> None:
    records = read("""
        statements: {a: A., b: B., c: C., p: P., ¬p: ¬P., ¬a: Not A.}
        issues: {i1: {positions: [a, b, c]}, i2: {positions: [p, ¬p]}}
    """).records
    found = [(each.premises[0], each.target, each.extra.get("issue")) for each in records.of_kind(Objection)]
    assert len(found) == len(set(found)) == 10
    assert {(one, other) for one, other, issue in found if issue == "i1"} == {
        (one, other) for one in "abc" for other in "abc" if one != other
    }
    assert {(one, other) for one, other, issue in found if issue == "i2"} == {("p", "¬p"), ("¬p", "p")}
    assert [(one, other) for one, other, issue in found if issue is None] == [("a", "¬a"), ("¬a", "a")]


@pytest.mark.parametrize("scheme", ["scheme: convergent", "scheme: cumulative", "scheme: mine"])
def test_premises_that_count_each_by_itself_are_steps_of_their_own(scheme: str) -> None:
    records = read(f"""
        statements: {{a: A., b: B., c: C., u: U.}}
        argument_schemes: [{{id: mine, weight: Convergent}}]
        arguments: {{a1: {{{scheme}, conclusion: c, premises: [a, b], undercutter: u}}}}
    """).records
    assert {each.id: each.premises for each in records.of_kind(Inference)} == {"a1": ("a",), "a1.2": ("b",)}
    assert {each.target for each in records.of_kind(Objection)} == {"a1", "a1.2"}


def test_an_argument_without_premises_rests_on_an_assumption() -> None:
    records = read("statements: {c: C.}\narguments: {a1: {conclusion: c}}").records
    (step,) = records.of_kind(Inference)
    backing = records[step.premises[0]]
    assert isinstance(backing, Claim)
    assert backing.implicit
    assert label(records, "c") == "in"


def test_arguments_and_statements_of_the_same_name_are_told_apart() -> None:
    records = read("""
        statements: {a1: A., c: C., u: U.}
        arguments: {a1: {conclusion: c, premises: [a1], undercutter: u}}
    """).records
    assert records["a1"] == Claim(id="a1", text="A.")
    (step,) = records.of_kind(Inference)
    assert step.premises == ("a1",)
    assert [each.target for each in records.of_kind(Objection)] == [step.id]


def test_a_term_is_one_statement_however_it_is_spaced_and_speaks_by_its_predicate() -> None:
    reading = read("""
        language: {price/2: "The price of a %v is %s.", idle/1: "%s idles."}
        statements: {"dear( x, 'a, b' )": Dear.}
        assumptions: ["price(volvo, medium)", "dear(x,'a, b')"]
    """)
    assert {each.id: each.text for each in reading.records.of_kind(Claim)}["price(volvo,medium)"] == (
        "The price of a volvo is medium."
    )
    assert sorted(each.text for each in reading.records.of_kind(Claim)) == ["Dear.", "The price of a volvo is medium."]
    assert [(loss.what, loss.where) for loss in reading.losses] == [
        (
            "Statements that are taken for granted, now marked as assumptions",
            ("Dear.", "The price of a volvo is medium."),
        ),
        ("Sentences for predicates that no statement needs", ("idle/1",)),
    ]


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("p(f(a,b),[c,d])", "f(a,b) and [c,d]"),
        ("p('x, y',\"(\")", "'x, y' and \"(\""),
        ("q(a,b)", "b, then 100% a, %[3]s"),
        ("p(a)", None),
        ("r", "It rains."),
    ],
)
def test_a_sentence_has_the_arguments_of_its_term_in_their_places(term: str, words: str | None) -> None:
    assert in_words(term, {"p/2": "%v and %s", "q/2": "%[2]s, then 100%% %[1]v, %[3]s", "r/0": "It rains."}) == words


def test_what_denies_a_statement_says_so_in_its_words() -> None:
    records = read("statements: {p: It rains.}\nassumptions: [¬p]").records
    assert records["¬p"] == Claim(id="¬p", text="¬ It rains.", implicit=True)


def test_a_constant_weight_of_a_scheme_is_the_strength_of_its_arguments() -> None:
    reading = read("""
        statements: {a: A., b: B.}
        argument_schemes: {s1: {weight: {constant: 0.1}}}
        arguments: {a1: {scheme: s1, conclusion: b, premises: [a]}}
    """)
    assert reading.losses == ()
    assert [each.strength for each in reading.records.of_kind(Inference)] == [0.1]


def test_notes_are_kept_as_notes_and_other_metadata_as_it_is() -> None:
    reading = read("statements: {a: {text: A., meta: {note: Seen., page: 4, by: [x, {y: z}]}}}")
    assert reading.losses == ()
    assert list(reading.records.records()) == [
        Claim(id="a", text="A.", note="Seen.", extra={"meta": {"page": "4", "by": ["x", {"y": "z"}]}})
    ]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("meta: {title: T}", {"Title and notes of the file": ("meta",)}),
        ("tests: {in: [a]}\nodd: 3", {
            "Labels that are expected": ("tests",), "Sections that are not known here": ("odd",)
        }),
        ("statements: {a: {text: A., label: in, odd: 1}}", {
            "Fields that a map has no place for": ("a.label", "a.odd")
        }),
        ("argument_schemes: [{id: r, variables: [X], premises: [p(X)], conclusions: [q(X)]}]", {
            "Rules that make arguments": ("r",)
        }),
        ("issue_schemes: {i: [p, q]}", {"Rules that make issues": ("i",)}),
        ("weighing_functions: {w: {preference: []}}\nargument_schemes: [{id: s, weight: w}]", {
            "Weights that have to be worked out": ("s", "w")
        }),
        ("arguments: {a1: {conclusion: c, premises: [a], weight: 7}}", {
            "Weights that are no number from 0 to 1": ("a1.weight",)
        }),
        ("arguments: {a1: {premises: [a]}}", {"Steps without a conclusion": ("a1",)}),
        ("issues: {i: {positions: [a, b], standard: BRD, meta: {x: y}}}", {
            "Proof standards": ("i",), "Fields that a map has no place for": ("i.meta",)
        }),
        ("issues: {i: {positions: [a]}}", {"Issues with fewer than two positions": ("i",)}),
        (f"issues: {{i: {{positions: [{', '.join(f'p{n}' for n in range(300))}]}}}}", {
            "Issues with too many positions": ("i",)
        }),
    ],
)  # fmt: skip
def test_what_a_map_has_no_place_for_is_named(text: str, what: dict[str, tuple[str, ...]]) -> None:
    assert losses(text) == what


@pytest.mark.parametrize(
    ("text", "what", "where"),
    [
        ("- a", "This is YAML, but no argument graph of Carneades", "a.yml"),
        ("odd: 1", "This is YAML, but no argument graph of Carneades", "a.yml"),
        ("meta: {}\nstatements: [a]", "`statements` is no table of names and what they stand for", "a.yml, line 2"),
        ("statements:\n  a: []", "`a` is neither a text nor a table of fields", "a.yml, line 2"),
        ("statements:\n  p(a,b): A\n  p(a, b): B", "The key `p(a, b)` stands twice", "a.yml, line 3"),
        ("arguments:\n  a1: x", "`a1` is no table of names and what they stand for", "a.yml, line 2"),
        ("arguments: [{conclusion: c}]", "`arguments` lists something without an `id`", "a.yml, line 1"),
        ("arguments:\n  a1:\n    premises: [{a: b}]", "`premises` is no list of names", "a.yml, line 3"),
        ("assumptions: {a: b}", "`assumptions` is no list of names", "a.yml, line 1"),
    ],
)
def test_what_is_no_argument_graph_is_refused_with_its_line(text: str, what: str, where: str) -> None:
    with pytest.raises(FileFormatError) as caught:
        read(text)
    assert (caught.value.what, caught.value.where) == (what, where)


@pytest.mark.parametrize("text", [
    "statements:\n  a: A.\n", "# c\n---\nmeta:\n  title: T\nstatements: {a: A.}\r\n", "meta:\n    title: T\n",
    "argument_schemes:\n- id: x\n", "arguments:\n  a1:\n    conclusion: c\n", "'statements':\n  a: A.\nissues:\n",
])  # fmt: skip
def test_argument_graphs_are_recognized(text: str) -> None:
    assert formats.recognized(Given(text.encode(), "a.yml")) is formats.named("carneades")


@pytest.mark.parametrize("text", [
    "statements:\n  - a\n", "services:\n  a: b\nstatements:\n  a: b\n", "arguments:\n  a: b\n", "meta:\n  x: y\n",
    "statements: are sentences\nand so on\n", "Statements:\n\n  They are true.\n", "a: b\n", "", "title: T\n",
])  # fmt: skip
def test_other_yaml_is_not_taken_for_an_argument_graph(text: str) -> None:
    assert formats.recognized(Given(text.encode(), "a.yml")) is None


names = st.sampled_from(["a", "b", "¬a", "p(x, y)", "a1", "", "x y", "meta"])
values = st.recursive(
    names | st.none() | st.sampled_from(["true", "0.5", "9", "convergent"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=6,
)
tables = st.dictionaries(
    names,
    values
    | st.fixed_dictionaries(
        {},
        optional={
            "text": values, "meta": values, "assumed": values, "conclusion": values, "premises": values,
            "undercutter": values, "scheme": values, "weight": values, "positions": values, "standard": values,
        },
    ),
    max_size=4,
)  # fmt: skip
sections = st.fixed_dictionaries(
    {"statements": tables},
    optional={
        "arguments": tables, "issues": tables, "assumptions": values, "language": values,
        "argument_schemes": tables | values, "issue_schemes": values, "weighing_functions": values, "tests": values,
    },
)  # fmt: skip


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(sections)
def test_whatever_stands_in_the_sections_gives_a_sound_map_or_a_reason(document: dict[str, object]) -> None:
    refusal = None
    try:
        check(read(json.dumps(document)).records)
    except FileFormatError as error:
        refusal = error
    assert refusal is None or refusal.where.startswith("a.yml")
