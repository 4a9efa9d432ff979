"""The dialog that saves a picture or a page: what of the map, as what kind of file, and what it will look like."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QWidget,
)

from argmap.drawing import THEMES, Theme, ThemeName
from argmap.drawing.picture import Picture
from argmap.language import later, tr
from argmap.model import ArgmapError
from argmap.ui.document import Document
from argmap.ui.exporting import Export, Part, argued, framed, pictured, size_in_words
from argmap.ui.painting import Brushwork
from argmap.ui.preview_dialog import PreviewDialog
from argmap.ui.saving import PAGE, save_page, save_picture

_PARTS: tuple[tuple[Part, str], ...] = (
    ("whole", later("The whole map")),
    ("selection", later("What is selected")),
    ("shown", later("What is shown now")),
)
_KINDS = (
    (".png", later("PNG, for slides and web pages")),
    (".svg", later("SVG, sharp at any size")),
    (".pdf", later("PDF, for paper")),
    (".html", later("Web page, to click through")),
)
_THEMES: dict[ThemeName, str] = {
    "light": later("Light"),
    "dark": later("Dark"),
    "contrast": later("High contrast"),
    "projector": later("Projector"),
}
#: The colours of a page that leaves them to its reader's device.
_DEVICE = "device"
#: Scales in %; px of the longer side that a picture has to begin with at most.
_LEAST, _MOST, _LONGEST = 10, 400, 14_000


class ExportDialog(PreviewDialog):
    """Asks how a picture shall be, shows it, and saves it where a person says."""

    def __init__(self, document: Document, theme: Theme, near: Path, parent: QWidget) -> None:
        super().__init__(tr("Export a picture"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document = document
        self._near = near
        self._plain: dict[str, Picture] = {}
        self._begins_with = theme.name
        self._make_fields(theme)
        self.preview = Preview()
        self._set_up()
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._draw)
        self._draw()

    def _make_fields(self, theme: Theme) -> None:
        self.part, self.kind, self.theme = QComboBox(), QComboBox(), QComboBox()
        for part, text in _PARTS:
            if part != "selection" or self._document.selection:
                self.part.addItem(tr(text), part)
        is_other = bool(self._document.without or self._document.folded)
        self.part.setCurrentIndex(self.part.findData("shown" if is_other else "whole"))
        for suffix, text in _KINDS:
            self.kind.addItem(tr(text), suffix)
        for name in THEMES:
            self.theme.addItem(tr(_THEMES[name]), name)
        self.theme.setCurrentIndex(self.theme.findData(theme.name))
        bounds = self._document.drawing.picture.bounds
        fitting = round(100 * _LONGEST / max(bounds.width, bounds.height))
        self.scale = _number(_LEAST, _MOST, min(fitting, 200), tr(" %"))
        self.width_in_px = _number(16, 32_000, 16, tr(" px"))
        self.margin = _number(0, 300, 40, tr(" px"))
        self.legend, self.title = QCheckBox(tr("Legend")), QCheckBox(tr("Title"))
        self.legend.setChecked(True)
        self.title.setChecked(True)
        self.kind.currentIndexChanged.connect(self._offer_themes)
        for box in (self.part, self.kind, self.theme):
            box.currentIndexChanged.connect(self._change)
        for number in (self.scale, self.margin):
            number.valueChanged.connect(self._change)
        self.width_in_px.valueChanged.connect(self._take_width)
        for tick in (self.legend, self.title):
            tick.toggled.connect(self._change)

    def _set_up(self) -> None:
        form = QFormLayout()
        rows = (
            (tr("&What"), self.part),
            (tr("&Kind of file"), self.kind),
            (tr("&Colours"), self.theme),
            (tr("&Scale"), self.scale),
            (tr("Wi&dth"), self.width_in_px),
            (tr("&Margin"), self.margin),
        )
        for text, field in rows:
            form.addRow(text, field)
        form.addRow("", self.legend)
        form.addRow("", self.title)
        buttons = QDialogButtonBox()
        self.save = buttons.addButton(tr("Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._save)
        self.lay_out(form, self.preview, buttons)
        self.resize(940, 560)

    @property
    def export(self) -> Export:
        """What is wished for just now."""
        theme = self.theme.currentData()
        return Export(
            part=self.part.currentData(),
            suffix=self.kind.currentData(),
            theme=None if theme == _DEVICE else theme,
            scale=self.scale.value() / 100,
            margin=float(self.margin.value()),
            legend=self.legend.isChecked(),
            title=self.title.isChecked(),
        )

    @property
    def picture(self) -> Picture:
        """What will be saved; raises ArgmapError where that part cannot be pictured."""
        export = self.export
        if export.part not in self._plain:
            self._plain[export.part] = pictured(self._document, export.part)
        return framed(self._plain[export.part], export, self._document.title)

    def _offer_themes(self) -> None:
        """Offer for a page, and for nothing else, to leave its colours to the reader's device."""
        is_page = self.kind.currentData() == PAGE
        at = self.theme.findData(_DEVICE)
        if is_page and at < 0:
            self.theme.insertItem(0, tr("As the reader’s device"), _DEVICE)
            self.theme.setCurrentIndex(0)
        elif not is_page and at >= 0:
            was_chosen = self.theme.currentIndex() == at
            self.theme.removeItem(at)
            if was_chosen:
                self.theme.setCurrentIndex(self.theme.findData(self._begins_with))

    def _change(self) -> None:
        self._drawing.start()

    def _take_width(self, width: int) -> None:
        """A width in px is wished for: take the scale that gives it."""
        wished = round(100 * width / self.picture.bounds.width)
        self.scale.setValue(min(max(wished, _LEAST), _MOST))

    def _draw(self) -> None:
        try:
            picture = self.picture
        except ArgmapError as error:
            self.say(str(error))
            self.save.setEnabled(False)
            return
        self.say("")
        self.save.setEnabled(True)
        export = self.export
        self.preview.show_picture(picture, THEMES[export.theme or self._begins_with])
        self.remark.setText(size_in_words(picture, export))
        is_page = export.suffix == PAGE
        self.scale.setEnabled(not is_page)
        self.title.setEnabled(not is_page)
        self.width_in_px.setEnabled(not is_page and export.suffix != ".pdf")
        self.width_in_px.blockSignals(True)
        self.width_in_px.setValue(round(picture.bounds.width * export.scale))
        self.width_in_px.blockSignals(False)

    def _save(self) -> None:
        from argmap.ui.asking import ask_where_to_save

        export = self.export
        kind = f"{export.suffix[1:].upper()} (*{export.suffix})"
        path = ask_where_to_save(self, tr("Save picture"), self._near.with_suffix(export.suffix), kind)
        if path is None:
            return
        try:
            self._save_as(path, export)
        except ArgmapError as error:
            self.say(str(error))
            return
        self.saved_to = path
        self.accept()

    def _save_as(self, path: Path, export: Export) -> None:
        if export.suffix == PAGE:
            records = argued(self._document, export.part)
            save_page(path, records, self.picture, theme=export.theme, legend=export.legend)
            return
        theme = THEMES[export.theme or self._begins_with]
        save_picture(path, self.picture, theme, self._document.title, export.scale)


class Preview(QWidget):
    """A picture as large as fits, as it will be in the file."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self._theme: Theme | None = None
        self._painted: QPixmap | None = None
        self.setMinimumSize(420, 340)
        self.setAccessibleName(tr("Preview"))

    def show_picture(self, picture: Picture, theme: Theme) -> None:
        """Show another picture."""
        self._picture, self._theme = picture, theme
        self._painted = None
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room that shows most maps well."""
        return QSize(560, 440)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Paint anew, as large as fits now."""
        super().resizeEvent(event)
        self._painted = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the picture in the middle, with a thin frame so that its margin is seen."""
        del event
        if self._picture is None or self._theme is None:
            return
        if self._painted is None:
            self._painted = self._paint(self._picture, self._theme)
        ratio = self._painted.devicePixelRatio()
        width, height = self._painted.width() / ratio, self._painted.height() / ratio
        frame = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter = QPainter(self)
        painter.drawPixmap(frame.topLeft(), self._painted)
        painter.setPen(self.palette().color(self.palette().ColorRole.PlaceholderText))
        painter.drawRect(frame.adjusted(0, 0, -1, -1))
        painter.end()

    def _paint(self, picture: Picture, theme: Theme) -> QPixmap:
        frame, ratio = picture.bounds, self.devicePixelRatioF()
        scale = min(self.width() / frame.width, self.height() / frame.height, 1.0)
        size = QSize(max(round(frame.width * scale * ratio), 1), max(round(frame.height * scale * ratio), 1))
        painted = QPixmap(size)
        painted.fill(QColor(theme["canvas"]))
        painter = QPainter(painted)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale * ratio, scale * ratio)
        painter.translate(-frame.x, -frame.y)
        brushwork = Brushwork(painter, theme, legible=3.0)
        for item in picture.items:
            brushwork.paint(item.primitives)
        painter.end()
        painted.setDevicePixelRatio(ratio)
        return painted


def _number(least: int, most: int, value: int, unit: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(value)
    box.setSuffix(unit)
    # While a number is typed its beginning is no wish yet.
    box.setKeyboardTracking(False)
    return box
