"""The words within a statement of Argdown: tags, links, emphasis and escapes, taken out and put in."""

import re
from typing import Final

from argmap.formats.argdown.tokens import Kind, Token, tokenized
from argmap.formats.outlines.outline_line import one_line
from argmap.language import tr

#: What stands where a text is empty, because Argdown wants words there.
BLANK: Final = "…"

_CODES = {
    "A": "∀", "E": "∃", "O": "𝗢", "P": "𝗣", "->": "→", "<->": "↔", "~": "¬", "^": "∧", "v": "∨", "v_": "⊻", "<>": "◇",
    "[]": "◻", "happy": "😀", "smile": "☺", "smiley": "☺", "laugh": "😆", "lol": "😆", "rofl": "🤣", "joy": "😂",
    "heart": "❤", "?": "❓", "question": "❓", "love": "😍", "wink": "😉", "shush": "🤫", "meh": "😐", "eye-roll": "🙄",
    "sad": "😢", "disappointed": "😞", "scream": "😱", "+1": "👍", "up": "👍", "-1": "👎", "down": "👎", "think": "🤔",
    "star": "⭐", "y": "✔", "agree": "✔", "n": "❌", "disagree": "❌",
}  # fmt: skip
#: Short names of signs, between dots or colons.
SHORTCODES = {f"{end}{name}{end}": sign for name, sign in _CODES.items() for end in ".:"} | {":smile:": "☺️"}


#: What is left as it is, and what is escaped, when words are written: mentions, and what would begin something.
_ESCAPES = re.compile(
    r"(?P<mention>@\[[^\[\]<>\n]+\]|@<[^\[\]<>\n]+>)|(?P<include>@)(?=include\()|[\\*_\[<{#]|/(?=[/*])|=(?==)|(?<==)="
)
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_RULE_ESCAPES = re.compile(r"[\\{,]|/(?=[/*])|<(?=!)|-(?=-)|(?<=-)-")
#: Control characters and the line ends of JavaScript.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


class Words:
    """The words of a statement, put together from its tokens."""

    def __init__(self) -> None:
        self.tags: list[str] = []
        self.links: dict[str, str] = {}
        self.lost: dict[str, list[int]] = {}
        #: The pieces of the text, and whether they are words rather than tags, spaces and marks.
        self._parts: list[tuple[str, bool]] = []
        self._open: list[int] = []

    @property
    def text(self) -> str:
        """The words without the tags at their end and without marks; a tag among them is one of them."""
        last = max((place for place, (_, is_word) in enumerate(self._parts, 1) if is_word), default=0)
        return "".join(part for part, _ in self._parts[:last]).strip()

    @property
    def literal(self) -> str:
        """The words with all tags."""
        return "".join(part for part, _ in self._parts).strip()

    def add(self, token: Token) -> None:
        """Take in one more token."""
        match token.kind:
            case "line":
                if self._parts and not self._parts[-1][0].endswith(" "):
                    self._parts.append((" ", False))
            case "tag":
                if token.value not in self.tags:
                    self.tags.append(token.value)
                self._parts.append((token.image, False))
            case "link":
                title, _, rest = token.image[1:].partition("](")
                self.links[title] = token.value
                self.say(title + (" " if rest[-1:] in (" ", "\t") else ""))
            case "mark":
                self._open.append(len(self._parts))
                self._parts.append((token.image, False))
            case "mark end":
                if self._open:
                    self._parts[self._open.pop()] = ("", False)
                    self._lose(tr("Bold and italic type"), token.line)
                self._parts.append((token.value, False))
            case "include":
                self._lose(tr("Files that are included"), token.line)
            case _:
                self.say(_meaning(token))

    def say(self, words: str) -> None:
        """Take in words as they are."""
        self._parts.append((words, bool(words.strip())))

    def _lose(self, what: str, line: int) -> None:
        self.lost.setdefault(what, []).append(line)


def _meaning(token: Token) -> str:
    if token.kind == "escaped":
        return token.value
    sign = SHORTCODES.get(token.image.strip(" \t"))
    return token.image if sign is None else sign + " " * token.image.endswith(" ")


def visible(text: str) -> str:
    """Return what of a text can stand on a line."""
    return one_line(_CONTROLS.sub(" ", text))


def as_words(text: str) -> tuple[str, str | None]:
    r"""Return a text as the words of a statement, and the text itself where they do not say exactly that.

    >>> as_words("A [sic] 2*2"), as_words("two\nlines"), as_words("")
    (('A \\[sic] 2\\*2', None), ('two lines', 'two\nlines'), ('…', ''))
    """
    line = visible(text)
    if not line:
        return BLANK, text
    for written in (_ESCAPES.sub(_escaped, line), _PUNCTUATION.sub(r"\\\g<0>", line)):
        if _read_back(f"[x]: {written} {{}}", "statement", "data") == line:
            return written, None if line == text else text
    return BLANK, text


def as_rule(text: str) -> str | None:
    """Return a text as the name of a rule of inference, or nothing where it cannot be one."""
    for written in (_RULE_ESCAPES.sub(r"\\\g<0>", text), _PUNCTUATION.sub(r"\\\g<0>", text)):
        if text and visible(text) == text and _read_back(f"--\n{written}\n--", "inference", "inference end") == text:
            return written
    return None


def _escaped(found: re.Match[str]) -> str:
    if found["mention"]:
        return found[0]
    return "@\\" if found["include"] else f"\\{found[0]}"


def _read_back(line: str, first: Kind, last: Kind) -> str | None:
    tokens, comments = tokenized(line)
    words = Words()
    if comments or not tokens or tokens[0].kind != first or tokens[-1].kind != last:
        return None
    for token in tokens[1:-1]:
        if token.kind not in ("text", "escaped", "mention", "line"):
            return None
        words.add(token)
    return words.text
