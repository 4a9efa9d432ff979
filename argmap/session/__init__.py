"""The session room: a document being worked on, with its history and its listeners. No Qt."""

from argmap.session.events import Event, Step
from argmap.session.session import Session

__all__ = ["Event", "Session", "Step"]
