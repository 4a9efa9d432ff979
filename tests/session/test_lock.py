"""One holder at a time, and none any more once its holder is gone."""

import os
from pathlib import Path

import pytest

from argmap.session import lock as room
from argmap.session.lock import Lock


def test_a_lock_has_one_holder_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    lock = Lock.taken(path)
    assert lock is not None
    assert Lock.taken(path) is None
    lock.release()
    lock.release()
    assert not path.exists()
    again = Lock.taken(path)
    assert again is not None
    again.release()


def test_a_lock_that_its_holder_has_just_removed_is_not_had(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.lock"
    real = room._take

    def too_late(handle: int) -> None:
        path.unlink()
        path.write_bytes(b"of somebody else")
        real(handle)

    monkeypatch.setattr(room, "_take", too_late)
    assert Lock.taken(path) is None


def test_where_there_are_no_locks_they_are_had(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_: int) -> None:
        raise OSError(os.strerror(95))

    monkeypatch.setattr(room, "_take", unknown)
    lock = Lock.taken(tmp_path / "x.lock")
    assert lock is not None
    lock.release()
