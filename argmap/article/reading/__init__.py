"""Reading: the text of an article from the bytes of a file or from the clipboard, one module a format.

No file is opened and nothing is fetched here; a library is imported when its format comes. Whatever a file does to its
library, what comes out is a text or an ArticleError.
"""

from argmap.article.reading.table import SUFFIXES, pasted, read

__all__ = ["SUFFIXES", "pasted", "read"]
