"""The timeline: when the evidence is from, and how much of it lies in a time that a person marks."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from argmap.analysis.dates import (
    UNITS,
    Bin,
    Period,
    Unit,
    begin_of,
    binned,
    dated,
    end_of,
    is_vague,
    stretches,
    tally,
    unit_for,
)
from argmap.analysis.wording import quoted
from argmap.drawing import Theme
from argmap.language import later, tr
from argmap.model import Evidence
from argmap.ui.document import Document
from argmap.ui.labels import Label
from argmap.ui.panels.chart import NARROWEST, Chart
from argmap.ui.panels.editors import Box
from argmap.ui.panels.panel import Panel
from argmap.ui.panels.spotlight import Spotlight

_UNIT_NAMES: dict[Unit, str] = {
    "month": later("Months"),
    "quarter": later("Quarters"),
    "year": later("Years"),
    "decade": later("Decades"),
    "century": later("Centuries"),
}
#: How wide a stretch is at least (px) where argmap chooses the unit, and how many pieces a tip lists.
_USUAL, _LISTED = 10, 8


class Timeline(Panel):
    """A chart of the evidence in play; what is marked in it is selected, and lit on the map."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._periods: dict[str, Period] = {}
        self._undated: tuple[str, ...] = ()
        self._bins: dict[int, Bin] = {}
        self._unit: Unit = "year"
        self._spotlight = Spotlight(self)
        self._spotlight.lost.connect(self._clear)
        self._caption = Label("")
        self._note = Label("", "quiet")
        self.chart = Chart(theme, self._in_words)
        self.chart.marked.connect(self._light)
        self.chart.settled.connect(self._take)
        self.chart.gone_to.connect(self._tell)
        self.units = Box()
        self.units.setAccessibleName(tr("How long one stretch of time is"))
        self.units.addItem(tr("As fits"), None)
        for unit, name in _UNIT_NAMES.items():
            self.units.addItem(tr(name), unit)
        self.units.setSizeAdjustPolicy(Box.SizeAdjustPolicy.AdjustToContents)
        self.units.activated.connect(self.refill)
        top = QHBoxLayout()
        top.setContentsMargins(18, 8, 14, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._caption)
        words.addWidget(self._note)
        top.addLayout(words, 1)
        top.addWidget(self.units, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.chart, 1)

    def follow(self, document: Document | None) -> None:
        """Show this document from now on; what was marked in another is lit there no more."""
        if document is self.document:
            return
        self._clear()
        self._spotlight.follow(document)
        super().follow(document)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.chart.set_theme(theme)
        super().set_theme(theme)

    def refill(self) -> None:
        """Show when the evidence in play is from."""
        self._periods, self._undated = dated(self.document.shown) if self.document is not None else ({}, ())
        room = max(self.chart.width(), 200)
        fitting = unit_for(self._periods.values(), room // _USUAL)
        # What is marked keeps its stretches, also when a panel beside it makes the chart narrower.
        self._unit = self.units.currentData() or (fitting if self.chart.mark is None else self._unit)
        for at, unit in enumerate(UNITS, 1):
            fits = stretches(self._periods.values(), unit) * NARROWEST <= room
            self.units.setItemData(at, None if fits else 0, Qt.ItemDataRole.UserRole - 1)
        bins = binned(self._periods, self._unit)
        self._bins = {each.number: each for each in bins}
        vague = {key for key, when in self._periods.items() if is_vague(when, self._unit)}
        marked = self.chart.mark
        self.chart.show_bins(bins, self._unit, vague)
        self.chart.show_selected(self.document.selection if self.document is not None else ())
        self._note.setText(
            tr("%n hollow: dated less exactly, it stands where its time may begin.", "", len(vague)) if vague else ""
        )
        self._note.setVisible(bool(vague))
        if marked is not None:
            self._light()
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Choose anew how long a stretch is, where that is argmap's to choose."""
        super().resizeEvent(event)
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let the map be lit as it was: nobody would see why it is dim."""
        super().hideEvent(event)
        self._clear()

    # What is marked

    @property
    def marked(self) -> tuple[str, ...]:
        """The ids of the evidence in the marked time."""
        if self.chart.mark is None:
            return ()
        first, last = self.chart.mark
        return tuple(key for each in self._bins.values() if first <= each.number <= last for key in each.keys)

    def _light(self) -> None:
        """Light what is marked, and nothing else."""
        self._spotlight.light(frozenset(self.marked) if self.chart.mark is not None else None)
        self._say()

    def _take(self) -> None:
        """Select what is marked."""
        if self.document is not None and self.chart.mark is not None:
            self.document.select(self.marked)

    def _clear(self) -> None:
        self.chart.mark_stretches(None)

    # In words

    def _say(self) -> None:
        undated = tr("%n (has|have) no date that argmap can place.", "", len(self._undated)) if self._undated else ""
        if not self._bins:
            words = tr("No evidence has a date yet. Write dates such as 2023, 2023-10 or 2023-10-07 in the details.")
        elif self.chart.mark is None:
            words = tr("%n piece(|s) of evidence (is|are) dated, from {first} to {last}.", "", len(self._periods))
            words = words.format(first=begin_of(min(self._bins), self._unit), last=end_of(max(self._bins), self._unit))
        else:
            first, last = self.chart.mark
            counts, every = tally(self._bins.values(), first, last), len(self._periods)
            words = tr(
                "%n of {every} dated pieces (lies|lie) in {time} ({share} %), {before} before and {after} after.",
                "",
                counts.within,
            ).format(
                every=every,
                time=self._time(first, last),
                share=round(100 * counts.within / every),
                before=counts.before,
                after=counts.after,
            )
        self._caption.setText(f"{words} {undated}".strip())

    def _time(self, first: int, last: int) -> str:
        begin, end = begin_of(first, self._unit), end_of(last, self._unit)
        return begin if begin == end else tr("{first} to {last}").format(first=begin, last=end)

    def _tell(self, number: int) -> None:
        if self.document is not None:
            count = len(self._bins[number].keys) if number in self._bins else 0
            words = tr("{time}: %n piece(|s) of evidence", "", count).format(time=self._time(number, number))
            self.document.said.emit(words)

    def _in_words(self, number: int) -> list[str]:
        """Return what lies in a stretch, line by line."""
        assert self.document is not None
        keys = self._bins[number].keys if number in self._bins else ()
        lines = [tr("{time}: %n piece(|s) of evidence", "", len(keys)).format(time=self._time(number, number))]
        for key in keys[:_LISTED]:
            piece = self.document.shown.get(key)
            date = piece.date if isinstance(piece, Evidence) else ""
            lines.append(f"{date} {quoted(self.document.shown, key)}")
        if len(keys) > _LISTED:
            lines.append(tr("and %n more", "", len(keys) - _LISTED))
        return lines
