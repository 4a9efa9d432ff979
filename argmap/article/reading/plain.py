"""Plain text and Markdown: whichever encoding, with lines that were wrapped joined again."""

import re

from argmap.article.errors import ArticleError
from argmap.article.reading.tidying import cut, joined, tidied
from argmap.article.text import ArticleText
from argmap.language import tr

#: How much of a file tells its encoding, in bytes, and whether it is text at all, in characters.
_SAMPLE = 200_000
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
#: A text most of whose lines are about this long was wrapped by a program.
_WRAPPED = range(55, 100)
_TITLE_WORDS = 16
#: What stands above the article where a whole page was copied.
_FURNITURE = re.compile(
    r"\A(?:(?:top of page|skip to (?:main )?content|menu|home|zum inhalt springen|startseite)\s*\n+)+", re.IGNORECASE
)
_HEADING = re.compile(r"^(?P<marks>#{1,6})\s+(?P<words>.*?)\s*#*$")
_UNDERLINED = re.compile(r"^(?P<sign>=|-)(?P=sign){2,}$")
#: Where a link leads; the address may itself hold a pair of brackets.
_TARGET = r"\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,2000})?\)"
#: Patterns exclude what they begin with from what they hold, so that a line of beginnings takes no longer than another.
_INLINE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"!\[([^\[\]\n]{{0,300}})\]{_TARGET}"), ""),
    (re.compile(rf"\[([^\[\]\n]{{1,500}})\](?:{_TARGET}|\[[^\[\]\n]{{0,200}}\])"), r"\1"),
    (re.compile(r"<(https?://[^<>\s]{1,2000})>"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)((?:(?!\1)[^\n]){0,2000}(?<=\S))\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]{1,2000}?\S)\*(?!\w)"), r"\1"),
    (re.compile(r"(?<!\w)_(?=\S)([^_\n]{1,2000}?\S)_(?!\w)"), r"\1"),
    (re.compile(r"`([^`\n]{1,500})`"), r"\1"),
)
_LINK_TARGET = re.compile(r"^\[[^\]\n]{1,200}\]:\s+\S+")
_QUOTED = re.compile(r"^(?:>\s?)+")


def decoded(data: bytes, name: str) -> str:
    """Return the text of bytes: by their mark, as UTF-8, else by the encoding that fits best.

    Raises ArticleError for bytes that are no text, as those of a program are.
    """
    text = _by_encoding(data)
    beginning = text[:_SAMPLE]
    if len(_BINARY.findall(beginning)) > len(beginning) / 100:
        hint = tr("Open a file with text: .txt, .md, .html, .pdf or .docx.")
        raise ArticleError(tr("This is a picture or a program, and holds no text"), where=name, hint=hint)
    return text


def _by_encoding(data: bytes) -> str:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    wide = _wide(data[:_SAMPLE])
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes

        # What is likely is plain enough from the beginning.
        best = from_bytes(data[:_SAMPLE], cp_exclusion=["utf_7"]).best()
        encoding = best.encoding if best is not None else "cp1252"
        return data.decode(encoding, "replace")


def _wide(beginning: bytes) -> str:
    """Return which UTF-16 this is, where every other byte of much of it is zero and hardly any other, else ""."""
    half = max(len(beginning) // 2, 1)
    first, second = beginning[::2].count(0) / half, beginning[1::2].count(0) / half
    if max(first, second) < 0.4 or min(first, second) > 0.02:
        return ""
    return "utf-16-le" if second > first else "utf-16-be"


def read_plain(data: bytes, name: str) -> ArticleText:
    """Read plain text; its first line is the title where it is short and stands by itself."""
    raw, remarks = cut(decoded(data, name))
    text = tidied(raw)
    paragraphs = [_unwrapped(each.split("\n")) for each in text.split("\n\n")]
    text = "\n\n".join(each for each in paragraphs if each)
    return ArticleText(_first_line(text), text, remarks=remarks)


def read_markdown(data: bytes, name: str) -> ArticleText:
    """Read Markdown: headings and items stay, marks within a line go."""
    raw, remarks = cut(decoded(data, name))
    lines: list[str] = []
    for line in tidied(raw).split("\n"):
        underlined = _UNDERLINED.match(line)
        if underlined and lines and lines[-1] and not lines[-1].startswith(("#", "•")):
            lines[-1] = ("# " if underlined["sign"] == "=" else "## ") + lines[-1]
            continue
        if _LINK_TARGET.match(line) or re.fullmatch(r"(?:[-*_]\s*){3,}|```.*|~~~.*", line):
            continue
        line = _QUOTED.sub("", line)
        for pattern, words in _INLINE:
            line = pattern.sub(words, line)
        heading = _HEADING.match(line)
        if heading:
            line = f"{heading['marks']} {heading['words']}"
            lines += ["", line, ""]
        else:
            lines.append(line)
    text = "\n\n".join(_joined_markdown(each.split("\n")) for each in tidied("\n".join(lines)).split("\n\n"))
    title = next((line.lstrip("# ") for line in text.split("\n") if line.startswith("# ")), "")
    return ArticleText(title or _first_line(text), text, remarks=remarks)


def _joined_markdown(lines: list[str]) -> str:
    """Return a paragraph whose lines belong together, as Markdown means them, items each on its own."""
    parts: list[list[str]] = []
    for line in lines:
        if not parts or re.match(r"(?:•|\d{1,3}[.)]) ", line):
            parts.append([])
        parts[-1].append(line)
    return "\n".join(" ".join(part) for part in parts)


def _unwrapped(lines: list[str]) -> str:
    """Return the lines of a paragraph as one where a program broke them, else as they are."""
    body = [line for line in lines if line]
    if len(body) < 2 or any(line.startswith("• ") for line in body[1:]):
        return "\n".join(body)
    lengths = [len(line) for line in body[:-1]]
    hyphens = any(line.endswith("-") for line in body[:-1])
    if hyphens or sum(length in _WRAPPED for length in lengths) >= 0.6 * len(lengths):
        return joined(body)
    return "\n".join(body)


def _first_line(text: str) -> str:
    first, _, rest = _FURNITURE.sub("", text).partition("\n")
    words = first.lstrip("#• ").strip()
    return words if rest and len(words.split()) <= _TITLE_WORDS and not words.endswith((".", ",", ";")) else ""
