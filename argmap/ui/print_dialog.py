"""The dialog that prints: on how many sheets, with what, and what they will look like."""

from pathlib import Path

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QWidget,
)

from argmap import formats
from argmap.drawing.legend import with_legend
from argmap.drawing.picture import Picture
from argmap.language import later, tr
from argmap.model import ArgmapError
from argmap.report import as_text, footing_report
from argmap.ui.document import Document
from argmap.ui.preview_dialog import PreviewDialog
from argmap.ui.printing import PrintJob, as_pdf, lie_down, print_on

_PAPERS = (
    (QPageSize.PageSizeId.A4, later("A4")),
    (QPageSize.PageSizeId.A3, later("A3")),
    (QPageSize.PageSizeId.Letter, later("Letter")),
)
_MOST = 8


class PrintDialog(PreviewDialog):
    """Shows the sheets, and prints them or saves them as PDF; it needs no printer for that."""

    def __init__(self, document: Document, near: Path, parent: QWidget) -> None:
        super().__init__(tr("Print"), parent)
        self._document = document
        self._near = near
        self._picture = document.drawing.picture
        self._report = ""
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.preview = QPrintPreviewWidget(self.printer, self)
        self.preview.paintRequested.connect(self._paint)
        self.paper, self.across = QComboBox(), QSpinBox()
        self.legend, self.with_report = QCheckBox(tr("Legend")), QCheckBox(tr("Report on what it rests on"))
        self._fill()
        self._set_up()
        self._change()

    def _fill(self) -> None:
        for paper, text in _PAPERS:
            self.paper.addItem(tr(text), paper)
        self.paper.setCurrentIndex(max(self.paper.findData(self.printer.pageLayout().pageSize().id()), 0))
        self.across.setRange(1, _MOST)
        self.across.setSpecialValueText(tr("All on one sheet"))
        self.across.setSuffix(tr(" sheets across"))
        self.legend.setChecked(True)
        self.paper.currentIndexChanged.connect(self._change)
        self.across.valueChanged.connect(self._change)
        for tick in (self.legend, self.with_report):
            tick.toggled.connect(self._change)

    def _set_up(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Paper"), self.paper)
        form.addRow(tr("&Sheets"), self.across)
        form.addRow("", self.legend)
        form.addRow("", self.with_report)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.print_button = buttons.addButton(tr("Print…"), role)
        self.print_button.clicked.connect(self._print)
        self.save_button = buttons.addButton(tr("Save as PDF…"), role)
        self.save_button.clicked.connect(self._save)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.lay_out(form, self.preview, buttons)
        self.preview.setMinimumSize(440, 360)
        self.preview.setAccessibleName(tr("Preview"))
        self.resize(980, 600)

    @property
    def job(self) -> PrintJob:
        """What is printed as it is wished for just now."""
        return PrintJob(self._shown, self._document.title, self.across.value(), self._report)

    @property
    def _shown(self) -> Picture:
        return with_legend(self._picture) if self.legend.isChecked() else self._picture

    def _change(self) -> None:
        self._report = as_text(footing_report(self._document.shown)) if self.with_report.isChecked() else ""
        self.printer.setPageSize(QPageSize(self.paper.currentData()))
        lie_down(self.printer, self._shown)
        self.preview.setAllPagesViewMode() if self.across.value() > 1 else self.preview.setSinglePageViewMode()
        self.preview.updatePreview()
        self.remark.setText(tr("%n sheet(|s) of paper", "", self.preview.pageCount()))

    def _paint(self, printer: QPrinter) -> None:
        print_on(printer, self.job)

    def _print(self) -> None:
        # Some systems bring a dialog of their own, which only runs like this.
        if not QPrintDialog(self.printer, self).exec():
            return
        try:
            print_on(self.printer, self.job)
        except ArgmapError as error:
            self.say(str(error))
        else:
            self.accept()

    def _save(self) -> None:
        from argmap.ui.asking import ask_where_to_save

        path = ask_where_to_save(self, tr("Save as PDF"), self._near.with_suffix(".pdf"), "PDF (*.pdf)")
        if path is None:
            return
        try:
            formats.replace_file(path, as_pdf(self.job, QPageSize(self.paper.currentData())))
        except ArgmapError as error:
            self.say(str(error))
            return
        self.saved_to = path
        self.accept()
