"""What other programs added to a record and Argdown has a way of its own for: tags, comments, titles, descriptions."""

import re
from collections.abc import Sequence
from typing import Any

from argmap.formats.argdown.inline import as_words, visible

_TAG = re.compile(r"[A-Za-z0-9-]+")


class Natives:
    """What of `extra` is written in Argdown's own way, and the `rest`, which is data.

    `title` and `argument`: these are said already; `describes`: an argument has a description.
    """

    def __init__(self, extra: dict[str, Any], *, title: bool, argument: bool, describes: bool = False) -> None:
        self.rest = dict(extra)
        self.tags: list[str] = self._taken("tags") if _are(extra.get("tags"), _is_tag) else []
        comments: list[str] = self._taken("comments") if _are(extra.get("comments"), _is_comment) else []
        self.comments = [f"/* {comment} */" for comment in comments]
        self.description = ""
        if describes and isinstance(description := extra.get("description"), str):
            words, exact = as_words(description)
            if exact is None and words:
                self.description = words
                self._taken("description")
        if title:
            self._taken("title")
        if argument:
            self._taken("argument")

    def _taken(self, key: str) -> Any:
        return self.rest.pop(key)


def tags_of(tags: Sequence[str]) -> str:
    """Return tags as they stand after words."""
    return " ".join(f"#{tag}" if _TAG.fullmatch(tag) else f"#({tag})" for tag in tags)


def _are(values: Any, fits: Any) -> bool:
    return isinstance(values, list) and bool(values) and all(map(fits, values)) and len(set(values)) == len(values)


def _is_tag(tag: Any) -> bool:
    # After "<A>", ">:" in a tag would end the title.
    return isinstance(tag, str) and bool(tag) and visible(tag) == tag and not set(tag) & set("()<>[]")


def _is_comment(comment: Any) -> bool:
    if not isinstance(comment, str) or comment != comment.strip() or not comment or "*/" in comment:
        return False
    return all(visible(line) == " ".join(line.split()) and not _ODD.search(line) for line in comment.split("\n"))


_ODD = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
