"""HTML: the main text of a page with its headings and lists, without what stands around it."""

import re

from argmap.article.reading.plain import decoded
from argmap.article.reading.tidying import tidied
from argmap.article.text import ArticleText

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{2,30})", re.IGNORECASE)
#: Elements whose text is no text of the page.
_UNSEEN = {
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "iframe",
    "object",
    "head",
    "nav",
    "footer",
    "form",
    "aside",
}
_BLOCKS = {"p", "div", "section", "article", "main", "blockquote", "td", "th", "tr", "table", "ul", "ol", "dl", "pre"}
_HEADINGS = {f"h{level}": "#" * level for level in range(1, 7)}
#: Elements nested deeper than this are no page that somebody wrote.
_DEEPEST = 400
_MARKUP = re.compile(rb"<[a-zA-Z/!]")


def read_html(data: bytes, name: str) -> ArticleText:
    """Read a page: what its author wrote, else all that can be seen."""
    del name
    page = _decoded(data)
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(huge_tree=False, no_network=True, recover=True, encoding="utf-8")
    root = lxml_html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    found = _main(page, root) if _depth(root) <= _DEEPEST else ""
    text = tidied(found) or tidied(_all(root))
    return ArticleText(_title(root), text, url=_link(root), date=_date(root))


def _decoded(data: bytes) -> str:
    named = _CHARSET.search(data[:4096])
    if named and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode(named[1].decode())
        except (LookupError, UnicodeDecodeError):
            pass
    return decoded(data)


def _main(page: str, root: object) -> str:
    """Return the main text as trafilatura finds it; "" where it finds much less than there is."""
    import trafilatura
    from lxml import etree

    body = trafilatura.bare_extraction(
        page,
        include_comments=False,
        include_tables=True,
        include_formatting=False,
        favor_recall=True,
        with_metadata=False,
        deduplicate=False,
    )
    if body is None:
        return ""
    tree = getattr(body, "body", None)
    if not isinstance(tree, etree._Element):
        return ""
    parts: list[str] = []
    for element in tree.iter():
        words = " ".join("".join(element.itertext()).split()) if isinstance(element.tag, str) else ""
        parent = element.getparent()
        if not words or (parent is not None and parent.tag in ("item", "p", "head", "quote")):
            continue
        if element.tag == "head":
            level = re.sub(r"\D", "", element.get("rend", "")) or "2"
            parts.append(f"{'#' * min(int(level), 6)} {words}")
        elif element.tag == "item":
            parts.append(f"• {words}")
        elif element.tag in ("p", "quote", "cell", "code"):
            parts.append(words)
    text = "\n\n".join(parts)
    seen = len(" ".join(_all(root).split()))
    return text if len(text) > 200 or len(text) > 0.5 * seen else ""


def _all(root: object) -> str:
    """Return all the text that can be seen, block by block; goes through the elements without recursion."""
    from lxml import etree

    assert isinstance(root, etree._Element)
    parts: list[str] = []
    unseen = 0
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            unseen += tag in _UNSEEN
            if tag in _HEADINGS:
                parts.append(f"\n\n{_HEADINGS[tag]} ")
            elif tag == "li":
                parts.append("\n• ")
            elif tag in _BLOCKS:
                parts.append("\n\n")
            elif tag == "br":
                parts.append("\n")
            if not unseen and element.text and tag:
                parts.append(" ".join(f" {element.text} ".split("\n")))
            continue
        if event == "end":
            unseen -= tag in _UNSEEN
            if tag in _HEADINGS or tag in _BLOCKS:
                parts.append("\n\n")
        if not unseen and element.tail:
            parts.append(" ".join(f"{element.tail}".split("\n")))
    return "".join(parts)


def _depth(root: object) -> int:
    from lxml import etree

    assert isinstance(root, etree._Element)
    deepest = depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _title(root: object) -> str:
    return _first(
        root,
        "//meta[@property='og:title']/@content",
        "//h1[1]//text()",
        "//title[1]/text()",
    )


def _link(root: object) -> str | None:
    link = _first(root, "//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content")
    return link if link.startswith(("http://", "https://")) and len(link) < 2_000 else None


def _date(root: object) -> str | None:
    said = _first(
        root,
        "//meta[@property='article:published_time']/@content",
        "//meta[@name='date' or @name='dc.date' or @name='DC.date']/@content",
        "//time[1]/@datetime",
    )
    found = re.match(r"\d{4}-\d{2}-\d{2}", said)
    return found[0] if found else None


def _first(root: object, *paths: str) -> str:
    from lxml import etree

    assert isinstance(root, etree._Element)
    for path in paths:
        found = root.xpath(path)
        words = " ".join(" ".join(str(each) for each in found[:20]).split()) if isinstance(found, list) else ""
        if words:
            return words[:500]
    return ""
