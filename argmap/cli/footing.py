"""`argmap footing FILE`: what each statement rests on, for people or as JSON for other programs."""

import argparse
import json
from pathlib import Path
from typing import Any

from argmap.analysis import Footings, Solutions, Standing, cut_sets, environments, stand, what_falls, what_if
from argmap.analysis.wording import quoted
from argmap.cli.given import read_map
from argmap.language import printable
from argmap.model import ArgumentMap


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("file", type=Path, help="the map")
    parser.add_argument("--json", action="store_true", help="print one JSON object, by statement id")
    parser.add_argument("--environments", type=whole_number, metavar="N", help="the N smallest sets that suffice")
    parser.add_argument("--cut-sets", type=whole_number, metavar="N", help="the N smallest sets whose loss fells it")
    parser.add_argument(
        "--without", action="append", default=[], metavar="ID", help="as if this were retracted (may be repeated)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the standing of every statement."""
    given = read_map(arguments.file)
    records = what_if(given, arguments.without)
    footings = Footings(records)
    standings = stand(records, footings=footings)
    entries = {key: _entry(records, footings, key, standing, arguments) for key, standing in standings.items()}
    if arguments.json:
        print(json.dumps(entries, indent=1))
    else:
        for fall in what_falls(given, arguments.without) if arguments.without else ():
            print(f"falls: {fall.id}, from {fall.before.value} to {fall.after.value}")
        for key, entry in entries.items():
            print(printable("\n".join(_lines(records, key, entry))))
    return 0


def _entry(
    records: ArgumentMap, footings: Footings, key: str, standing: Standing, arguments: argparse.Namespace
) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "footing": standing.footing.value,
        "contested": standing.contested,
        "depth": standing.depth,
        "load_bearing": list(standing.load_bearing),
        "sources": standing.sources,
        "strength": standing.strength,
    }
    asked = (("environments", arguments.environments, environments), ("cut_sets", arguments.cut_sets, cut_sets))
    for name, most, find in asked:
        if most is not None:
            solutions: Solutions = find(records, key, most, footings=footings)
            entry[name] = [list(each) for each in solutions.sets]
            if not solutions.complete and len(solutions.sets) < most:
                # Fewer than were asked for, and not all there are: a list that is cut short says so.
                entry.setdefault("incomplete", []).append(name)
    return entry


def _lines(records: ArgumentMap, key: str, entry: dict[str, Any]) -> list[str]:
    words = [entry["footing"]]
    if entry["contested"]:
        words.append("contested")
    if entry["depth"]:
        words.append("1 step from evidence" if entry["depth"] == 1 else f"{entry['depth']} steps from evidence")
    lines = [f"{key}: {', '.join(words)}", f"    {quoted(records, key)}"]
    if entry["load_bearing"] not in ([], [key]):
        lines.append(f"    cannot do without: {', '.join(entry['load_bearing'])}")
    for name, label in (("environments", "suffices"), ("cut_sets", "falls without")):
        lines += [f"    {label}: {', '.join(each) or '(nothing)'}" for each in entry.get(name, [])]
        if name in entry.get("incomplete", []):
            lines.append(f"    {label}: and more, too many to search")
    return lines


def whole_number(text: str) -> int:
    """Return a number of sets; argparse names this function when the words are none."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value
