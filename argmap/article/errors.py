"""What is said of an article that cannot be read."""

from argmap.model import ArgmapError


class ArticleError(ArgmapError):
    """A file that holds no text that argmap can read; `where` is its name, with the page where that is known."""
