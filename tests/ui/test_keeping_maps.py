"""Nothing is lost: the journal, crashes, saving by itself, other programs, and earlier versions."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from filing import answer, change, settled, words_in, words_of
from notation import a_map
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from argmap import formats
from argmap.editing import reword
from argmap.session import Folders, own_folders
from argmap.ui.desk import Desk
from argmap.ui.settings import Settings
from argmap.ui.versions_dialog import VersionsDialog
from argmap.ui.window import Window


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "one.argmap"
    formats.write(path, a_map("c1! <- e1"))
    return path


@pytest.fixture
def on_file(window: Window, path: Path) -> Window:
    window.settings.has_started = True
    window.settings.reopens = False
    assert window.files.open_path(path)
    QApplication.processEvents()
    return window


@pytest.fixture
def folders() -> Folders:
    return own_folders()


def answers(window: Window) -> dict[str, QPushButton]:
    page = window.page
    assert page is not None
    return {button.text(): button for button in page.question.buttons}


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def write_outside(path: Path, words: str) -> None:
    """Write the file as another program does: a new one takes the place of the old."""
    records = formats.read(path)
    records.apply(reword(records, "c1", words))
    formats.write(path, records)


# The journal, and what is left by a crash


def journals(folders: Folders) -> list[Path]:
    return sorted(folders.journals.glob("*.journal"))


def crash(window: Window) -> None:
    """Leave all as a process does that dies: journals stay, locks fall, nobody is asked."""
    for page in window.pages:
        window.desk._kept.pop(page.document).close(keep=True)


@pytest.fixture
def after_crash(on_file: Window, qtbot: QtBot, settings: Settings) -> Iterator[Window]:
    """The window of the next start, after two changes that were never saved."""
    document = on_file.document
    assert document is not None
    change(document, "First")
    change(document, "Second")
    crash(on_file)
    desk = Desk(settings)
    started = desk.begin(())
    qtbot.waitUntil(lambda: started.page is not None)
    yield started
    for window in list(desk.windows):
        for page in window.pages:
            page.document.session.saved()
        window.close()


def test_every_step_is_in_the_journal_at_once(on_file: Window, folders: Folders) -> None:
    assert journals(folders) == []
    assert on_file.document is not None
    change(on_file.document, "Not to be lost")
    (journal,) = journals(folders)
    assert b"Not to be lost" in journal.read_bytes()


def test_the_journal_goes_when_all_is_saved_and_closed(on_file: Window, folders: Folders) -> None:
    assert on_file.document is not None
    change(on_file.document)
    on_file.files.save()
    on_file.files.close_page()
    assert journals(folders) == []


def test_the_journal_is_synced_by_itself(on_file: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert on_file.document is not None
    change(on_file.document, "First")
    change(on_file.document, "Second")
    synced: list[int] = []
    monkeypatch.setattr("argmap.session.journal.os.fsync", synced.append)
    qtbot.waitUntil(lambda: bool(synced), timeout=4000)


def test_a_journal_that_cannot_be_written_is_told_once(on_file: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_space(*_: object) -> None:
        raise OSError(28, "No space left on device")

    assert on_file.document is not None
    with monkeypatch.context() as broken:
        broken.setattr("argmap.session.journal.replace_file", no_space)
        change(on_file.document)
        on_file.desk.sync()
        assert "Changes cannot be kept safe against a crash" in on_file.notice.words
        on_file.notice.hide()
        on_file.desk.sync()
        assert not on_file.notice.isVisible()
    on_file.desk.sync()
    assert on_file.files.save()


def test_after_a_crash_the_map_is_there_with_its_history_and_a_bar_asks(after_crash: Window) -> None:
    document, page = after_crash.document, after_crash.page
    assert document is not None
    assert page is not None
    assert words_of(document) == "Second"
    assert document.session.modified
    assert "Recovered 2 changes made at" in page.question.words
    assert list(answers(after_crash)) == ["Keep", "See what changed", "Discard"]
    document.undo()
    assert words_of(document) == "First"


def test_keeping_what_was_recovered_leaves_it_unsaved_and_in_its_journal(
    after_crash: Window, path: Path, folders: Folders, qtbot: QtBot
) -> None:
    click(qtbot, answers(after_crash)["Keep"])
    assert after_crash.page is not None
    assert not after_crash.page.question.isVisible()
    assert words_in(path) == "c1"
    assert len(journals(folders)) == 1
    assert after_crash.files.save()
    assert words_in(path) == "Second"


def test_what_changed_is_shown_step_by_step(after_crash: Window, qtbot: QtBot) -> None:
    click(qtbot, answers(after_crash)["See what changed"])
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    rows = dialog.findChild(QListWidget, "steps")
    assert [rows.item(at).text() for at in range(rows.count())] == ["Reword   (1 record)"] * 2
    dialog.close()
    assert "Keep" in answers(after_crash)


def test_discarding_what_was_recovered_shows_the_file_and_keeps_a_week_of_doubt(
    after_crash: Window, folders: Folders, qtbot: QtBot
) -> None:
    click(qtbot, answers(after_crash)["Discard"])
    assert after_crash.document is not None
    assert words_of(after_crash.document) == "c1"
    assert len(after_crash.pages) == 1
    assert journals(folders) == []
    assert len(list(folders.trash.iterdir())) == 1


def test_an_untitled_map_comes_back_after_a_crash(window: Window, settings: Settings, qtbot: QtBot) -> None:
    settings.has_started = True
    window.files.new("debate")
    assert window.document is not None
    change(window.document, "Never saved")
    crash(window)
    desk = Desk(settings)
    started = desk.begin(())
    qtbot.waitUntil(lambda: started.page is not None)
    assert started.document is not None
    assert words_of(started.document) == "Never saved"
    click(qtbot, answers(started)["Discard"])
    assert started.pages == []
    started.close()


def test_a_journal_that_cannot_be_read_is_told_and_can_be_put_away(
    window: Window, settings: Settings, folders: Folders, qtbot: QtBot
) -> None:
    settings.has_started = True
    folders.journals.mkdir(parents=True)
    (folders.journals / "a.journal").write_bytes(b"what is this\n")
    window.desk.fill(window, ())
    assert "The journal is damaged" in window.notice.words
    click(qtbot, window.notice.way_out)
    assert journals(folders) == []
    assert len(list(folders.trash.iterdir())) == 1


def test_where_all_was_saved_before_the_crash_nothing_is_asked(
    on_file: Window, settings: Settings, folders: Folders, path: Path, qtbot: QtBot
) -> None:
    assert on_file.document is not None
    change(on_file.document)
    on_file.files.save()
    left = journals(folders)
    content = left[0].read_bytes()
    crash(on_file)
    left[0].write_bytes(content)
    desk = Desk(settings)
    started = desk.new_window()
    desk.fill(started, (path,))
    assert len(started.pages) == 1
    assert started.page is not None
    assert started.page.question.about == ""
    assert journals(folders) == []
    started.close()


def test_a_map_whose_file_went_with_the_crash_is_there(
    on_file: Window, settings: Settings, folders: Folders, path: Path
) -> None:
    assert on_file.document is not None
    change(on_file.document, "Saved and gone")
    on_file.files.save()
    left = journals(folders)
    content = left[0].read_bytes()
    crash(on_file)
    left[0].write_bytes(content)
    path.unlink()
    desk = Desk(settings)
    started = desk.new_window()
    desk.fill(started, ())
    assert started.page is not None
    assert "Recovered “one” as it was at" in started.page.question.words
    assert "Its file is not there any more." in started.page.question.words
    assert started.files.save()
    assert words_in(path) == "Saved and gone"
    started.close()


def test_a_journal_of_a_running_argmap_is_left_alone(on_file: Window, settings: Settings) -> None:
    assert on_file.document is not None
    change(on_file.document)
    desk = Desk(settings)
    started = desk.new_window()
    desk.fill(started, ())
    assert started.pages == []
    started.close()


# Saving by itself


def test_maps_are_saved_by_themselves_only_where_wished(on_file: Window, path: Path, qtbot: QtBot) -> None:
    document = on_file.document
    assert document is not None
    change(document, "First")
    assert not on_file.desk.kept(document)._later.isActive()
    on_file.actions_by_id["keep_saved"].trigger()
    qtbot.waitUntil(lambda: words_in(path) == "First", timeout=4000)
    change(document, "Second")
    with qtbot.waitSignal(on_file.desk.kept(document).saved, timeout=4000):
        pass
    assert words_in(path) == "Second"
    settled(qtbot, on_file)
    assert not on_file.isWindowModified()


def test_saving_by_itself_never_writes_over_what_another_program_wrote(
    on_file: Window, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = on_file.document
    assert document is not None
    on_file.settings.keeps_saved = True
    change(document, "Mine")
    write_outside(path, "Theirs")
    qtbot.waitUntil(lambda: "Load theirs" in answers(on_file), timeout=4000)
    assert words_in(path) == "Theirs"


# Other programs


def test_a_file_that_another_program_writes_is_followed_at_once(on_file: Window, path: Path, qtbot: QtBot) -> None:
    document = on_file.document
    assert document is not None
    for words in ("Theirs", "Theirs again"):  # After the first one another file has taken the name.
        write_outside(path, words)
        qtbot.waitUntil(lambda words=words: words_of(document) == words, timeout=4000)
    path.write_bytes(path.read_bytes().replace(b"Theirs again", b"Theirs in place"))
    qtbot.waitUntil(lambda: words_of(document) == "Theirs in place", timeout=4000)
    assert not document.session.modified
    assert [step.name for step in document.session.done] == ["Changed outside"] * 3
    document.undo()
    assert words_of(document) == "Theirs again"


def test_two_versions_are_never_mixed_without_asking(on_file: Window, path: Path, qtbot: QtBot) -> None:
    document = on_file.document
    assert document is not None
    change(document, "Mine")
    write_outside(path, "Theirs")
    assert not on_file.files.save()
    assert words_in(path) == "Theirs"
    assert words_of(document) == "Mine"
    assert on_file.page is not None
    assert "was changed by another program" in on_file.page.question.words
    click(qtbot, answers(on_file)["Load theirs"])
    assert words_of(document) == "Theirs"
    assert not on_file.page.question.isVisible()
    document.undo()
    assert words_of(document) == "Mine"


def test_mine_can_be_kept_as_a_copy(on_file: Window, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    document = on_file.document
    assert document is not None
    change(document, "Mine")
    write_outside(path, "Theirs")
    on_file.desk.look_outside()
    proposed: list[str] = []

    def accept(dialog: QFileDialog) -> None:
        proposed.extend(Path(each).name for each in dialog.selectedFiles())
        dialog.accept()

    answer(QFileDialog, accept)
    click(qtbot, answers(on_file)["Keep mine as a copy…"])
    assert proposed == ["one (mine).argmap"]
    assert words_in(path) == "Theirs"
    assert words_in(tmp_path / "one (mine).argmap") == "Mine"
    assert document.path == tmp_path / "one (mine).argmap"


def test_what_is_being_written_is_not_lost_to_another_program(on_file: Window, path: Path, qtbot: QtBot) -> None:
    document, page = on_file.document, on_file.page
    assert document is not None
    assert page is not None
    page.write("c1")
    QApplication.processEvents()
    qtbot.keyClicks(QApplication.focusWidget(), " mine")
    write_outside(path, "Theirs")
    on_file.desk.look_outside()
    assert words_of(document) == "c1 mine"
    assert "Load theirs" in answers(on_file)


def test_a_file_that_another_program_breaks_is_told_and_the_map_stays(on_file: Window, path: Path) -> None:
    path.write_bytes(b"{ broken")
    on_file.desk.look_outside()
    assert on_file.document is not None
    assert words_of(on_file.document) == "c1"
    assert path.name in on_file.notice.words


def test_a_file_that_is_gone_is_saved_anew(on_file: Window, path: Path) -> None:
    assert on_file.document is not None
    change(on_file.document)
    path.unlink()
    on_file.desk.look_outside()
    assert on_file.files.save()
    assert words_in(path) == "Other words"


# Earlier versions


def test_an_earlier_version_opens_as_a_copy(on_file: Window, path: Path, qtbot: QtBot) -> None:
    document = on_file.document
    assert document is not None
    change(document)
    on_file.files.save()
    settled(qtbot, on_file)
    on_file.actions_by_id["versions"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, VersionsDialog)
    assert dialog.rows.topLevelItemCount() == 1
    assert dialog.rows.topLevelItem(0).text(1) == "2"
    click(qtbot, dialog.open_copy)
    assert on_file.document is not None
    assert on_file.document is not document
    assert on_file.document.path is None
    assert words_of(on_file.document) == "c1"
    assert words_in(path) == "Other words"


def test_a_save_is_whole_even_where_no_version_can_be_kept_and_that_is_told(
    on_file: Window, path: Path, folders: Folders
) -> None:
    folders.state.mkdir(parents=True, exist_ok=True)
    folders.versions.write_bytes(b"a file where a folder should be")
    assert on_file.document is not None
    change(on_file.document)
    assert on_file.files.save()
    assert words_in(path) == "Other words"
    assert "The folder cannot be made" in on_file.notice.words
    assert on_file.notice.isVisible()


def test_a_version_that_is_gone_is_told(on_file: Window, path: Path, folders: Folders) -> None:
    assert on_file.document is not None
    change(on_file.document)
    on_file.files.save()
    on_file.actions_by_id["versions"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, VersionsDialog)
    for each in folders.versions.rglob("*.gz"):
        each.unlink()
    dialog.open_copy.click()
    assert "cannot be read any more" in on_file.notice.words
