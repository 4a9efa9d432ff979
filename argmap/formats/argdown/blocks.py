"""The sentences of Argdown: a file's tokens as headings, statements, arguments and premise-conclusion structures.

Read on where the program of Argdown gives up: a block that it would refuse is read as far as it makes sense, and what
makes none is named as lost.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from msgspec import Struct, field

from argmap.formats.argdown.data import NoDataError, loaded
from argmap.formats.argdown.inline import Words
from argmap.formats.argdown.tokens import Comment, Kind, Token, tokenized
from argmap.formats.losses import Losses, at_line
from argmap.language import tr

Relating = Literal["support", "attack", "undercut", "contradictory"]

_RELATIONS: dict[str, Relating] = {"+": "support", "-": "attack", "_": "undercut"}
_IN_WORDS = frozenset({"text", "escaped", "mark", "mark end", "link", "tag", "mention", "line", "include", "comma"})
_HEADS: tuple[Kind, ...] = ("statement", "statement reference", "argument", "argument reference")
_AT_LINE_START = frozenset({"relation", "item", "number", "inference", "heading"})


class Noted(Struct, kw_only=True):
    """What comments and data can stand at."""

    line: int
    data: dict[str, Any] = field(default_factory=dict)
    comments: list[Comment] = field(default_factory=list)


class Said(Noted, kw_only=True):
    """A statement or an argument as it stands in one place: with its words, or by its title alone.

    `relations` are those that are indented under it.
    """

    is_argument: bool = False
    title: str | None = None
    text: str = ""
    is_reference: bool = False
    tags: list[str] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)
    relations: "list[Relation]" = field(default_factory=list)


class Relation(Struct):
    """A relation between what stands above and `said`; `from_said`: it is `said` that supports or attacks."""

    type: Relating
    from_said: bool
    said: Said


class Step(Noted, kw_only=True):
    """The line between premises and a conclusion, with the rules that are named in it."""

    rule: str = ""
    relations: list[Relation] = field(default_factory=list)


class Row(Struct):
    """A numbered line of a premise-conclusion structure; a conclusion has the step that leads to it."""

    number: int
    said: Said
    step: Step | None


class Structure(Struct):
    """A premise-conclusion structure."""

    line: int
    rows: list[Row] = field(default_factory=list)


class Heading(Noted, kw_only=True):
    """The heading of a section, `level` deep."""

    level: int
    title: str
    tags: list[str] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)


Block: TypeAlias = Said | Structure | Heading


class Document(Struct):
    """A file: its front matter, and its blocks in their order."""

    front: dict[str, Any] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)


def parsed(text: str, losses: Losses) -> Document:
    """Return what stands in a file; what makes no sense there goes into the losses, by line."""
    tokens, comments = tokenized(text)
    parser = _Parser(tokens, losses)
    document = parser.document()
    parser.attach(comments)
    return document


class _Parser:
    def __init__(self, tokens: list[Token], losses: Losses) -> None:
        self._tokens, self._losses, self._at = tokens, losses, 0
        self._places: list[int] = []
        self._noted: list[Noted] = []

    def document(self) -> Document:
        document = Document()
        self._skip("line", "blank")
        if (front := self._take("front")) is not None:
            document.front = self._more_data({}, front)
        while self._kind is not None:
            if self._take("blank", "line") is None:
                document.blocks.extend(self._block())
        return document

    def attach(self, comments: list[Comment]) -> None:
        """Hand each comment to what it stands at: what begins before it in its block, else what comes next."""
        blanks = [place for place, token in enumerate(self._tokens) if token.kind == "blank"]
        for comment in comments:
            after = bisect_left(self._places, comment.before)
            if after and bisect_left(blanks, self._places[after - 1]) == bisect_left(blanks, comment.before):
                after -= 1
            if after == len(self._places):
                self._losses.add(tr("Comments"), at_line(comment.line))
            else:
                self._noted[after].comments.append(comment)

    @property
    def _kind(self) -> Kind | None:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else None

    def _take(self, *kinds: Kind) -> Token | None:
        if self._kind not in kinds:
            return None
        self._at += 1
        return self._tokens[self._at - 1]

    def _skip(self, *kinds: Kind) -> None:
        while self._take(*kinds) is not None:
            pass

    def _note(self, noted: Noted, place: int) -> None:
        """Remember what begins at a token, so that comments find it."""
        self._places.append(place)
        self._noted.append(noted)

    def _block(self) -> Sequence[Block]:
        token = self._tokens[self._at]
        match token.kind:
            case "heading":
                return [self._heading()]
            case "number":
                return self._structure()
            case "item":
                self._at += 1
                return self._tree()
            case "relation":
                self._at += 1
                self._losses.add(tr("Relations that stand under nothing"), at_line(token.line))
                return self._tree()
            case "data" | "inference" | "inference end" | "front":
                self._at += 1
                if token.kind == "inference":
                    self._step(token)
                self._losses.add(tr("Data and inferences that belong to nothing"), at_line(token.line))
                return []
            case _:
                return self._tree()

    def _heading(self) -> Heading:
        token, place = self._tokens[self._at], self._at
        self._at += 1
        words = self._words()
        heading = Heading(line=token.line, level=len(token.value), title=words.text, tags=words.tags, links=words.links)
        self._note(heading, place)
        heading.data = self._data()
        return heading

    def _structure(self) -> Sequence[Block]:
        """Read numbered statements with the inferences between them; without any they are statements."""
        structure, step = Structure(self._tokens[self._at].line), None
        while True:
            if (number := self._take("number")) is not None:
                for said in self._tree():
                    structure.rows.append(Row(int(number.value[-9:]), said, step))
                step = None
            elif step is None and structure.rows and (inference := self._take("inference")) is not None:
                step = self._step(inference)
            else:
                break
        if step is not None:
            self._losses.add(tr("Inferences without a conclusion"), at_line(step.line))
        if all(row.step is None for row in structure.rows):
            return [row.said for row in structure.rows]
        return [structure]

    def _step(self, begin: Token) -> Step:
        step, place, rules = Step(line=begin.line), self._at - 1, [Words()]
        self._note(step, place)
        while (token := self._take("text", "escaped", "line", "comma", "data")) is not None:
            if token.kind == "comma":
                rules.append(Words())
            elif token.kind == "data":
                self._more_data(step.data, token)
            else:
                rules[-1].add(token)
        step.rule = ", ".join(rule.text for rule in rules if rule.text)
        if self._take("inference end") is None:
            self._losses.add(tr("Inferences without an end"), at_line(begin.line))
        self._skip("line")
        if not step.rule and not step.data and self._kind == "text":
            step.rule = self._rule_between_lines()
        self._relations(step.relations)
        return step

    def _rule_between_lines(self) -> str:
        """Read a rule that stands between two whole lines, which the language has not; none where it is no rule."""
        begin, words = self._at, self._words()
        if self._take("inference") is None:
            self._at = begin
            return ""
        self._skip("inference end", "line")
        return words.text

    def _tree(self) -> list[Said]:
        """Read a statement or an argument with all that is indented under it; none where nothing is said."""
        said = self._said()
        if said is not None:
            self._relations(said.relations)
        return [] if said is None else [said]

    def _relations(self, relations: list[Relation]) -> None:
        """Read the relations under what has these; how deep they lie is told by the spaces before them."""
        levels = [(-1, relations)]
        while (token := self._take("relation")) is not None:
            indent = len(token.image) - len(token.image.lstrip("' \t"))
            deepest = len(levels)
            while len(levels) > 1 and levels[-1][0] > indent:
                levels.pop()
            if len(levels) > 1 and (levels[-1][0] == indent or len(levels) < deepest):
                indent = levels.pop()[0]
            said = self._said()
            if said is None:
                self._losses.add(tr("Relations to nothing"), at_line(token.line))
                continue
            sign = token.value
            kind = "contradictory" if sign == "><" else _RELATIONS[sign.strip("<>")]
            levels[-1][1].append(Relation(kind, sign not in ("+>", "->", "_>", "><"), said))
            levels.append((indent, said.relations))

    def _said(self) -> Said | None:
        """Read one statement or argument, without its relations."""
        place = self._at
        head = self._take(*_HEADS)
        words = self._words()
        data = self._data()
        while self._kind in _IN_WORDS and self._tokens[self._at - 1].kind != "line":
            # Words after the data, which the language has not.
            words = self._words(words)
            self._data(data)
        line = self._tokens[place].line if self._at > place else 0
        for what, lines in words.lost.items():
            for each in lines:
                self._losses.add(what, at_line(each))
        text = words.text or ("" if head else words.literal)
        if head is None and not text:
            if data:
                self._losses.add(tr("Data and inferences that belong to nothing"), at_line(line))
            return None
        said = Said(line=line, data=data, text=text, tags=words.tags, links=words.links)
        if head is not None:
            said.title, said.is_argument = head.value, head.kind.startswith("argument")
            said.is_reference = head.kind.endswith("reference") and not words.text
        self._note(said, place)
        return said

    def _words(self, words: Words | None = None) -> Words:
        """Read words up to data, a relation, or whatever else begins a line."""
        words = words or Words()
        while self._kind is not None:
            token = self._tokens[self._at]
            begins_line = self._at > 0 and self._tokens[self._at - 1].kind == "line"
            if token.kind in _HEADS and not begins_line:
                words.say(token.image)
            elif token.kind in _IN_WORDS:
                words.add(token)
            else:
                break
            self._at += 1
        return words

    def _data(self, data: dict[str, Any] | None = None) -> dict[str, Any]:
        """Read the data that stands here, into what stood before it."""
        data = {} if data is None else data
        while (token := self._take("data")) is not None:
            self._more_data(data, token)
            self._skip("line")
        return data

    def _more_data(self, data: dict[str, Any], token: Token) -> dict[str, Any]:
        """Put what a token says into the data before it; of a key that stands twice the last one holds."""
        try:
            more = loaded(token.value)
        except NoDataError as error:
            line = at_line(token.line + error.line)
            self._losses.add(tr("Data that is no YAML mapping"), line)
            return data
        again = [(key, 0) for key in data.keys() & more.held.keys() if data[key] != more.held[key]]
        for key, below in (*more.repeated, *sorted(again)):
            self._losses.add(tr("Data whose key stands again"), f"{at_line(token.line + below)}: {key}")
        data |= more.held
        return data
