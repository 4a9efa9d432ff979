"""HTML: the main text of a page with its headings and lists, without what stands around it."""

import re
from collections.abc import Callable
from typing import Any

from argmap.article.reading.plain import decoded
from argmap.article.reading.tidying import cut, tidied
from argmap.article.text import ArticleText

_CHARSET = re.compile(rb"<(?:meta[^>]{0,200}charset|\?xml[^>]{0,200}encoding)\s*=\s*[\"']?([\w-]{2,30})", re.IGNORECASE)
#: Encodings that a page may name; Python knows more, some of which are no encodings of text or take long.
_ENCODINGS = re.compile(
    r"utf-?8|us-ascii|(?:iso-?8859|windows|cp|koi8|iso-2022|euc|shift|mac|tis)[-_\w]*|latin-?\d|gbk|gb2312|gb18030|big5(?:-hkscs)?",
    re.IGNORECASE,
)
#: Browsers take these for what is nearly always meant.
_MEANT = {"iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252"}
#: Elements whose text is no text of the page.
_UNSEEN = frozenset(
    {"script", "style", "noscript", "template", "svg", "iframe", "object", "head", "select", "textarea"}
)
#: And those that stand around the text of a page.
_AROUND = frozenset({"nav", "footer", "form", "aside"})
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "form", "blockquote", "figure"}
    | {"figcaption", "address", "td", "th", "tr", "table", "caption", "ul", "ol", "dl", "dt", "dd", "pre", "hr"}
)
#: What trafilatura calls them.
_FOUND_BLOCKS = frozenset({"p", "quote", "cell", "row", "table", "list", "code", "ab", "div"})
#: Deeper or larger than this no page is that somebody wrote; trafilatura would take minutes for it.
_DEEPEST, _MOST_ELEMENTS, _MOST_PAGE = 100, 20_000, 4_000_000
#: What an element says of the line that it stands in: the end of a block, an item, a heading, a new line.
Sign = Callable[[Any], str]
_LONE = re.compile(r"^(#{1,6}|•)[ \t]*\n\s*(?=[^\s#•])", re.MULTILINE)
_ITEMS = re.compile(r"^(• [^\n]*)\n{2,}(?=• )", re.MULTILINE)
_EMPTY = re.compile(r"^(?:#{1,6}|•)[ \t]*$", re.MULTILINE)


def read_html(data: bytes, name: str) -> ArticleText:
    """Read a page: what its author wrote, else all that can be seen."""
    page = _decoded(data, name)
    root = _parsed(page)
    everything, long = cut(_flowing(root, _sign, _UNSEEN | _AROUND))
    everything = tidied(everything)
    text = _main(page, everything) if _is_usual(page, root) else ""
    remarks = () if text else long
    return ArticleText(_title(root), text or everything, url=_link(root), date=_date(root), remarks=remarks)


def read_fragment(data: bytes, name: str) -> ArticleText:
    """Read what a person chose of a page: all of it."""
    root = _parsed(_decoded(data, name))
    text, remarks = cut(_flowing(root, _sign, _UNSEEN))
    return ArticleText(_title(root), tidied(text), url=_link(root), date=_date(root), remarks=remarks)


def _parsed(page: str) -> Any:
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(
        huge_tree=False, no_network=True, recover=True, encoding="utf-8", remove_comments=True, remove_pis=True
    )
    return lxml_html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)


def _decoded(data: bytes, name: str) -> str:
    named = _CHARSET.search(data[:4096])
    if named and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        encoding = named[1].decode("ascii", "replace").lower()
        if _ENCODINGS.fullmatch(encoding):
            try:
                return data.decode(_MEANT.get(encoding, encoding))
            except (LookupError, UnicodeError):
                pass
    return decoded(data, name)


def _is_usual(page: str, root: Any) -> bool:
    from lxml import etree

    depth = deepest = count = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        count += event == "start"
        deepest = max(deepest, depth)
        if deepest > _DEEPEST or count > _MOST_ELEMENTS:
            return False
    return len(page) <= _MOST_PAGE


def _main(page: str, everything: str) -> str:
    """Return the main text as trafilatura finds it; "" where it finds much less than there is."""
    import trafilatura

    found = trafilatura.bare_extraction(
        page,
        include_comments=False,
        include_tables=True,
        include_formatting=False,
        favor_recall=True,
        with_metadata=False,
        deduplicate=False,
    )
    body = getattr(found, "body", None)
    text = tidied(_flowing(body, _found_sign, frozenset())) if body is not None else ""
    return text if len(text) > 200 or len(text) > 0.5 * len(everything) else ""


def _sign(element: Any) -> str:
    tag = str(element.tag)
    if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
        return f"\n\n{'#' * int(tag[1])} "
    if tag == "li":
        return "\n• "
    return "\n" if tag == "br" else "\n\n" if tag in _BLOCKS else ""


def _found_sign(element: Any) -> str:
    tag = str(element.tag)
    if tag == "head":
        level = re.sub(r"\D", "", element.get("rend", ""))[:1] or "2"
        return f"\n\n{'#' * min(max(int(level), 1), 6)} "
    if tag == "item":
        return "\n• "
    return "\n" if tag == "lb" else "\n\n" if tag in _FOUND_BLOCKS else ""


def _flowing(root: Any, sign: Sign, unseen: frozenset[str]) -> str:
    """Return the text of an element, its blocks parted; goes through what is in it without recursion."""
    from lxml import etree

    parts: list[str] = []
    hidden = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            hidden += element.tag in unseen
            if not hidden:
                parts += [sign(element), (element.text or "").replace("\n", " ")]
            continue
        if not hidden:
            ends = sign(element)
            parts.append("\n\n" if ends.startswith("\n\n") else "\n" if ends.startswith("\n•") else "")
        hidden -= element.tag in unseen
        if not hidden and element is not root:
            parts.append((element.tail or "").replace("\n", " "))
    lines = "\n".join(line.strip(" \t") for line in "".join(parts).split("\n"))
    return _ITEMS.sub(r"\1\n", _EMPTY.sub("", _LONE.sub(r"\1 ", lines)))


def _title(root: Any) -> str:
    return _first(root, "//meta[@property='og:title']/@content", "//h1[1]//text()", "//title[1]/text()")


def _link(root: Any) -> str | None:
    link = _first(root, "//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content")
    return link if link.startswith(("http://", "https://")) and len(link) < 2_000 else None


def _date(root: Any) -> str | None:
    said = _first(
        root,
        "//meta[@property='article:published_time']/@content",
        "//meta[@name='date' or @name='dc.date' or @name='DC.date']/@content",
        "//time[1]/@datetime",
    )
    found = re.match(r"\d{4}-\d{2}-\d{2}", said)
    return found[0] if found else None


def _first(root: Any, *paths: str) -> str:
    for path in paths:
        words = " ".join(" ".join(str(each) for each in root.xpath(path)[:20]).split())
        if words:
            return words[:500]
    return ""
