"""What dialogs with a preview have in common: fields on the left, what will come of them on the right."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from argmap.ui.labels import Label


class PreviewDialog(QDialog):
    """Says below its fields what they come to, and what went wrong."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.saved_to: Path | None = None
        self.remark = Label("", "quiet")
        self.problem = Label("", "error")
        self.problem.hide()

    def lay_out(self, form: QFormLayout, preview: QWidget, buttons: QDialogButtonBox) -> None:
        """Put everything in its place."""
        form.setVerticalSpacing(10)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self.remark)
        left.addWidget(self.problem)
        left.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(22)
        across.addLayout(left)
        across.addWidget(preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(16)
        column.addLayout(across, 1)
        column.addWidget(buttons)
        buttons.rejected.connect(self.reject)

    def say(self, problem: str) -> None:
        """Say what went wrong; "" for nothing."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
