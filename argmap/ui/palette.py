"""The command palette: one field to type in, and below it all that can be done or gone to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from argmap.language import tr
from argmap.ui.marked import paint_marked
from argmap.ui.offers import Offer, offers

if TYPE_CHECKING:
    from argmap.ui.window import Window

_WIDTH, _ROWS, _TOP = 720, 11, 56
_PAD, _SIGN, _GAP = 12, 20, 16
#: Room above and below the words of a row, together.
_AIR = 18
#: Commands that are remembered as used last.
_MOST_REMEMBERED = 20
_Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel):
    """The offers as a list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offers: list[Offer] = []

    def show_offers(self, found: list[Offer]) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self.offers = found
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row is called, and what is read aloud."""
        offer = self.offers[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return offer.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return offer.sentence
            case _:
                return None


class RowPainter(QStyledItemDelegate):
    """Paints an offer: sign, name with what was found marked, what stands beside it, keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Return the room of a row."""
        del index
        return QSize(_WIDTH // 2, option.fontMetrics.height() + _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        self.initStyleOption(option, index)
        model = index.model()
        assert isinstance(model, Rows)
        offer = model.offers[index.row()]
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        ink = palette.color(QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text)
        quiet = ink if is_chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        mark = ink if is_chosen else palette.color(QPalette.ColorRole.Link)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(option.rect, 7, 7)
        painter.setFont(option.font)
        area = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if offer.sign is not None:
            usual = QIcon.Mode.Selected if is_chosen else QIcon.Mode.Normal
            mode = QIcon.Mode.Disabled if offer.why_not else usual
            offer.sign.paint(painter, QRect(area.x(), area.center().y() - _SIGN // 2 + 1, _SIGN, _SIGN), mode=mode)
        area.adjust(_SIGN + _PAD, 0, 0, 0)
        painter.setPen(quiet)
        metrics = option.fontMetrics
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, align, offer.keys)
        area.adjust(0, 0, -(metrics.horizontalAdvance(offer.keys) + _GAP) if offer.keys else 0, 0)
        name = metrics.horizontalAdvance(offer.name)
        room = max(area.width() - name - _GAP, area.width() // 3)
        beside = metrics.elidedText(offer.why_not or offer.beside, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, align, beside)
        area.adjust(0, 0, -(metrics.horizontalAdvance(beside) + _GAP) if beside else 0, 0)
        paint_marked(painter, QRectF(area), offer.name, offer.spans, option.font, quiet if offer.why_not else ink, mark)
        painter.restore()


class Palette(QWidget):
    """Lies over the whole window while it is wanted, so that a click beside its list closes it.

    It goes when a person chooses, presses Esc, or turns to something else.
    """

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setAccessibleName(tr("Command palette"))
        self._window = window
        self._came_from: QWidget | None = None
        self._sheet = QFrame(self)
        self._sheet.setObjectName("palette")
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type what you want to do, or words of a box"))
        self.field.setAccessibleName(tr("Command palette"))
        self._rows = Rows(self)
        self.list = QListView()
        self.list.setModel(self._rows)
        self.list.setItemDelegate(RowPainter(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("What can be done or gone to"))
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._choose)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    @property
    def offers(self) -> list[Offer]:
        """What is offered just now."""
        return self._rows.offers

    @property
    def chosen(self) -> Offer | None:
        """What Enter would choose."""
        row = self.list.currentIndex().row()
        return self._rows.offers[row] if 0 <= row < len(self._rows.offers) else None

    def begin(self) -> None:
        """Show what there is, or go when it is there already."""
        if self.isVisible():
            self.leave()
            return
        self._came_from = QApplication.focusWidget()
        self.field.clear()
        self._fill()
        self._settle()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go, and give the keys back to what had them."""
        if not self.isHidden():
            has_keys = self.isAncestorOf(QApplication.focusWidget() or self._window)
            self.hide()
            if has_keys and self._came_from is not None:
                self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the arrows go through the list; leave when a person turns to something else."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self._settle()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        elif event.type() == QEvent.Type.FocusOut and self._window.isActiveWindow():
            self.leave()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Leave when the click is beside the list."""
        if not self._sheet.geometry().contains(event.position().toPoint()):
            self.leave()

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose()
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self._step(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                self._step(-1)
            case Qt.Key.Key_PageDown:
                self._step(_ROWS - 1, wraps=False)
            case Qt.Key.Key_PageUp:
                self._step(1 - _ROWS, wraps=False)
            case _:
                return False
        return True

    def _step(self, by: int, *, wraps: bool = True) -> None:
        count = len(self._rows.offers)
        if count:
            to = self.list.currentIndex().row() + by
            self.list.setCurrentIndex(self._rows.index(to % count if wraps else min(max(to, 0), count - 1)))
            self._announce()

    def _fill(self) -> None:
        self._rows.show_offers(offers(self._window, self.field.text()))
        self.list.setCurrentIndex(self._rows.index(0))
        self._settle()
        self._announce()

    def _announce(self) -> None:
        words = self.chosen.sentence if self.chosen is not None else tr("Nothing found")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _choose(self) -> None:
        offer = self.chosen
        if offer is None or offer.why_not:
            return
        self.leave()
        if offer.command:
            before = [each for each in self._window.settings.recent_commands if each != offer.command]
            self._window.settings.recent_commands = [offer.command, *before][:_MOST_REMEMBERED]
        offer.run()

    def _settle(self) -> None:
        rows = min(max(len(self._rows.offers), 1), _ROWS)
        width = min(_WIDTH, self._window.width() - 40)
        self.setGeometry(self._window.rect())
        self.list.setFixedHeight(rows * (self.list.fontMetrics().height() + _AIR) + 4)
        self._sheet.setGeometry((self.width() - width) // 2, _TOP, width, self._sheet.sizeHint().height())
