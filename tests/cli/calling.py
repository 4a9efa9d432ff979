"""What a call of the command line leaves behind, and what a refusal looks like."""

from collections.abc import Callable
from typing import NamedTuple


class Said(NamedTuple):
    """The exit code and what was printed."""

    code: int
    out: str
    err: str


Run = Callable[..., Said]


def check_refused(said: Said, *words: str) -> None:
    """A failure is exit code 1, one line that says what is wrong, and nothing else."""
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("argmap: ")
    assert said.err.count("\n") == 1
    assert said.err.endswith("\n")
    for word in words:
        assert word in said.err
