"""What was lost on the way from or to another program, as a list and as a dialog."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from argmap.formats import Loss
from argmap.language import tr
from argmap.ui.labels import Label

#: How many places stand under a line at most.
_MOST = 200


class LossesList(QTreeWidget):
    """A line for each kind of thing that was lost, with how often; under it where that stood."""

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(2)
        self.setHeaderLabels([tr("What"), tr("How often")])
        self.setAccessibleName(tr("What is not carried over"))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def show_losses(self, losses: Sequence[Loss]) -> None:
        """Show these instead."""
        self.clear()
        self.addTopLevelItems([_row(loss) for loss in losses])

    def show_files(self, lost: Sequence[tuple[str, Sequence[Loss]]]) -> None:
        """Show those of several files instead, each under the name of its file."""
        self.clear()
        for name, losses in lost:
            file = QTreeWidgetItem([name, ""])
            file.addChildren([_row(loss) for loss in losses])
            self.addTopLevelItem(file)
            file.setExpanded(True)


def _row(loss: Loss) -> QTreeWidgetItem:
    row = QTreeWidgetItem([loss.what, str(len(loss.where))])
    row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    row.addChildren([QTreeWidgetItem([where, ""]) for where in loss.where[:_MOST]])
    rest = len(loss.where) - _MOST
    if rest > 0:
        row.addChild(QTreeWidgetItem([tr("and %n more", "", rest), ""]))
    return row


class LossesDialog(QDialog):
    """Tells what of other programs' files is not in the maps that were opened, by the names of the files."""

    def __init__(self, lost: Sequence[tuple[str, Sequence[Loss]]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Not all was carried over"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        self.list = LossesList()
        if len(lost) == 1:
            heading = tr("{name} holds what a map has no place for").format(name=lost[0][0])
            self.list.show_losses(lost[0][1])
        else:
            heading = tr("%n file(|s) hold what a map has no place for", "", len(lost))
            self.list.show_files(lost)
        column.addWidget(Label(heading, "heading"))
        column.addWidget(Label(tr("The file itself is as it was; the map that was made of it is a new one."), "quiet"))
        self.list.setMinimumSize(560, 240)
        column.addWidget(self.list)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        column.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setFocus()
