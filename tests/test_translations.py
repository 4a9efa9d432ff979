"""Every text that a person reads can be translated, and is: the code, the .ts files and the .qm files agree."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest
from notation import a_map
from PySide6.QtCore import QTranslator
from tools.make_translations import CODE, TRANSLATIONS, Message, messages
from tools.pseudo import mirrored, pseudo

from argmap import language
from argmap.analysis import Footings, explain, find
from argmap.drawing import Words
from argmap.drawing.legend import with_legend
from argmap.drawing.picture import compose
from argmap.model import ArgumentMap, Article, Claim, Evidence, Inference, Source
from argmap.report import as_markdown, as_text, footing_report

FILES = sorted(TRANSLATIONS.glob("argmap_*.ts"))
#: What takes words that a person reads.
SHOWING = {
    *("Label", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu", "QLabel"),
    *("setText", "setWindowTitle", "addAction", "addMenu", "addTab", "setTabText", "setToolTip", "setStatusTip"),
    *("setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setWhatsThis", "setTitle", "showMessage"),
}


class Text(NamedTuple):
    """What `tr` or `later` is called with."""

    source: str
    comment: str
    counts: bool


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    """Yield the calls in a module, each with the name that is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(name) | ast.Attribute(attr=name):
                    yield node, name


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def texts_in_the_code() -> set[Text]:
    found = set()
    for path in CODE.rglob("*.py"):
        for call, name in calls(ast.parse(path.read_text(encoding="utf-8"))):
            if name in ("tr", "later") and isinstance(call.func, ast.Name) and call.args:
                source = literal(call.args[0])
                comment = literal(call.args[1]) if len(call.args) > 1 else ""
                if source is not None:
                    found.add(Text(source, comment or "", len(call.args) > 2))
    return found


def shown(file: Path) -> dict[Text, Message]:
    return {Text(each.source, each.comment, each.counts): each for each in messages(file)}


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{[^{}]*\}|%n", text))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_texts_of_the_code_are_those_of_the_file(file: Path) -> None:
    code, held = texts_in_the_code(), set(shown(file))
    assert sorted(code - held) == [], "run `python tests/tools/make_translations.py`, and translate"
    assert sorted(held - code) == [], "run `python tests/tools/make_translations.py`: these texts are gone"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_translated(file: Path) -> None:
    assert [each.source for each in messages(file) if not each.finished] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_fills_in_what_its_text_fills_in(file: Path) -> None:
    for each in messages(file):
        wanted = placeholders(each.source)
        for form in each.forms:
            # The form for one may write its number out, with the ending that the noun asks for: "ein Schluss".
            written_out = wanted - {"{count}"} if each.counts and form == each.forms[0] else wanted
            assert placeholders(form) in (wanted, written_out), each
            # Forms for one and for many are a matter of the English text alone.
            assert not re.search(r"\([^()|]*\|[^()|]*\)", form), each


def ends(text: str) -> tuple[str, str]:
    return text[:1], text[-1:]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_keeps_the_ends_of_its_text(file: Path) -> None:
    for each in messages(file):
        for form in each.forms:
            assert [end.isspace() for end in ends(form)] == [end.isspace() for end in ends(each.source)], each
            if each.source[-1] in ".?:…" and not each.comment:
                assert ends(form)[1] == each.source[-1], each
            assert each.source.count("&") == form.count("&"), each


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_compiled_file_says_what_the_file_says(file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    for each in messages(file):
        # Languages of one plural form have it for 1; those of two, for 2 as well.
        for n, form in enumerate(each.forms, 1) if each.counts else [(-1, each.forms[0])]:
            said = translator.translate("", each.source, each.comment or None, n)
            assert said == form, "run `python tests/tools/make_translations.py`"


def test_texts_are_marked_as_they_stand() -> None:
    for path in CODE.rglob("*.py"):
        for call, name in calls(ast.parse(path.read_text(encoding="utf-8"))):
            if name in ("tr", "later") and call.args:
                # What is put together cannot be found in a table of texts; what is in a table is named.
                assert not isinstance(call.args[0], ast.JoinedStr | ast.BinOp | ast.Call), (path, call.lineno)


@pytest.mark.parametrize("path", sorted((CODE / "ui").rglob("*.py")), ids=lambda path: path.stem)
def test_no_word_of_the_window_escapes_translation(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    in_plain = {
        (call.lineno, words)
        for call, name in calls(tree)
        if name in SHOWING
        for argument in call.args[: 2 if name in ("addTab", "setTabText") else 1]
        for words in plain_words(argument)
    }
    assert sorted(in_plain | set(phrases(tree))) == []


def phrases(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the literals of two words or more: nothing else has them but docstrings, style sheets and marked texts."""
    docstrings = [node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)]
    marked: list[ast.AST] = [node for node in docstrings if isinstance(node, ast.Constant)]
    marked += [call for call, name in calls(tree) if name in ("tr", "later")]
    marked += [node for node in ast.walk(tree) if isinstance(node, ast.Subscript)]
    marked += annotations(tree)
    told = {id(inner) for node in marked for inner in ast.walk(node) if isinstance(inner, ast.Constant)}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(str(words)) if id(node) not in told and re.search(r"[A-Za-z]{2}.* \(?[A-Za-z]", words):
                if ";" not in words and "{ " not in words:
                    yield node.lineno, words


def annotations(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield the types that are named in a module: some are in quotes, such as "Page | None"."""
    for node in ast.walk(tree):
        match node:
            case ast.arg(annotation=type_) | ast.AnnAssign(annotation=type_):
                yield from [type_] if type_ is not None else []
            case ast.FunctionDef(returns=type_) | ast.AsyncFunctionDef(returns=type_):
                yield from [type_] if type_ is not None else []


def plain_words(node: ast.expr) -> Iterator[str]:
    """Yield the literals with letters in what is shown, but for those that are translated or merely name something."""
    match node:
        case ast.Constant(str(words)) if any(map(str.isalpha, words)):
            yield words
        case ast.JoinedStr(values):
            for part in values:
                yield from plain_words(part)
        case ast.IfExp(body=body, orelse=orelse):
            yield from plain_words(body)
            yield from plain_words(orelse)
        case ast.BinOp(left=left, right=right):
            yield from plain_words(left)
            yield from plain_words(right)
        case ast.Call(func=ast.Attribute(value=value, attr="format")):
            yield from plain_words(value)


def wordless(records: ArgumentMap) -> ArgumentMap:
    """The map with numbers for words, so that all letters that are shown are argmap's own."""
    fields = ("text", "title", "name", "type", "attribution", "scheme", "hedge", "warrant", "note")
    made = []
    for number, record in enumerate(records.records(), 10):
        has = [name for name in fields if name in record.__struct_fields__ and isinstance(getattr(record, name), str)]
        if isinstance(record, Evidence):
            has.remove("type")
        made.append(msgspec.structs.replace(record, **dict.fromkeys(has, str(number))))
    return ArgumentMap(made)


CASES = [
    "c1! <~ e1; c2 <= c1",
    "c1! <- e1; c1 <- e2; c1 <- c2; o1: c3 x c1; o2: c4 x o1; e3 x c2",
    "c1! <- c2; c2 <- e1 & e2; i9: c3 <- c1; c4 x i9; c5 & c6 x e1",
    "c1! <- c2? & e1; c3! <- c4?; c5! <- c6; c6 <- c5; c7 <- c7a; -c8!; e9",
    "c1! <- e1 & c2; c1 <- e1 & c3",
]


def of_sources() -> ArgumentMap:
    sources = [
        Source(id="s1", name="x", type="x"),
        Source(id="s2", type="x"),
        Source(id="s3", name="x", type="x", origin="s1"),
        Source(id="s4", name="x", type="x", origin="s2"),
        Source(id="s5", type="x", origin="s2"),
    ]
    evidence = [
        Evidence(id=f"e{at}", text="x", type=kind, source=source, attribution=said, date="2023")
        for at, (kind, source, said) in enumerate(
            [
                ("event", "s1", None),
                ("quotation", "s2", "x"),
                ("statistic", "s3", "x"),
                ("document", "s4", None),
                ("testimony", "s5", None),
                ("report", None, "x"),
            ]
        )
    ]
    step = Inference(id="i1", premises=("e0", "e1"), conclusion="c1", scheme="x", hedge="x", warrant="x", strength=0.5)
    return ArgumentMap([*sources, *evidence, Article(id="a", title="x", text="x"), Claim(id="c1", text="x"), step])


@pytest.mark.parametrize("records", [*map(a_map, CASES), of_sources()])
@pytest.mark.parametrize("spoken", [pseudo, mirrored])
def test_nothing_that_argmap_says_of_a_map_escapes_translation(
    records: ArgumentMap, spoken: language.Translate
) -> None:
    language.speak(spoken)
    records = wordless(records)
    footings = Footings(records)
    said = [explain(records, key, footings=footings) for key in footings]
    said += [each.sentence for each in find(records)]
    said += [as_text(footing_report(records)), as_markdown(footing_report(records))]
    items = with_legend(compose(records)).items
    said += [words.text for item in items for words in item.primitives if isinstance(words, Words)]
    for text in said:
        without_ids = re.sub(r"\b[ceio]\d+a?\b", "", text)
        assert not re.search(r"[A-Za-z]", without_ids), text


def test_a_pseudo_text_keeps_what_is_filled_in() -> None:
    assert pseudo("Save {name}: %n step(|s)", "", 2).format(name="it") == "[Şȧṽḗ it: %n şŧḗƥş ~~~~~]"
    assert mirrored("{a}")[0] == "\u202e"
