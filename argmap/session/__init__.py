"""The session room: a document being worked on, with its history and its listeners. No Qt."""

from argmap.session.session import Session, Step

__all__ = ["Session", "Step"]
