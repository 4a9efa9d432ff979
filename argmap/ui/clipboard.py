"""The clipboard: a part of a map for argmap itself, and as picture and text for all other programs."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from argmap import editing
from argmap.drawing import LIGHT
from argmap.drawing.picture import Picture, compose
from argmap.formats import native
from argmap.formats.outlines import outline
from argmap.language import tr
from argmap.model import ArgmapError, ArgumentMap, Claim, Evidence, Placeable

if TYPE_CHECKING:
    from argmap.ui.document import Document
    from argmap.ui.page import Page

#: What argmap calls a part of a map; Qt's name for any picture.
MAP_TYPE, _IMAGE = "application/vnd.argmap+json", "application/x-qt-image"
_FORMATS = (MAP_TYPE, "image/svg+xml", "image/png", _IMAGE, "text/plain")
#: Bytes of a map, and characters and lines of a text, that can be pasted: more was copied by mistake.
_MOST_BYTES, _MOST_TEXT, _MOST_LINES = 16 * 1024 * 1024, 500_000, 2_000
#: Pictures are made at twice the size of the screen, unless a side would have more px than this.
_SCALE, _LONGEST = 2.0, 12_000


class PasteError(ArgmapError):
    """What is on the clipboard cannot be pasted into a map."""


class Clip(QMimeData):
    """A part of a map in all forms that programs ask for, each made when somebody asks for it."""

    def __init__(self, records: ArgumentMap, part: ArgumentMap) -> None:
        super().__init__()
        # What a box says of its footing follows from the whole map, as it was when it was copied.
        self._records = records.copy()
        self._part = part

    def formats(self) -> list[str]:
        """Return what can be asked for, the best form first."""
        return list(_FORMATS)

    def hasFormat(self, mimetype: str) -> bool:  # noqa: N802
        """Return whether a form can be asked for."""
        return mimetype in _FORMATS

    def retrieveData(self, mimetype: str, preferred: Any) -> Any:  # noqa: N802
        """Return the part in one form."""
        del preferred
        from argmap.formats.pages.svg import as_svg
        from argmap.ui.export import image, png

        match mimetype:
            case "application/vnd.argmap+json":
                return QByteArray(native.write(self._part))
            case "text/plain":
                return outline.write(self._part)
            case "image/svg+xml":
                return QByteArray(as_svg(self._picture(), LIGHT, title=tr("Argument map")))
            case "image/png":
                picture = self._picture()
                return QByteArray(png(picture, LIGHT, scale=scale_of(picture)))
            case "application/x-qt-image":
                picture = self._picture()
                return image(picture, LIGHT, scale=scale_of(picture))
        return None

    def _picture(self) -> Picture:
        return compose(self._records, _boxes(self._part))


def scale_of(picture: Picture) -> float:
    """Return at what scale a picture is copied."""
    return min(_SCALE, _LONGEST / max(picture.bounds.width, picture.bounds.height))


def copy(document: "Document") -> bool:
    """Put what is selected on the clipboard; where nothing can be copied, say so and return False."""
    try:
        part = editing.clip(document.records, document.selection)
    except ArgmapError as error:
        document.refused.emit(str(error))
        return False
    QGuiApplication.clipboard().setMimeData(Clip(document.records, part))
    document.said.emit(tr("Copied %n box(|es).", "", len(_boxes(part))))
    return True


def cut(document: "Document") -> None:
    """Put what is selected on the clipboard, and take from the map what is there now."""
    if copy(document):
        part = editing.clip(document.records, document.selection)
        document.do(tr("Cut"), editing.remove, *_boxes(part))


def copy_picture(document: "Document") -> None:
    """Put a picture of what is selected on the clipboard, or of the whole map."""
    from argmap.ui.export import image

    try:
        picture = document.drawing.picture
        if document.selection:
            picture = compose(document.shown, _boxes(editing.clip(document.shown, document.selection)))
        made = image(picture, LIGHT, scale=scale_of(picture))
    except ArgmapError as error:
        document.refused.emit(str(error))
        return
    QGuiApplication.clipboard().setImage(made)
    size = tr("{width} × {height} px").format(width=made.width(), height=made.height())
    document.said.emit(tr("Copied a picture of {size}.").format(size=size))


def paste(page: "Page", *, as_reasons: bool = False) -> None:
    """Put what is on the clipboard into the map, or below the selected claim, and select it; or say why not."""
    document = page.document
    try:
        part = pasted(QGuiApplication.clipboard().mimeData())
    except ArgmapError as error:
        document.refused.emit(str(error))
        return
    if as_reasons:
        added = document.add(tr("Paste as reasons"), editing.paste_as_reasons, part, document.current)
    else:
        added = document.add(tr("Paste"), editing.paste, part)
    if added is not None:
        document.select(added.keys)
        page.canvas.bring_into_view(added.key)
        document.said.emit(tr("Pasted %n box(|es).", "", len(added.keys)))


def pasted(held: QMimeData) -> ArgumentMap:
    """Return the map that is on the clipboard: ours, else what the plain text says as an outline."""
    if held.hasFormat(MAP_TYPE):
        return _map_in(bytes(held.data(MAP_TYPE).data()))
    if any(url.isLocalFile() for url in held.urls()):
        raise PasteError(
            tr("A file cannot be pasted into a map"), hint=tr("Drop it on the window, or open it from the file menu.")
        )
    text = held.text() if held.hasText() else ""
    if native.looks_native(text[:200].encode("utf-8", "replace")):
        return _map_in(text.encode("utf-8", "replace"))
    if len(text) > _MOST_TEXT or text.count("\n") > _MOST_LINES:
        raise PasteError(
            tr("The text on the clipboard is too long for a map"), hint=tr("Copy the sentences that make the argument.")
        )
    part = outline.read(text)
    if not _boxes(part):
        raise PasteError(tr("There is nothing to paste"), hint=tr("Copy boxes of a map, or some text."))
    return part


def leave_behind() -> None:
    """Put all forms of a clip on the clipboard as they are: whoever made them on demand is about to go."""
    clipboard = QGuiApplication.clipboard()
    held = clipboard.mimeData()
    if isinstance(held, Clip):
        settled = QMimeData()
        for form in held.formats():
            if form != _IMAGE:
                settled.setData(form, held.data(form))
        image = held.imageData()
        if isinstance(image, QImage):
            settled.setImageData(image)
        clipboard.setMimeData(settled)


def text_field() -> QLineEdit | QPlainTextEdit | None:
    """Return the field that a person writes in just now: what is cut, copied and pasted there is its text."""
    focus = QApplication.focusWidget()
    return focus if isinstance(focus, QLineEdit | QPlainTextEdit) else None


def _map_in(data: bytes) -> ArgumentMap:
    if len(data) > _MOST_BYTES:
        raise PasteError(tr("The map on the clipboard is too large"), hint=tr("Open it as a file instead."))
    part = native.read(data, tr("the clipboard"))
    if not any(isinstance(each, Claim | Evidence) for each in part.records()):
        raise PasteError(tr("There is nothing to paste"), hint=tr("Copy boxes of a map, or some text."))
    return part


def _boxes(part: ArgumentMap) -> list[str]:
    return [each.id for each in part.records() if isinstance(each, Placeable)]
