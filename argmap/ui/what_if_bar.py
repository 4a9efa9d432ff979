"""The bar that says what falls when something is taken to be otherwise."""

from collections.abc import Sequence

from argmap.analysis.what_if import what_falls
from argmap.analysis.wording import FOOTING_NAMES, in_words, listed, quoted
from argmap.model import ArgumentMap, Claim, Evidence, Inference
from argmap.ui.bar import Bar

_MOST = 3


class WhatIfBar(Bar):
    """Hidden while the map is taken as it is."""

    def __init__(self) -> None:
        super().__init__("whatif", "Reset what-if")

    def show_without(self, records: ArgumentMap, without: Sequence[str]) -> None:
        """Say what falls without these; nothing is without nothing."""
        self._words.setText(in_a_sentence(records, without) if without else "")
        self.setVisible(bool(without))


def in_a_sentence(records: ArgumentMap, without: Sequence[str]) -> str:
    """Return what falls without these: “What if “Silence” did not hold? One statement falls: “Consent” …”."""
    named = listed([_name(records, key) for key in without], _MOST)
    falls = what_falls(records, without)
    if not falls:
        return f"What if {named} did not hold? No other statement falls."
    said = [f"{quoted(records, fall.id, 60)} ({FOOTING_NAMES[fall.after].lower()})" for fall in falls]
    count = "One statement falls" if len(falls) == 1 else f"{in_words(len(falls)).capitalize()} statements fall"
    return f"What if {named} did not hold? {count}: {listed(said, _MOST)}."


def _name(records: ArgumentMap, key: str) -> str:
    record = records[key]
    match record:
        case Claim() | Evidence():
            return quoted(records, key, 50)
        case Inference():
            return f"the step to {quoted(records, record.conclusion, 50)}"
        case _:
            return "this objection"
