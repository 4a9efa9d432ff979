"""A clock that stands still until it is told, and the smallest thing to work on: a claim that is given words."""

from notation import a_map

from argmap.editing import reword
from argmap.model import ArgumentMap, Claim
from argmap.session import Session


class FakeClock:
    """The time that a test wants it to be."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, *, minutes: float = 0, days: float = 0) -> None:
        self.now += 60 * minutes + 86_400 * days


def a_session(*words: str) -> Session:
    """Return a session on one claim that was given each of the words in turn."""
    session = Session(a_map("c1"))
    write(session, *words)
    return session


def write(session: Session, *words: str, key: str | None = None) -> None:
    for word in words:
        session.commit(f"Write {word}", reword(session.records, "c1", word), merge_key=key)


def text(session: Session) -> str:
    return text_in(session.records)


def text_in(records: ArgumentMap) -> str:
    claim = records["c1"]
    assert isinstance(claim, Claim)
    return claim.text


def names(session: Session) -> list[str]:
    return [step.name for step in session.done]


def as_it_is(session: Session) -> tuple[object, ...]:
    """Return all that a session knows, to be compared."""
    records = list(session.records.records())
    return records, session.done, session.undone, session.saved_at, session.modified
