"""The outline of a document as rows of a tree: after a change, rows come, go and move, and all others stay."""

from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from argmap.analysis.account import look_of, outlined, remark_on
from argmap.analysis.outline import TOP, Outline, Place, outline
from argmap.language import tr
from argmap.ui.document import Document

Index = QModelIndex | QPersistentModelIndex

#: The id of the record that a row shows; what is said quietly below its words; the sign before them; whether it merely
#: mentions what has its own row elsewhere.
KEY, REMARK, LOOK, MENTION = (Qt.ItemDataRole.UserRole + at for at in (1, 2, 3, 4))
#: What a row is called while it is dragged.
MIME = "application/x-argmap-row"


class Row:
    """A row: its place in the outline, and the rows around it. `serial` is what an index carries."""

    __slots__ = ("above", "at", "below", "place", "serial")

    def __init__(self, place: Place, serial: int) -> None:
        self.place = place
        self.serial = serial
        self.above: Row | None = None
        self.below: list[Row] = []
        self.at = 0


class OutlineModel(QAbstractItemModel):
    """Follows a document; `settle` brings the rows up to date with it.

    Indexes carry numbers, never objects: a view may ask for a row that is gone already.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._serials = count(1)
        self._top = Row(TOP, 0)
        self._by_place: dict[Place, Row] = {TOP: self._top}
        self._by_serial: dict[int, Row] = {0: self._top}
        self._numbers: dict[str, int] = {}
        self.settle()

    # Following the document

    def settle(self) -> None:
        """Bring the rows up to date; what an index led to before it leads to after, wherever it stands now."""
        wanted = outline(self._document.shown)
        self._drop(self._top, wanted)
        for place, below in wanted.items():
            above = self._by_place[place]
            for at, each in enumerate(below):
                self._put(each, above, at)
        # What is left over has no row below it that is wanted: those have gone to their places.
        self._drop(self._top, wanted)
        self._numbers = {place.key: at for at, place in enumerate(wanted) if not place.is_mention}

    def restate(self) -> None:
        """Tell views that words, footings and remarks may be others."""
        for row in self._by_place.values():
            if row.below:
                first, last = self._index(row.below[0]), self._index(row.below[-1])
                self.dataChanged.emit(first, last)

    def _put(self, place: Place, above: Row, at: int) -> None:
        """See to it that a place is the row at a position; rows before it are right already."""
        row = self._by_place.get(place)
        if row is None:
            self.beginInsertRows(self._index(above), at, at)
            row = Row(place, next(self._serials))
            self._by_place[place] = self._by_serial[row.serial] = row
            self._attach(row, above, at)
            self.endInsertRows()
        elif row.above is not above or row.at != at:
            assert row.above is not None
            self.beginMoveRows(self._index(row.above), row.at, row.at, self._index(above), at)
            self._detach(row)
            self._attach(row, above, at)
            self.endMoveRows()

    def _drop(self, above: Row, wanted: Outline) -> None:
        """Remove the rows that are not wanted, with all below them, but not those with a wanted row below."""
        stack = [above]
        while stack:
            each = stack.pop()
            for row in reversed(each.below):
                if self._is_dead(row, wanted):
                    self.beginRemoveRows(self._index(each), row.at, row.at)
                    self._detach(row)
                    self._forget(row)
                    self.endRemoveRows()
                else:
                    stack.append(row)

    @staticmethod
    def _is_dead(row: Row, wanted: Outline) -> bool:
        stack = [row]
        while stack:
            each = stack.pop()
            if each.place in wanted:
                return False
            stack += each.below
        return True

    def _forget(self, row: Row) -> None:
        stack = [row]
        while stack:
            each = stack.pop()
            del self._by_place[each.place], self._by_serial[each.serial]
            stack += each.below

    @staticmethod
    def _attach(row: Row, above: Row, at: int) -> None:
        above.below.insert(at, row)
        row.above = above
        for number in range(at, len(above.below)):
            above.below[number].at = number

    @staticmethod
    def _detach(row: Row) -> None:
        assert row.above is not None
        below = row.above.below
        del below[row.at]
        for number in range(row.at, len(below)):
            below[number].at = number

    # Finding rows

    def place_at(self, index: Index) -> Place | None:
        """Return the place that an index leads to."""
        row = self._row(index)
        return None if row is None or row is self._top else row.place

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of a record's own row; an invalid one when it has none."""
        row = self._by_place.get(Place(key))
        return QModelIndex() if row is None else self._index(row)

    def indexes_of(self, key: str) -> list[QModelIndex]:
        """Return the indexes of a record's own row and of every mention of it."""
        users = self._document.shown.referrers(key)
        places = (Place(key), *(Place(key, user) for user in users))
        return [self._index(self._by_place[place]) for place in places if place in self._by_place]

    def _index(self, row: Row) -> QModelIndex:
        return QModelIndex() if row is self._top else self.createIndex(row.at, 0, row.serial)

    def _row(self, index: Index) -> Row | None:
        return self._by_serial.get(index.internalId()) if index.isValid() else self._top

    # What a view asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        """Return the index of a row."""
        above = self._row(parent)
        if above is None or column != 0 or not 0 <= row < len(above.below):
            return QModelIndex()
        return self._index(above.below[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """Return the row that a row stands under."""
        row = self._row(index)
        return QModelIndex() if row is None or row.above is None else self._index(row.above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many rows stand under a row."""
        row = self._row(parent)
        return 0 if row is None else len(row.below)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008, N802
        """Return that there is one column."""
        return 1

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of the column, for those who hear it."""
        del section
        return (
            tr("Outline") if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal else None
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that every row can be selected, dragged, and dropped upon."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        every = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return every | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says."""
        place = self.place_at(index)
        if place is None or place.key not in self._document.shown:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return outlined(self._document.shown, place.key)
            case Qt.ItemDataRole.AccessibleTextRole:
                said = self._document.speech[place.key]
                return tr("{name} Mentioned again.").format(name=said) if place.is_mention else said
            case _ if role == KEY:
                return place.key
            case _ if role == REMARK:
                return self._elsewhere(index) if place.is_mention else self._remark(place.key)
            case _ if role == LOOK:
                return look_of(self._document.shown, place.key)
            case _ if role == MENTION:
                return place.is_mention
        return None

    def _remark(self, key: str) -> str:
        return remark_on(self._document.shown, self._document.footings, key)

    def _elsewhere(self, index: Index) -> str:
        place = self.place_at(index)
        assert place is not None
        is_before = self._numbers.get(place.key, 0) < self._numbers.get(place.within, 0)
        return tr("see above") if is_before else tr("see below")

    # Dragging

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Return what a dragged row is called."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """Return the ids of what is dragged."""
        data = QMimeData()
        data.setData(MIME, "\n".join(str(index.data(KEY)) for index in indexes).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        """Return that a row is linked to what it is dropped upon, and stays."""
        return Qt.DropAction.LinkAction
