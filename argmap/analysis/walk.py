"""Walking a map: what can be reached from somewhere, each thing once."""

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def reached(start: Iterable[T], onward: Callable[[T], Iterable[T]]) -> dict[T, None]:
    """Return what can be reached by going `onward`, the start included, in depth-first order.

    >>> list(reached(["a"], {"a": "bc", "b": "d", "c": "d", "d": "a"}.__getitem__))
    ['a', 'b', 'd', 'c']
    """
    found: dict[T, None] = {}
    stack = list(start)
    stack.reverse()
    while stack:
        each = stack.pop()
        if each not in found:
            found[each] = None
            stack.extend(reversed(list(onward(each))))
    return found
