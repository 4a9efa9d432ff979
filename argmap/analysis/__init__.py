"""The analysis room: what each conclusion rests on, by the definitions of footing. May touch `model` only.

The words: a *step* is an inference in whichever mode; *in play* means not retracted, nor standing on what is;
a *derivation* of a claim is a finite tree of steps down to leaves (evidence, bare assertions, assumptions) in
which nothing supports itself. All results follow from the derivations that a map allows.
"""

from argmap.analysis.conclusions import main_conclusions
from argmap.analysis.environments import Solutions, cut_sets, environments
from argmap.analysis.essentials import Essentials
from argmap.analysis.explanation import explain
from argmap.analysis.findings import Finding, FindingKind, find
from argmap.analysis.focus import what_it_rests_on, what_rests_on_it
from argmap.analysis.footing import Footing, Footings
from argmap.analysis.objections import Label, contested, labels
from argmap.analysis.reach import Reach, carried, reach, reach_in_words, steps_to
from argmap.analysis.sources import Provenance, provenance
from argmap.analysis.standing import Standing, stand
from argmap.analysis.what_if import Fall, WhatIfError, falls_without, sensitivity, what_falls, what_if

__all__ = [
    "Essentials",
    "Fall",
    "Finding",
    "FindingKind",
    "Footing",
    "Footings",
    "Label",
    "Provenance",
    "Reach",
    "Solutions",
    "Standing",
    "WhatIfError",
    "carried",
    "contested",
    "cut_sets",
    "environments",
    "explain",
    "falls_without",
    "find",
    "labels",
    "main_conclusions",
    "provenance",
    "reach",
    "reach_in_words",
    "sensitivity",
    "stand",
    "steps_to",
    "what_falls",
    "what_if",
    "what_it_rests_on",
    "what_rests_on_it",
]
