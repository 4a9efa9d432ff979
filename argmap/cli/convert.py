"""`argmap convert IN OUT`: a map from one format into another, one file or a folder of them."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from argmap import formats
from argmap.cli.bar import bar
from argmap.cli.given import read_map, say_losses
from argmap.formats import FileFormatError, Loss
from argmap.model import ArgmapError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    read = [each.name for each in formats.FORMATS if each.reads]
    written = [each.name for each in formats.FORMATS if each.writes]
    parser.add_argument("given", type=Path, metavar="IN", help="the file; with --batch a folder, and all below it")
    parser.add_argument("out", type=Path, metavar="OUT", help="the file to write; with --batch a folder")
    parser.add_argument("--from", dest="source", choices=read, help="the format of IN (default: as it looks)")
    parser.add_argument("--to", choices=written, help="the format of OUT (default: by its suffix; in a batch argmap)")
    parser.add_argument("--batch", action="store_true", help="convert every map in a folder; one bad file stops none")


def run(arguments: argparse.Namespace) -> int:
    """Convert, and say what was lost on the way."""
    if arguments.batch:
        return _Batch(arguments.given, arguments.out, arguments.source, arguments.to or formats.OWN.name).run()
    chosen = formats.named(arguments.to, writes=True) if arguments.to else formats.written_as(arguments.out)
    records = read_map(arguments.given, arguments.source)
    losses = formats.export(arguments.out, records, chosen.name)
    say_losses(arguments.out, f"not held by {chosen.title}", losses)
    return 0


class _Batch:
    """Every map below one folder, converted into another folder that is laid out like it."""

    def __init__(self, given: Path, out: Path, source: str | None, to: str) -> None:
        if not given.is_dir():
            raise FileFormatError("This is no folder", where=str(given), hint="Leave out --batch for a single file.")
        self._given, self._out, self._source = given, out, source
        self._to = formats.named(to, writes=True)
        self._lost: dict[tuple[str, str], Counter[Path]] = {}
        self._failed = 0
        self._written: set[Path] = set()

    def run(self) -> int:
        """Convert them all; return 1 where one of them could not be."""
        files = sorted(self._files())
        show, done = bar("converting"), 0
        for done, path in enumerate(files, 1):
            try:
                self._convert(path)
            except ArgmapError as error:
                self._failed += 1
                print(f"argmap: {error}", file=sys.stderr)
            show(done / len(files))
        for (how, what), places in self._lost.items():
            print(f"argmap: {how}: {what} ({places.total()} in {len(places)} files)", file=sys.stderr)
        print(f"argmap: {done - self._failed} of {done} files converted into {self._out}", file=sys.stderr)
        return 1 if self._failed else 0

    def _convert(self, path: Path) -> None:
        target = self._target(path)
        reading = formats.imported(path, self._source)
        content, losses = formats.exported(reading.records, self._to)
        target.parent.mkdir(parents=True, exist_ok=True)
        formats.replace_file(target, content)
        self._note("not carried over", path, reading.losses)
        self._note(f"not held by {self._to.title}", path, losses)

    def _target(self, path: Path) -> Path:
        """Where a file goes; its own suffix stays in the name where another file would go there, too."""
        suffix = self._to.suffixes[0]
        plain = (self._out / path.relative_to(self._given)).with_suffix(suffix)
        target = plain.with_name(path.name + suffix) if plain in self._written else plain
        self._written.add(target)
        return target

    def _note(self, how: str, path: Path, losses: tuple[Loss, ...]) -> None:
        for loss in losses:
            self._lost.setdefault((how, loss.what), Counter())[path] += len(loss.where)

    def _files(self) -> Iterator[Path]:
        source = formats.named(self._source, reads=True) if self._source else None
        known = set(formats.suffixes(reads=True) if source is None else source.suffixes)
        for path in self._given.rglob("*"):
            if path.suffix.lower() in known and path.is_file() and not self._out_holds(path):
                yield path

    def _out_holds(self, path: Path) -> bool:
        """Whether a file stands in the folder that is written to, where that lies within the one that is read."""
        return self._out != self._given and path.is_relative_to(self._out)
