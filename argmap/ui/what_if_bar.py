"""The bar that says what falls when something is taken to be otherwise."""

from collections.abc import Sequence

from argmap.analysis.what_if import what_falls
from argmap.analysis.wording import FOOTING_WORDS, capitalised, in_words, listed, quoted
from argmap.language import later, tr
from argmap.model import ArgumentMap, Claim, Evidence, Inference
from argmap.ui.bar import Bar

_MOST = 3
_NONE = later("No other statement falls.")


class WhatIfBar(Bar):
    """Hidden while the map is taken as it is."""

    def __init__(self) -> None:
        super().__init__("whatif", tr("Reset what-if"))

    def show_without(self, records: ArgumentMap, without: Sequence[str]) -> None:
        """Say what falls without these; nothing is without nothing."""
        self._words.setText(in_a_sentence(records, without) if without else "")
        self.setVisible(bool(without))


def in_a_sentence(records: ArgumentMap, without: Sequence[str]) -> str:
    """Return what falls without these: “What if “Silence” did not hold? One statement falls: “Consent” …”."""
    named = listed([_name(records, key) for key in without], _MOST)
    question = tr("What if {named} did not hold?", "", len(without)).format(named=named)
    falls = what_falls(records, without)
    if not falls:
        return f"{question} {tr(_NONE)}"
    said = listed([f"{quoted(records, fall.id, 60)} ({tr(FOOTING_WORDS[fall.after])})" for fall in falls], _MOST)
    answer = tr("{count} statement(|s) fall(s|): {statements}.", "", len(falls))
    return f"{question} {answer.format(count=capitalised(in_words(len(falls))), statements=said)}"


def _name(records: ArgumentMap, key: str) -> str:
    record = records[key]
    match record:
        case Claim() | Evidence():
            return quoted(records, key, 50)
        case Inference():
            return tr("the step to {claim}").format(claim=quoted(records, record.conclusion, 50))
        case _:
            return tr("this objection")
