"""How long it takes from start to a painted window with the sample, beside a bare PySide6 window in the same run.

python tests/bench/startup_bench.py [--rounds 9]
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication([])
window = QMainWindow()
window.menuBar().addMenu("&File")
window.setCentralWidget(QLabel("A window"))
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, application.quit)
sys.exit(application.exec())
"""

_OURS = """
import sys
from PySide6.QtCore import QTimer
from argmap.ui.application import made_application
from argmap.ui.settings import Settings
from argmap.ui.window import Window
from argmap.shipped import shipped
application = made_application()
window = Window(Settings())
window.resize(1366, 768)
window.show()
if {with_map}:
    window.files.open_path(shipped("samples", "russia-and-hamas.argmap"))
QTimer.singleShot(0, application.quit)
sys.exit(application.exec())
"""


def seconds(code: str, folder: str) -> float:
    """Return how long a fresh Python takes to run the code to its end."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment["XDG_CONFIG_HOME"] = folder
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    """Print medians and the ratios of runs that followed each other."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    programs = {"bare": _BARE, "window": _OURS.format(with_map=False), "with the sample": _OURS.format(with_map=True)}
    times: dict[str, list[float]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(rounds):
            for name, code in programs.items():
                times[name].append(seconds(code, folder))
    for name, taken in times.items():
        ratio = statistics.median(ours / bare for ours, bare in zip(taken, times["bare"], strict=True))
        print(f"{name:16} {statistics.median(taken) * 1e3:6.0f} ms   {ratio:.2f} x bare")


if __name__ == "__main__":
    main()
