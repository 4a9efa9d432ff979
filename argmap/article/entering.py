"""An article that was read comes into a map: as a new one, into one that had no text yet, or as a later version."""

from argmap.article.anchors import moved
from argmap.article.text import ArticleText
from argmap.editing import Added, add, fresh_id, revise
from argmap.model import ArgumentMap, Article


def enter(records: ArgumentMap, given: ArticleText) -> Added:
    """Put an article into a map; its id is the key.

    An article of the same link, or the same title, gets the new text, and its excerpts are found again there. Otherwise
    the first article that has no text and is not about something else gets it: one that is merely named is waiting
    for it. Otherwise it is one more article of the map.
    """
    held = _same(records, given) or _waiting(records)
    if held is None:
        new = Article(id=fresh_id(records, Article), title=given.title, text=given.text, url=given.url, date=given.date)
        return Added(add(records, new), (new.id,))
    fields = {"title": held.title or given.title, "url": held.url or given.url, "date": held.date or given.date}
    change = moved(records, held.id, given.text)
    return Added(change.then(revise(records.applied(change), held.id, **fields)), (held.id,))


def _same(records: ArgumentMap, given: ArticleText) -> Article | None:
    for each in records.of_kind(Article):
        if (given.url and each.url == given.url) or (each.title and _folded(each.title) == _folded(given.title)):
            return each
    return None


def _waiting(records: ArgumentMap) -> Article | None:
    articles = list(records.of_kind(Article))
    waiting = [each for each in articles if not each.text]
    return waiting[0] if len(articles) == 1 and waiting else None


def _folded(title: str) -> str:
    return " ".join(title.casefold().replace("’", "'").split())
