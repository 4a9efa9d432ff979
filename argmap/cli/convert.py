"""`argmap convert IN OUT`: a map from one format into another, one file or a folder of them."""

import argparse
import os
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from argmap import formats
from argmap.cli.bar import bar, say
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
    if arguments.out.exists() and arguments.given.exists() and arguments.out.samefile(arguments.given):
        what = "A map is not converted into the file that it is read from"
        raise FileFormatError(what, where=str(arguments.out), hint="Choose another name for what is written.")
    records = read_map(arguments.given, arguments.source)
    losses = formats.export(arguments.out, records, chosen.name)
    say_losses(arguments.out, f"not held by {chosen.title}", losses)
    return 0


class _Batch:
    """Every map below one folder, converted into another folder that is laid out like it.

    No map that lies in the folder that is read is ever replaced by what another one becomes.
    """

    def __init__(self, given: Path, out: Path, source: str | None, to: str) -> None:
        if not given.is_dir():
            raise FileFormatError("This is no folder", where=str(given), hint="Leave out --batch for a single file.")
        # Both as the system knows them: one may lie in the other, however they are called.
        self._given, self._out, self._shown = Path(os.path.realpath(given)), Path(os.path.realpath(out)), out
        self._source = formats.named(source, reads=True) if source else None
        self._to = formats.named(to, writes=True)
        self._lost: dict[tuple[str, str], Counter[Path]] = {}
        self._there: frozenset[str] = frozenset()
        self._written: set[str] = set()

    def run(self) -> int:
        """Convert them all; return 1 where one of them could not be."""
        there = sorted(self._maps())
        known = self._source.suffixes if self._source else tuple(formats.suffixes(reads=True))
        files = [path for path in there if path.suffix.lower() in known]
        self._there = frozenset(map(_key, there))
        _make_folder(self._out, self._shown)
        show, converted = bar("converting"), 0
        try:
            for done, path in enumerate(files, 1):
                converted += self._is_converted(path)
                show(done / len(files))
        except KeyboardInterrupt:
            say("stopped; what was written until then is whole")
        for (how, what), places in self._lost.items():
            where = "1 file" if len(places) == 1 else f"{len(places)} files"
            say(f"{how}: {what} ({places.total()} in {where})")
        say(f"{converted} of {len(files)} files converted into {self._shown}")
        return 0 if converted == len(files) else 1

    def _is_converted(self, path: Path) -> bool:
        """Convert one file; what stands in the way is said, whatever it is, and stops no other."""
        try:
            self._convert(path)
        except ArgmapError as error:
            say(str(error))
        except Exception as error:
            say(f"{path}: It cannot be converted ({type(error).__name__}: {error}).")
        else:
            return True
        return False

    def _convert(self, path: Path) -> None:
        target = self._target(path)
        reading = formats.imported(path, self._source.name if self._source else None)
        content, losses = formats.exported(reading.records, self._to)
        _make_folder(target.parent, target.parent)
        formats.replace_file(target, content)
        self._note("not carried over", path, reading.losses)
        self._note(f"not held by {self._to.title}", path, losses)

    def _target(self, path: Path) -> Path:
        """Where a file goes; its own suffix stays in the name where another file is, or would go there, too."""
        suffix = self._to.suffixes[0]
        beside = self._out / path.relative_to(self._given)
        for target in (beside.with_suffix(suffix), beside.with_name(path.name + suffix)):
            key = _key(target)
            if key not in self._written and (key not in self._there or key == _key(path)):
                self._written.add(key)
                return target
        what = f"It would take the place of another map, {target}"
        raise FileFormatError(what, where=str(path), hint="Convert into another folder.")

    def _note(self, how: str, path: Path, losses: tuple[Loss, ...]) -> None:
        for loss in losses:
            self._lost.setdefault((how, loss.what), Counter())[path] += len(loss.where)

    def _maps(self) -> Iterator[Path]:
        """Yield what looks like a map by its suffix, also where only some of them are to be converted."""
        known = set(formats.suffixes(reads=True))
        for path in self._given.rglob("*"):
            is_hidden = any(part.startswith(".") for part in path.relative_to(self._given).parts)
            if path.suffix.lower() in known and path.is_file() and not is_hidden and not self._out_holds(path):
                yield path

    def _out_holds(self, path: Path) -> bool:
        """Whether a file stands in the folder that is written to, where that lies within the one that is read."""
        return self._given in self._out.parents and path.is_relative_to(self._out)


def _key(path: Path) -> str:
    """What two names have in common that may be those of one file: where it is, and no case."""
    return unicodedata.normalize("NFC", os.path.realpath(path)).casefold()


def _make_folder(path: Path, shown: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = f"The folder cannot be made: {error.strerror or error}"
        raise FileFormatError(reason, where=str(shown), hint="Choose another place.") from error
