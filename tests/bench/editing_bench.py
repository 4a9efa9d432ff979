"""One edit in the window: from the key press to the repainted canvas with its new footing, on maps of several sizes.

python tests/bench/editing_bench.py [--sizes 120 500 2000] [--rounds 25]

The peer is the same edit with everything made anew: analysed, laid out and painted as when the map was opened.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent))

from maps_of_size import map_of_size
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from argmap.analysis import Footings
from argmap.drawing.drawing import Drawing
from argmap.model import ArgumentMap, Claim
from argmap.session import Session
from argmap.ui.application import made_application
from argmap.ui.document import Document
from argmap.ui.settings import Settings
from argmap.ui.window import Window


def map_with_boxes(boxes: int) -> ArgumentMap:
    """Return a map of about so many boxes: three of five are statements, the others steps."""
    return map_of_size(round(boxes * 0.6))


def milliseconds(run: Callable[[], object]) -> float:
    """Return how long one run takes."""
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1e3


class Bench:
    """A window on a map, and the edits that are timed in it; each is undone before the next."""

    def __init__(self, records: ArgumentMap) -> None:
        self.window = Window(Settings())
        self.window.resize(1600, 1000)
        self.window.show()
        self.page = self.window.show_document(Document(Session(records)))
        self.document = self.page.document
        claims = [claim.id for claim in records.of_kind(Claim) if not claim.main]
        self.claims = claims[:: max(1, len(claims) // 40)]
        QTest.qWait(600)

    def painted(self) -> None:
        """Let the canvas be painted now, as the next frame would."""
        self.page.canvas.repaint()

    def add_reason(self) -> float:
        """R on a claim: a step and a claim are there, and a field to write in."""
        canvas = self.page.canvas

        def run() -> None:
            QTest.keyClick(canvas, Qt.Key.Key_R)
            self.painted()

        taken = milliseconds(run)
        field = self.page.canvas.focusWidget() or canvas
        QTest.keyClick(field, Qt.Key.Key_Escape)
        return taken

    def delete(self) -> float:
        """Del on a claim with all that hangs on it."""

        def run() -> None:
            QTest.keyClick(self.page.canvas, Qt.Key.Key_Delete)
            self.painted()

        taken = milliseconds(run)
        self.document.undo()
        return taken

    def switch(self) -> float:
        """W on a claim: what if it did not hold."""

        def run() -> None:
            QTest.keyClick(self.page.canvas, Qt.Key.Key_W)
            self.painted()

        taken = milliseconds(run)
        self.document.switch_all_on()
        return taken

    def timed(self, edit: Callable[[], float], rounds: int) -> list[float]:
        """Return how long an edit takes on several claims, in ms."""
        taken = []
        for at in range(rounds):
            key = self.claims[at % len(self.claims)]
            self.page.show_and_select(key)
            self.page.canvas.setFocus()
            QTest.qWait(60)
            taken.append(edit())
            QTest.qWait(20)
        return taken


def anew(records: ArgumentMap) -> float:
    """Return how long it takes to analyse and draw a map from nothing, in ms."""
    return milliseconds(lambda: Drawing(records, Footings(records)))


def main() -> None:
    """Print one line a size and edit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[120, 500, 2000])
    parser.add_argument("--rounds", type=int, default=25)
    arguments = parser.parse_args()
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, tempfile.mkdtemp())
    made_application()
    print("boxes  edit         median ms  p95 ms  anew ms  edit/anew")
    for size in arguments.sizes:
        records = map_with_boxes(size)
        peer = anew(records)
        bench = Bench(records)
        boxes = len(bench.document.drawing.picture.boxes)
        for name, edit in (("add reason", bench.add_reason), ("delete", bench.delete), ("what if", bench.switch)):
            taken = sorted(bench.timed(edit, arguments.rounds))
            median, late = statistics.median(taken), taken[int(len(taken) * 0.95)]
            print(f"{boxes:5}  {name:11}  {median:9.1f}  {late:6.1f}  {peer:7.0f}  {median / peer:9.3f}", flush=True)
        bench.window.close()


if __name__ == "__main__":
    main()
