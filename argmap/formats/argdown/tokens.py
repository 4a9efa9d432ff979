"""The words of Argdown: a file's text as tokens, with its comments apart.

After the lexer of @argdown/core 2 (github.com/argdown/argdown, MIT): the same tokens come of the same text, also where
that is odd, because maps are drawn up with that program before one's eyes. Only what it gives up at is read on.
"""

import re
from typing import Literal

from msgspec import Struct

Kind = Literal[
    "front", "data", "text", "escaped", "mark", "mark end", "link", "tag", "mention",
    "statement", "statement reference", "argument", "argument reference", "include",
    "relation", "item", "number", "heading", "inference", "inference end", "comma", "line", "blank",
]  # fmt: skip


class Token(Struct, frozen=True):
    """A piece of a file: `image` as it stands there, `value` what is said by it (a title, a tag, a relation)."""

    kind: Kind
    image: str
    value: str
    line: int


class Comment(Struct, frozen=True):
    """A comment, and before which token it stands."""

    text: str
    before: int
    line: int


#: JavaScript's white space, which is not quite Python's.
_SPACE = r"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
TAG = r"[a-zA-z0-9\-\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef]+"
_AT_LINE_START: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("inference", re.compile(r"[' \t]*--")),
    ("relation", re.compile(rf"[' \t]*(\+>|->|<?\+|<?-|><|_>|<_|_(?=[{_SPACE}]))")),
    ("heading", re.compile(r"(#+) ")),
    ("number", re.compile(r"[' \t]*\((\d+)\)", re.ASCII)),
    ("item", re.compile(rf"[' \t]*(?:\d+\.|\*)(?=[{_SPACE}])", re.ASCII)),
)
_FRONT = re.compile(r"===+(.*?)===+", re.DOTALL)
_BLANK = re.compile(r"(?:[ \t]*\n){2,}")
_LINE = re.compile(r"[ \t]*\n")
_ESCAPED = re.compile(r"\\([^\n\u2028\u2029] *)")
_SPECIAL = re.compile(rf"\.[^{_SPACE}]+?\.[ \t]?|:[^{_SPACE}]+?:[ \t]?")
_MARK = re.compile(rf"(?:\*\*|__|\*|_)(?![{_SPACE}])")
_MARK_ENDS = {
    mark: re.compile(re.escape(mark) + r"(?:[ \t]|(?=[\n)}_.,!?;:\-*])|\Z)") for mark in ("**", "__", "*", "_")
}
_TAG = re.compile(rf"#(?:\(([^)]+)\)|({TAG}))[ \t]?")
_INCLUDE = re.compile(r"@include\(([^)\n]+)\)")
_SPACES = re.compile(r"[ \t]+")
_TEXT = re.compile(r"[^\\@#*_\[\],.:</>(){}\n;\-]+")
_CONTROL = re.compile(r"[@#*_\[\],.:</>(){};\-][ \t]?")
_DASHES = re.compile(r"-{2,}")
_AFTER_COMMENT = {"blank": re.compile(r"(?:[ \t]*\n)*"), "line": re.compile(r"(?:[ \t]*\n(?![ \t]*\n))?")}
_LINE_ENDS = re.compile(r"[\n\u2028\u2029]")
_COMMENTS = {"//": "\n", "/*": "*/", "<!--": "-->"}


def tokenized(text: str) -> tuple[list[Token], list[Comment]]:
    """Return the tokens of a text whose lines end in line feeds, and its comments; takes time as the text is long."""
    lexer = _Lexer(text)
    lexer.run()
    return lexer.tokens, lexer.comments


class _Lexer:
    def __init__(self, text: str) -> None:
        self.tokens: list[Token] = []
        self.comments: list[Comment] = []
        self._text, self._at, self._line = text, 0, 1
        self._in_inference = False
        self._skipped = False
        self._marks: list[str] = []
        self._next: dict[str, int] = {}
        self._no_data_before = 0

    def run(self) -> None:
        while self._at < len(self._text):
            if not self._comment() and not (self._of_inference() if self._in_inference else self._of_text()):
                self._take("text", self._at + 1, self._text[self._at])

    def _of_inference(self) -> bool:
        return (
            self._line_end()
            or self._escape()
            or self._match("text", _SPECIAL)
            or self._inference_end()
            or self._data()
            or self._word(",", "comma")
            or self._spaces()
            or self._match("text", _TEXT)
            or self._match("text", _CONTROL)
        )

    def _of_text(self) -> bool:
        start = self._text[self._at]
        return (
            (start == "=" and self._front())
            or (start == "{" and self._data())
            or (start == "\\" and self._escape())
            or (start in ".:" and self._match("text", _SPECIAL))
            or (start in " \t\n" and self._line_end())
            or (self._last in ("", "line", "blank") and self._line_start())
            or (start in "*_" and self._emphasis())
            or (start == "[" and self._bracket())
            or (start == "#" and self._tag())
            or (start == "<" and self._angle())
            or (start == "@" and self._at_sign())
            or self._spaces()
            or self._match("text", _TEXT)
            or self._match("text", _CONTROL)
        )

    @property
    def _last(self) -> str:
        return self.tokens[-1].kind if self.tokens else ""

    def _take(self, kind: Kind, end: int, value: str) -> bool:
        image = self._text[self._at : end]
        self.tokens.append(Token(kind, image, value, self._line))
        self._move(end)
        self._skipped = False
        return True

    def _move(self, end: int) -> None:
        self._line += self._text.count("\n", self._at, end)
        self._at = end

    def _match(self, kind: Kind, pattern: re.Pattern[str]) -> bool:
        found = pattern.match(self._text, self._at)
        return found is not None and self._take(kind, found.end(), found[0])

    def _word(self, word: str, kind: Kind) -> bool:
        return self._text.startswith(word, self._at) and self._take(kind, self._at + len(word), word)

    def _find(self, needle: str, start: int) -> int:
        """Return where a string stands next, or the end of the text; each stretch is searched once."""
        if self._next.get(needle, -1) < start:
            found = self._text.find(needle, start)
            self._next[needle] = len(self._text) if found < 0 else found
        return self._next[needle]

    def _comment(self) -> bool:
        opening = next((each for each in _COMMENTS if self._text.startswith(each, self._at)), None)
        if opening is None:
            return False
        closing = _COMMENTS[opening]
        begin = self._at + len(opening)
        end = self._find(closing, begin)
        if end == len(self._text) and opening != "//":
            return False
        self.comments.append(Comment(self._text[begin:end].strip(), len(self.tokens), self._line))
        end = min(end + (0 if opening == "//" else len(closing)), len(self._text))
        after = _AFTER_COMMENT.get(self._last)
        found = after.match(self._text, end) if after else None
        self._move(found.end() if found else end)
        self._skipped = True
        return True

    def _front(self) -> bool:
        if any(token.kind not in ("line", "blank") for token in self.tokens):
            return False
        found = _FRONT.match(self._text, self._at)
        return found is not None and self._take("front", found.end(), found[1])

    def _data(self) -> bool:
        """Take in what braces hold: up to the last brace before one that is followed by a space and something else."""
        if self._text[self._at] != "{" or self._at < self._no_data_before:
            return False
        best, place = 0, self._find("}", self._at)
        while place < len(self._text):
            after = self._text[place + 1 : place + 3]
            rest = _SPACES_ANY.match(self._text, place + 1)
            following = self._text[rest.end() : rest.end() + 1] if rest else ""
            if following not in (",", "}"):
                best = place
            if len(after) == 2 and after[0] in _WHITE and after[1] not in ",}":
                break
            place = self._find("}", place + 1)
        self._no_data_before = place
        return best > 0 and self._take("data", best + 1, self._text[self._at : best + 1])

    def _escape(self) -> bool:
        found = _ESCAPED.match(self._text, self._at)
        return found is not None and self._take("escaped", found.end(), found[1])

    def _line_end(self) -> bool:
        blank = None if self._last == "blank" else _BLANK.match(self._text, self._at)
        if blank is not None:
            self._in_inference = False
            self._marks.clear()
            return self._take("blank", blank.end(), "")
        return self._match("line", _LINE)

    def _line_start(self) -> bool:
        for kind, pattern in _AT_LINE_START:
            if kind == "inference" and self._last == "blank":
                continue
            found = pattern.match(self._text, self._at)
            if found is not None:
                self._in_inference = kind == "inference"
                return self._take(kind, found.end(), found[1] if pattern.groups else "")
        return False

    def _inference_end(self) -> bool:
        if self._match("inference end", _DASHES):
            self._in_inference = False
            return True
        return False

    def _emphasis(self) -> bool:
        if self._marks and self.tokens and not self._skipped:
            mark = self._marks[-1]
            end = _MARK_ENDS[mark].match(self._text, self._at)
            if end is not None:
                self._marks.pop()
                return self._take("mark end", end.end(), end[0][len(mark) :])
        begin = _MARK.match(self._text, self._at)
        if begin is None:
            return False
        self._marks.append(begin[0])
        return self._take("mark", begin.end(), begin[0])

    def _bracket(self) -> bool:
        close = self._find("]", self._at + 2)
        if self._text.startswith("](", close) and (end := self._find(")", close + 3)) < len(self._text):
            space = self._text[end + 1 : end + 2] in (" ", "\t")
            return self._take("link", end + 1 + space, self._text[close + 2 : end])
        return self._titled("[", "]", "statement", "statement reference")

    def _angle(self) -> bool:
        return self._titled("<", ">", "argument", "argument reference")

    def _titled(self, opening: str, closing: str, definition: Kind, reference: Kind) -> bool:
        """Take in a title in brackets; with a colon after them it is defined there."""
        begin = self._at + len(opening)
        limit = min(self._find("\n", begin), self._find("\u2028", begin), self._find("\u2029", begin))
        end = self._find(f"{closing}:", begin + 1)
        if end < limit:
            return self._take(definition, end + 2, self._text[begin:end])
        end = self._find(closing, begin + 1)
        if end < limit and self._text[begin] != "-":
            return self._take(reference, end + 1, self._text[begin:end])
        return False

    def _tag(self) -> bool:
        if self._text.startswith("#(", self._at) and self._find(")", self._at) == len(self._text):
            return False
        found = _TAG.match(self._text, self._at)
        return found is not None and self._take("tag", found.end(), found[1] or found[2])

    def _at_sign(self) -> bool:
        include = _INCLUDE.match(self._text, self._at)
        if include is not None:
            return self._take("include", include.end(), include[1])
        for opening, closing in (("@[", "]"), ("@<", ">")):
            if self._text.startswith(opening, self._at):
                end = self._find(closing, self._at + 3)
                if end < self._find("\n", self._at):
                    space = self._text[end + 1 : end + 2] in (" ", "\t")
                    return self._take("mention", end + 1 + space, self._text[self._at + 2 : end])
        return False

    def _spaces(self) -> bool:
        found = _SPACES.match(self._text, self._at)
        if found is None:
            return False
        self._move(found.end())
        self._skipped = True
        return True


_WHITE = "\t\n\v\f\r \u00a0\u1680\u202f\u205f\u3000\ufeff\u2028\u2029" + "".join(map(chr, range(0x2000, 0x200B)))
_SPACES_ANY = re.compile(rf"[{_SPACE}]*")
