"""How long a folder of AIF files takes to convert, beside arguebuf on the same files where that can be imported.

python tests/bench/formats_bench.py [--files 300] [--statements 60] [--rounds 5]

`argmap convert --batch` runs in this process, and so does arguebuf, from AIF into the format that each calls its own.
arguebuf: `pip install arguebuf` into an environment of its own, whose site-packages --arguebuf names.
"""

import argparse
import contextlib
import io
import logging
import statistics
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from maps_of_size import map_of_size

from argmap import formats
from argmap.cli import main as argmap


def filled(folder: Path, files: int, statements: int) -> int:
    """Fill a folder with so many different maps as AIF; return how many bytes they are."""
    size = 0
    for number in range(files):
        data, _ = formats.exported(map_of_size(statements, seed=number), formats.named("aif"))
        (folder / f"map{number}.json").write_bytes(data)
        size += len(data)
    return size


def with_argmap(given: Path, out: Path) -> None:
    """Convert them all as the command line does."""
    with contextlib.redirect_stderr(io.StringIO()):
        code = argmap(["convert", str(given), str(out), "--batch", "--from", "aif", "--to", "argmap"])
    assert not code, "a file was not converted"


def with_arguebuf(arguebuf: Any, given: Path, out: Path) -> None:
    """Convert them all with arguebuf."""
    for path in sorted(given.glob("*.json")):
        graph = arguebuf.load.file(path)
        arguebuf.dump.file(graph, out / path.name)


def milliseconds(run: Callable[[Path], None], files: int, rounds: int) -> list[float]:
    """Return how long a file takes in each of so many rounds, each into an empty folder."""
    times = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            run(Path(folder))
            times.append(1000 * (time.perf_counter() - start) / files)
            assert len(list(Path(folder).iterdir())) == files
    return times


def main() -> None:
    """Print one line a program."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=300)
    parser.add_argument("--statements", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--arguebuf", type=Path, help="the site-packages in which arguebuf is installed")
    options = parser.parse_args()
    if options.arguebuf:
        sys.path.append(str(options.arguebuf))
    with tempfile.TemporaryDirectory() as name:
        given = Path(name)
        size = filled(given, options.files, options.statements)
        print(f"{options.files} AIF files, {options.statements} statements each, {size / 1e6:.1f} MB")
        ours = milliseconds(lambda out: with_argmap(given, out), options.files, options.rounds)
        _say("argmap convert --batch", ours)
        try:
            import arguebuf
        except ImportError as error:
            print(f"arguebuf cannot be imported here: {error}")
            return
        logging.disable(logging.CRITICAL)
        warnings.simplefilter("ignore")
        theirs = milliseconds(lambda out: with_arguebuf(arguebuf, given, out), options.files, options.rounds)
        _say("arguebuf", theirs)
        print(f"ratio                   {statistics.median(theirs) / statistics.median(ours):8.2f}")


def _say(what: str, times: list[float]) -> None:
    print(f"{what:24}{statistics.median(times):8.2f} ms a file (best {min(times):.2f}, worst {max(times):.2f})")


if __name__ == "__main__":
    main()
