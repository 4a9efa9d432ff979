"""New, open, save and close, as a person does it: nothing is lost, nothing is written that was not meant."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filing import answer, change, settled, words_in, words_of
from notation import a_map
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from argmap import formats
from argmap.model import Article, Claim, Group
from argmap.shipped import shipped
from argmap.ui import asking
from argmap.ui.asking import ArticleDialog, UnsavedDialog
from argmap.ui.window import Window

Opens = Callable[[str], Window]
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "one.argmap"
    formats.write(path, a_map("c1! <- e1"))
    return path


@pytest.fixture
def on_file(window: Window, path: Path) -> Window:
    assert window.files.open_path(path)
    QApplication.processEvents()
    return window


def choose(target: Path) -> Callable[[QFileDialog], object]:
    def do(dialog: QFileDialog) -> None:
        dialog.selectFile(str(target))
        dialog.accept()

    return do


def press(qtbot: QtBot, window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    settled(qtbot, window)
    window.activateWindow()  # No window manager does it here when a dialog is closed.
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key, modifier)
    QApplication.processEvents()


def test_saving_writes_the_file_and_takes_the_mark_away(on_file: Window, path: Path, qtbot: QtBot) -> None:
    document = on_file.document
    assert document is not None
    change(document)
    settled(qtbot, on_file)
    assert on_file.isWindowModified()
    press(qtbot, on_file, Qt.Key.Key_S)
    assert words_in(path) == "Other words"
    assert not on_file.isWindowModified()
    document.undo()
    settled(qtbot, on_file)
    assert on_file.isWindowModified()


def test_what_is_being_written_is_saved_too(on_file: Window, path: Path, qtbot: QtBot) -> None:
    page = on_file.page
    assert page is not None
    page.write("c1")
    QApplication.processEvents()
    qtbot.keyClicks(QApplication.focusWidget(), " and more")
    on_file.files.save()
    assert words_in(path) == "c1 and more"


def test_saving_as_goes_on_in_the_other_file(on_file: Window, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    document, before = on_file.document, path.read_bytes()
    assert document is not None
    change(document)
    answer(QFileDialog, choose(tmp_path / "two.argmap"))
    press(qtbot, on_file, Qt.Key.Key_S, CTRL_SHIFT)
    assert path.read_bytes() == before
    assert words_in(tmp_path / "two.argmap") == "Other words"
    assert document.path == tmp_path / "two.argmap"
    assert not document.session.modified


def test_a_copy_leaves_the_map_in_its_own_file(on_file: Window, path: Path, tmp_path: Path) -> None:
    document = on_file.document
    assert document is not None
    change(document)
    answer(QFileDialog, choose(tmp_path / "copy.argmap"))
    on_file.files.save_copy()
    assert words_in(tmp_path / "copy.argmap") == "Other words"
    assert document.path == path
    assert document.session.modified


def test_a_new_map_has_no_file_until_it_is_given_one(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_N)
    document = window.document
    assert document is not None
    assert document.path is None
    assert not document.session.modified
    answer(QFileDialog, choose(tmp_path / "new.argmap"))
    press(qtbot, window, Qt.Key.Key_S)
    assert formats.read(tmp_path / "new.argmap") == document.records
    assert document.path == tmp_path / "new.argmap"
    qtbot.waitUntil(lambda: window.windowTitle() == "new[*]")


def test_the_dialog_adds_the_suffix_of_a_map(window: Window, tmp_path: Path) -> None:
    window.files.new("blank")
    answer(QFileDialog, choose(tmp_path / "plain"))
    assert window.files.save()
    assert (tmp_path / "plain.argmap").exists()


def test_a_map_of_an_article_knows_its_title_link_and_date(window: Window, qtbot: QtBot) -> None:
    def fill(dialog: ArticleDialog) -> None:
        assert not dialog.start.isEnabled()
        qtbot.keyClicks(dialog.title, "Much ado")
        qtbot.keyClicks(dialog.url, "https://example.org/ado")
        qtbot.keyClicks(dialog.date, "2024-05-01")
        qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)

    answer(ArticleDialog, fill)
    window.files.new("article")
    assert window.document is not None
    (article,) = window.document.records.of_kind(Article)
    assert (article.title, article.url, article.date) == ("Much ado", "https://example.org/ado", "2024-05-01")
    assert window.document.title == "Much ado"
    assert window.document.session.modified
    assert window.page is not None
    assert window.page.is_writing


def test_a_map_of_an_article_can_be_left_again(window: Window) -> None:
    answer(ArticleDialog, lambda dialog: dialog.reject())
    window.files.new("article")
    assert window.document is None


def test_a_motion_is_the_main_conclusion_with_a_side_for_and_a_side_against(window: Window) -> None:
    window.files.new("debate")
    assert window.document is not None
    records = window.document.records
    (motion,) = (claim for claim in records.of_kind(Claim) if claim.main)
    assert {group.title for group in records.of_kind(Group)} == {"For", "Against"}
    assert window.document.current == motion.id


def test_the_same_file_is_shown_once_under_all_its_names(on_file: Window, path: Path, tmp_path: Path) -> None:
    (tmp_path / "link.argmap").symlink_to(path)
    first = on_file.page
    on_file.files.new("blank")
    assert on_file.files.open_path(tmp_path / "link.argmap")
    assert on_file.page is first
    assert len(on_file.pages) == 2


def test_several_files_open_at_once(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [tmp_path / f"{name}.argmap" for name in "abc"]
    for path in paths:
        formats.write(path, a_map("c1!"))
    monkeypatch.setattr("argmap.ui.files.ask_for_maps", lambda *_: paths)
    window.files.ask_and_open()
    assert [page.document.path for page in window.pages] == paths


def test_dropped_files_open_and_what_is_no_map_is_named_in_one_sentence(
    window: Window, path: Path, tmp_path: Path
) -> None:
    for name in ("cat.jpg", "notes.csv"):
        (tmp_path / name).write_bytes(b"\xff\xd8 no map")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(each)) for each in (tmp_path / "cat.jpg", path, tmp_path / "notes.csv")])
    window.dropEvent(
        QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    )
    assert [page.document.path for page in window.pages] == [path]
    assert "2 files could not be opened: cat.jpg, notes.csv" in window.notice.words
    assert window.notice.isVisible()


def test_a_sample_stays_as_it_is(on_sample: Window, tmp_path: Path) -> None:
    document = on_sample.document
    assert document is not None
    sample = document.path
    assert sample is not None
    before = sample.read_bytes()
    change(document)
    answer(QFileDialog, choose(tmp_path / "mine.argmap"))
    assert on_sample.files.save()
    assert sample.read_bytes() == before
    assert document.path == tmp_path / "mine.argmap"


def test_nothing_is_saved_among_the_samples(on_file: Window) -> None:
    target = shipped("samples", "school-phones.argmap")
    before = target.read_bytes()
    answer(
        QFileDialog, lambda dialog: (dialog.setOption(QFileDialog.Option.DontConfirmOverwrite), choose(target)(dialog))
    )
    assert not on_file.files.save_as()
    assert "stays as it is" in on_file.notice.words
    assert target.read_bytes() == before


def test_a_map_is_not_saved_over_another_open_one(on_file: Window, path: Path, tmp_path: Path) -> None:
    on_file.files.new("blank")
    answer(
        QFileDialog, lambda dialog: (dialog.setOption(QFileDialog.Option.DontConfirmOverwrite), choose(path)(dialog))
    )
    assert not on_file.files.save_as()
    assert "is open as another map" in on_file.notice.words


def test_going_back_to_the_saved_map_is_one_step_that_can_be_undone(on_file: Window) -> None:
    document = on_file.document
    assert document is not None
    change(document, "First")
    change(document, "Second")
    on_file.files.revert()
    assert words_of(document) == "c1"
    assert not document.session.modified
    document.undo()
    assert words_of(document) == "Second"
    assert document.session.modified


# Closing


def test_closing_asks_and_names_the_map(on_file: Window, path: Path, qtbot: QtBot) -> None:
    assert on_file.document is not None
    change(on_file.document)
    met = answer(UnsavedDialog, lambda dialog: qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton))
    press(qtbot, on_file, Qt.Key.Key_W)
    assert met
    assert len(on_file.pages) == 1
    answer(UnsavedDialog, lambda dialog: qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton))
    press(qtbot, on_file, Qt.Key.Key_W)
    assert on_file.pages == []
    assert words_in(path) == "Other words"


def test_closing_without_changes_asks_nothing(on_file: Window, qtbot: QtBot) -> None:
    press(qtbot, on_file, Qt.Key.Key_W)
    assert on_file.pages == []
    assert on_file.document is None


def test_discarded_changes_are_not_in_the_file(on_file: Window, path: Path, qtbot: QtBot) -> None:
    assert on_file.document is not None
    change(on_file.document)
    answer(UnsavedDialog, lambda dialog: qtbot.mouseClick(dialog.discard, Qt.MouseButton.LeftButton))
    assert on_file.files.close_page()
    assert words_in(path) == "c1"


def test_escape_in_the_question_keeps_the_map_open(on_file: Window, qtbot: QtBot) -> None:
    assert on_file.document is not None
    change(on_file.document)
    answer(UnsavedDialog, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert not on_file.close()
    assert on_file.isVisible()


def test_quitting_asks_once_for_all_maps_and_saves_them(
    on_file: Window, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.argmap"
    formats.write(other, a_map("c1!"))
    on_file.files.open_path(other)
    for page in on_file.pages:
        change(page.document, "For good")
    asked = []

    def save(dialog: UnsavedDialog) -> None:
        asked.append([label.text() for label in dialog.findChildren(asking.Label)])
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    answer(UnsavedDialog, save)
    press(qtbot, on_file, Qt.Key.Key_Q)
    assert len(asked) == 1
    assert any("one" in text and "other" in text for text in asked[0])
    assert (words_in(path), words_in(other)) == ("For good", "For good")
    assert not on_file.isVisible()


def test_a_map_that_cannot_be_saved_is_not_closed(
    on_file: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert on_file.document is not None
    change(on_file.document)
    break_writing(monkeypatch)
    answer(UnsavedDialog, lambda dialog: qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton))
    assert not on_file.close()
    assert on_file.isVisible()
    assert "No space left" in on_file.notice.words
    monkeypatch.undo()


def test_what_was_closed_last_opens_again(on_file: Window, path: Path, qtbot: QtBot) -> None:
    settled(qtbot, on_file)
    assert not on_file.actions_by_id["reopen_closed"].isEnabled()
    on_file.files.close_page()
    press(qtbot, on_file, Qt.Key.Key_W, CTRL_SHIFT)
    assert [page.document.path for page in on_file.pages] == [path]


# What goes wrong


def break_writing(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_space(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("argmap.formats.files.write_all", no_space)


def test_on_a_full_disk_the_reason_is_said_and_another_place_can_be_chosen(
    on_file: Window, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    document, before = on_file.document, path.read_bytes()
    assert document is not None
    change(document)
    with monkeypatch.context() as broken:
        break_writing(broken)
        assert not on_file.files.save()
    assert "No space left on device" in on_file.notice.words
    assert path.read_bytes() == before
    assert document.session.modified
    answer(QFileDialog, choose(tmp_path / "elsewhere.argmap"))
    qtbot.mouseClick(on_file.notice.way_out, Qt.MouseButton.LeftButton)
    assert words_in(tmp_path / "elsewhere.argmap") == "Other words"
    assert not document.session.modified
    assert not on_file.notice.isVisible()


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    """A folder that nobody may write in, not even root."""
    folder = tmp_path / "locked"
    folder.mkdir()
    formats.write(folder / "a.argmap", a_map("c1! <- e1"))
    chattr = shutil.which("chattr")
    if chattr is None or subprocess.run([chattr, "+i", folder], capture_output=True, check=False).returncode:
        pytest.skip("this system cannot lock a folder")
    yield folder
    subprocess.run([chattr, "-i", folder], check=True)


def test_a_map_in_a_locked_folder_opens_and_is_saved_elsewhere(window: Window, locked: Path, tmp_path: Path) -> None:
    assert window.files.open_path(locked / "a.argmap")
    assert window.document is not None
    change(window.document)
    assert not window.files.save()
    assert "The file cannot be written" in window.notice.words
    answer(QFileDialog, choose(tmp_path / "free.argmap"))
    window.notice.way_out.click()
    assert words_in(tmp_path / "free.argmap") == "Other words"
    assert words_in(locked / "a.argmap") == "c1"


def test_a_folder_that_is_gone_is_said(on_file: Window, path: Path) -> None:
    assert on_file.document is not None
    change(on_file.document)
    path.unlink()
    path.parent.rename(path.parent.with_name("elsewhere"))
    assert not on_file.files.save()
    assert "No such file or directory" in on_file.notice.words
    assert on_file.document.session.modified


@pytest.mark.parametrize("name", ["not_json", "newer_version", "dangling_id"])
def test_a_broken_file_is_refused_with_a_reason_and_what_is_open_stays(on_file: Window, name: str) -> None:
    broken = Path(__file__).parents[1] / "corpus" / "broken" / f"{name}.argmap"
    assert not on_file.files.open_path(broken)
    assert broken.name in on_file.notice.words
    assert len(on_file.pages) == 1


def test_a_map_of_a_newer_argmap_says_what_to_do(on_file: Window) -> None:
    newer = Path(__file__).parents[1] / "corpus" / "broken" / "newer_version.argmap"
    assert not on_file.files.open_path(newer)
    assert "Update argmap" in on_file.notice.words


def test_a_file_name_is_made_of_what_every_system_takes() -> None:
    assert asking.file_name('Who said: "a/b"?') == "Who said a b.argmap"
    assert asking.file_name("\u202etxt.exe") == "txt.exe.argmap"
    assert asking.file_name(" .. ") == "map.argmap"
    assert len(asking.file_name("x" * 300)) < 100
