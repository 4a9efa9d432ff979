"""The dialog of earlier versions: when each was saved and what it held; any of them opens as a copy."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from argmap.language import tr
from argmap.model import ArgmapError
from argmap.session import Version
from argmap.ui.labels import Label

if TYPE_CHECKING:
    from argmap.ui.window import Window


class VersionsDialog(QDialog):
    """A list of versions, the newest first."""

    wanted = Signal(object)
    """The Version that is to be opened as a copy."""

    def __init__(self, parent: QWidget, name: str, versions: Sequence[Version]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Earlier versions"))
        self._versions = versions
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addWidget(Label(tr("Earlier versions of {name}").format(name=name), "heading"))
        said = tr("One is kept every five minutes in which the map is saved: for a week, and always the last 20.")
        column.addWidget(
            Label(said if versions else tr("There are none yet: they begin with the first save."), "quiet")
        )
        self.rows = _rows(versions)
        self.rows.setMinimumSize(660, 280)
        self.rows.itemActivated.connect(self._open)
        self.rows.setVisible(bool(versions))
        column.addWidget(self.rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.open_copy = QPushButton(tr("&Open as a copy"))
        self.open_copy.setEnabled(bool(versions))
        self.open_copy.setDefault(True)
        self.open_copy.clicked.connect(self._open)
        buttons.addButton(self.open_copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _open(self) -> None:
        chosen = self.rows.currentIndex()
        if chosen.isValid():
            self.wanted.emit(self._versions[chosen.row()])


def _rows(versions: Sequence[Version]) -> QTreeWidget:
    rows = QTreeWidget()
    rows.setRootIsDecorated(False)
    rows.setHeaderLabels([tr("Saved"), tr("Statements"), tr("Steps and objections"), tr("Size")])
    for version in versions:
        when = datetime.fromtimestamp(version.at).astimezone().strftime("%Y-%m-%d %H:%M")
        size = tr("{size} kB").format(size=max(1, round(version.size / 1000)))
        rows.addTopLevelItem(QTreeWidgetItem([when, str(version.statements), str(version.links), size]))
    rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    rows.setCurrentIndex(rows.model().index(0, 0))
    return rows


def show_versions(window: "Window") -> None:
    """Show the earlier versions of the map in front."""
    document = window.document
    if document is None or document.path is None:
        return
    path = document.path
    dialog = VersionsDialog(window, path.name, window.desk.versions.of(path))
    dialog.wanted.connect(lambda version: _open_copy(window, path, version, dialog))
    dialog.open()


def _open_copy(window: "Window", path: Path, version: Version, dialog: VersionsDialog) -> None:
    dialog.close()
    try:
        records = window.desk.versions.read(path, version)
    except ArgmapError as error:
        window.notice.say(str(error))
    else:
        window.files.open_copy(records)
