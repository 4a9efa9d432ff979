"""The sources: who stands behind the evidence, how much of it, and what rests on each of them."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from argmap.analysis import what_rests_on_it
from argmap.analysis.backing import Backing, backing, unused
from argmap.drawing import Theme
from argmap.editing import remove
from argmap.editing.sourcing import merge_sources, rename_source
from argmap.language import tr
from argmap.model import ArgumentMap, Source
from argmap.ui.document import Document
from argmap.ui.labels import Label
from argmap.ui.panels.panel import Panel
from argmap.ui.panels.spotlight import Spotlight
from argmap.ui.panels.wrapping import WrappedText

_KEY, _NAME = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex
#: The id of the row of evidence that names no source, which no record can have.
_NOBODY = ""
#: Room around the name that is written, and least width of the panel, px.
_EDITOR, _LEAST_WIDTH = 8, 270


class Sources(Panel):
    """A list of the sources; choosing one lights its evidence and what rests on it, choosing it again nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._backing = Backing({}, {}, (), ())
        self._rows: list[tuple[str, str, str]] = []
        self._lit: str | None = None
        self._spotlight = Spotlight(self)
        self._spotlight.lost.connect(self._forget)
        self.counts = Label("", "quiet")
        self.counts.setContentsMargins(8, 0, 8, 0)
        self.sought = QLineEdit()
        self.sought.setPlaceholderText(tr("Find a source"))
        self.sought.setAccessibleName(tr("Find a source"))
        self.sought.setClearButtonEnabled(True)
        self.sought.textChanged.connect(self._filter)
        self.sought.installEventFilter(self)
        self.tree = self._made_tree()
        self.merging = QPushButton(tr("&Merge"))
        self.merging.setToolTip(tr("Let several chosen sources be one; the one chosen last keeps its name"))
        self.merging.clicked.connect(self._merge)
        self.removing = QPushButton()
        self.removing.setToolTip(tr("Remove the sources that no evidence comes from"))
        self.removing.clicked.connect(self._remove_unused)
        below = QHBoxLayout()
        below.addWidget(self.merging)
        below.addWidget(self.removing)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.sought)
        column.addWidget(self.counts)
        column.addWidget(self.tree, 1)
        column.addLayout(below)

    def _made_tree(self) -> QTreeView:
        tree = QTreeView()
        self._model = QStandardItemModel(tree)
        tree.setModel(self._model)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setIndentation(0)
        tree.setUniformRowHeights(False)
        tree.setAccessibleName(tr("Sources"))
        tree.setAccessibleDescription(tr("Enter lights what rests on a source, F2 renames it"))
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        tree.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        renaming = _Renaming(tree)
        renaming.renamed.connect(self._rename)
        renaming.closeEditor.connect(self._soon.start)
        tree.setItemDelegate(renaming)
        tree.header().sectionResized.connect(tree.scheduleDelayedItemsLayout)
        tree.selectionModel().selectionChanged.connect(self._say_what_is_possible)
        tree.clicked.connect(self._clicked)
        tree.installEventFilter(self)
        return tree

    def follow(self, document: Document | None) -> None:
        """Show this document from now on."""
        if document is not self.document:
            self._forget()
            self._spotlight.follow(document)
            super().follow(document)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let the map be lit as it was: nobody would see why it is dim."""
        super().hideEvent(event)
        self._forget()
        self._spotlight.light(None)

    # What is shown

    def refresh(self) -> None:
        """Show changes, but not beneath the hands of a person who is renaming."""
        if self.tree.state() != QAbstractItemView.State.EditingState:
            self.refill()

    def refill(self) -> None:
        """Show the sources of the map as it is; the list is made anew only where it says something else."""
        records = self.document.records if self.document is not None else ArgumentMap()
        self._backing = backing(records)
        sources = sorted(
            records.of_kind(Source), key=lambda each: (not each.name, (each.name or "").casefold(), each.id)
        )
        rows = [(each.id, each.name or "", _in_words(records, self._backing, each)) for each in sources]
        if self._backing.unsourced:
            count = tr("%n piece(|s) of evidence", "", len(self._backing.unsourced))
            rows.insert(0, (_NOBODY, "", f"{tr('No source named')}\n{count}"))
        if rows != self._rows:
            self._rows = rows
            self._list(rows)
        nobody = len(self._backing.unsourced) + len(self._backing.unnamed)
        self.counts.setText(
            tr("%n piece(|s) of evidence (has|have) nobody with a name behind (it|them).", "", nobody)
            if rows
            else tr("No evidence names a source yet. Write sources in the details of evidence.")
        )
        self._filter()
        self._say_what_is_possible()
        self._light()

    def _list(self, rows: list[tuple[str, str, str]]) -> None:
        chosen, current = self.chosen_keys(), self.tree.currentIndex().data(_KEY)
        self._model.clear()
        for key, name, words in rows:
            item = QStandardItem(words)
            item.setData(key, _KEY)
            item.setData(name, _NAME)
            item.setEditable(key != _NOBODY)
            self._model.appendRow(item)
        chooser = self.tree.selectionModel()
        for at, (key, _, _) in enumerate(rows):
            index = self._model.index(at, 0)
            if key == current:
                chooser.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            if key in chosen:
                chooser.select(index, QItemSelectionModel.SelectionFlag.Select)

    def _filter(self) -> None:
        sought = self.sought.text().casefold().strip()
        for at, (_, _, words) in enumerate(self._rows):
            self.tree.setRowHidden(at, QModelIndex(), sought not in words.casefold())

    def chosen_keys(self) -> list[str]:
        """Return the ids of the chosen sources, the one chosen last first."""
        current = self.tree.currentIndex()
        found = sorted(self.tree.selectionModel().selectedIndexes(), key=lambda index: index != current)
        return [index.data(_KEY) for index in found if index.data(_KEY) != _NOBODY]

    def _say_what_is_possible(self) -> None:
        left = unused(self.document.records) if self.document is not None else ()
        self.merging.setEnabled(len(self.chosen_keys()) > 1)
        self.removing.setEnabled(bool(left))
        self.removing.setText(tr("&Remove %n unused", "", len(left)) if left else tr("&Remove unused"))

    # What is lit

    def _clicked(self, index: QModelIndex) -> None:
        if len(self.tree.selectionModel().selectedIndexes()) == 1:
            self._toggle(index)

    def _toggle(self, index: _Index) -> None:
        key = index.data(_KEY)
        self._lit = None if key == self._lit else key
        self._light()

    def _light(self) -> None:
        """Light the evidence of the chosen source and what rests on it."""
        pieces = self._backing.unsourced if self._lit == _NOBODY else self._backing.all.get(self._lit or "")
        if self._lit is None or not pieces or self.document is None:
            self._lit = None
            self._spotlight.light(None)
        else:
            shown = self.document.shown
            self._spotlight.light(frozenset().union(*(what_rests_on_it(shown, key) for key in pieces)))

    def _forget(self) -> None:
        self._lit = None

    # What is changed

    def _rename(self, key: str, name: str) -> None:
        if self.document is not None:
            self.document.do(tr("Rename a source"), rename_source, key, name)

    def _merge(self) -> None:
        kept, *others = self.chosen_keys()
        if self.document is not None:
            self.document.do(tr("Merge sources"), merge_sources, kept, *others)

    def _remove_unused(self) -> None:
        if self.document is not None:
            self.document.do(tr("Remove unused sources"), remove, *unused(self.document.records))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Go from the field to the list with Down; light what is chosen with Enter or Space."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Down if watched is self.sought:
                    self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                    return True
                case Qt.Key.Key_Escape if watched is self.sought and self.sought.text():
                    self.sought.clear()
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if watched is self.tree:
                    if self.tree.state() != QAbstractItemView.State.EditingState:
                        self._toggle(self.tree.currentIndex())
                        return True
        return super().eventFilter(watched, event)


class _Renaming(WrappedText):
    """Shows a source in its words, and lets a person write its name alone."""

    renamed = Signal(str, str)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:  # noqa: N802
        """Begin with the name."""
        assert isinstance(editor, QLineEdit)
        editor.setText(index.data(_NAME))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:  # noqa: N802
        """Tell the name; the list follows the map."""
        del model
        assert isinstance(editor, QLineEdit)
        self.renamed.emit(index.data(_KEY), editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802
        """Lie over the name."""
        del index
        area = option.rect
        area.setHeight(min(area.height(), option.fontMetrics.lineSpacing() + _EDITOR))
        editor.setGeometry(area)


def _in_words(records: ArgumentMap, found: Backing, source: Source) -> str:
    """Return the name of a source and, below it, its type, its evidence, where it got it from and its link."""
    parts = [source.type]
    direct, every = len(found.direct[source.id]), len(found.all[source.id])
    if direct or not every:
        parts.append(tr("%n piece(|s) of evidence", "", direct))
    if every > direct:
        parts.append(tr("%n piece(|s) at second hand", "", every - direct))
    chain, origin = [], source.origin
    while origin is not None:
        held = records[origin]
        assert isinstance(held, Source)
        chain.append(held.name or tr("not named ({type})").format(type=held.type))
        origin = held.origin
    if chain:
        parts.append(tr("got it from {sources}").format(sources=" ← ".join(chain)))
    if source.url:
        parts.append(source.url)
    name = source.name or tr("Not named")
    return f"{name}\n{' · '.join(filter(None, parts))}"
