"""The dialog that writes a map for another program: which one, and what its format does not hold of this map."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from argmap import formats
from argmap.formats import MapFormat
from argmap.language import tr
from argmap.model import ArgmapError, ArgumentMap
from argmap.ui.labels import Label
from argmap.ui.losses_list import LossesList
from argmap.ui.settings import Settings


class ExchangeDialog(QDialog):
    """Formats on the left, on the right what the chosen one loses; saves where a person says."""

    def __init__(self, records: ArgumentMap, near: Path, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export for another program"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.saved_to: Path | None = None
        self._records, self._near, self._settings = records, near, settings
        self.kinds = QListWidget()
        self.kinds.setAccessibleName(tr("Format"))
        self.heading, self.remark, self.problem = Label("", "heading"), Label("", "quiet"), Label("", "error")
        self.problem.hide()
        self.losses = LossesList()
        self._lay_out()
        self._fill()
        self.kinds.currentItemChanged.connect(self._tell)
        self.kinds.itemDoubleClicked.connect(self._save)
        self.kinds.setCurrentRow(0)
        self.choose(settings.export_format)

    @property
    def chosen(self) -> MapFormat:
        """The format that is marked."""
        return formats.named(self.kinds.currentItem().data(Qt.ItemDataRole.UserRole), writes=True)

    def choose(self, name: str) -> None:
        """Mark the format of a name."""
        for row in range(self.kinds.count()):
            if self.kinds.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.kinds.setCurrentRow(row)

    def _fill(self) -> None:
        self.kinds.ensurePolished()  # Rows that are laid out before they are dressed stay as low as undressed ones.
        for each in formats.FORMATS:
            if each.writes and each is not formats.OWN:
                item = QListWidgetItem(f"{tr(each.title)}  ({each.suffixes[0]})")
                item.setData(Qt.ItemDataRole.UserRole, each.name)
                self.kinds.addItem(item)
        self.kinds.setMinimumWidth(self.kinds.sizeHintForColumn(0) + 40)

    def _lay_out(self) -> None:
        self.losses.setMinimumSize(400, 260)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.heading)
        right.addWidget(self.losses, 1)
        right.addWidget(self.remark)
        right.addWidget(self.problem)
        right.addStretch(0)
        across = QHBoxLayout()
        across.setSpacing(22)
        across.addWidget(self.kinds)
        across.addLayout(right, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(tr("&Save…"))
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(button is self.save)  # Enter in the list saves, wherever Tab has been.
        self.save.setDefault(True)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(16)
        column.addLayout(across, 1)
        column.addWidget(buttons)
        self.resize(880, 540)

    def _tell(self) -> None:
        lost = formats.lost(self._records, self.chosen)
        self.heading.setText(
            tr("What this format does not hold of the map") if lost else tr("This format holds all of this map")
        )
        self.remark.setText(
            ""
            if lost or not self.chosen.reads
            else tr("What the other program has no field for stands in a part of the file that argmap reads back.")
        )
        self.losses.show_losses(lost)
        self.losses.setVisible(bool(lost))
        self.problem.hide()

    def _suggested(self) -> Path:
        """Where it may go: not over another file, such as the one that the map was read from."""
        suffix = self.chosen.suffixes[0]
        plain = self._near.with_suffix(suffix)
        return plain.with_name(f"{plain.stem} ({self.chosen.name}){suffix}") if plain.exists() else plain

    def _save(self) -> None:
        from argmap.ui.asking import ask_where_to_save

        chosen = self.chosen
        kinds = f"{tr(chosen.title)} (*{chosen.suffixes[0]})"
        path = ask_where_to_save(self, tr("Export the map"), self._suggested(), kinds)
        if path is None:
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            formats.export(path, self._records, chosen.name)
        except ArgmapError as error:
            self.problem.setText(str(error))
            self.problem.show()
            return
        finally:
            QApplication.restoreOverrideCursor()
        self._settings.export_format = chosen.name
        self.saved_to = path
        self.accept()
