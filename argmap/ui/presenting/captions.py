"""What is said under a slide: the conclusion in full, then what each layer brings. Knows no Qt."""

from collections.abc import Sequence

from argmap.analysis import Footing, Footings, explain, reach_in_words
from argmap.analysis.presentation import Slide
from argmap.analysis.wording import MODE_NAMES, capitalised, granted, in_words, listed, manner, objected, quoted
from argmap.language import tr
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection

_MOST = 2


def caption(records: ArgumentMap, footings: Footings, slide: Slide) -> str:
    """Return the sentences under a slide."""
    match slide.kind:
        case "conclusion":
            return explain(records, slide.conclusion, footings=footings)
        case "steps":
            return _of_steps(
                records, footings, [each for key in slide.new if isinstance(each := records[key], Inference)]
            )
        case "statements":
            return _of_statements(records, footings, slide.new)
        case "objections":
            objections = [each for key in slide.new if isinstance(each := records[key], Objection)]
            return _of_objections(records, objections, slide.conclusion)


def _of_steps(records: ArgumentMap, footings: Footings, steps: Sequence[Inference]) -> str:
    goals = listed([quoted(records, key, 70) for key in dict.fromkeys(step.conclusion for step in steps)], _MOST)
    if len(steps) == 1:
        (step,) = steps
        text = tr("One step leads to {claim}: {how}.")
        said = [text.format(claim=goals, how=manner(step) or tr(MODE_NAMES[step.mode]))]
        return " ".join([*said, *granted(step)])
    text = tr("{count} step(|s) lead(s|) to {claims}.", "", len(steps))
    said = [text.format(count=capitalised(in_words(len(steps))), claims=goals)]
    reached = reach_in_words(footings, steps)
    return " ".join([*said, f"{reached}."] if reached else said)


def _of_statements(records: ArgumentMap, footings: Footings, keys: Sequence[str]) -> str:
    if len(keys) == 1:
        return explain(records, keys[0], footings=footings)
    # Two may stand far apart, and small: they are read out.
    parts = [quoted(records, key) for key in keys] if len(keys) == _MOST else _counted(records, footings, keys)
    said = [tr("Here it rests on {what}.").format(what=listed(parts, 4))]
    pieces = [each for key in keys if isinstance(each := records[key], Evidence)]
    unnamed = sum(_is_unnamed(records, piece) for piece in pieces)
    if unnamed and len(pieces) == 1:
        said.append(tr("The evidence names no source."))
    elif unnamed == len(pieces) > 1:
        said.append(tr("None of the evidence names a source."))
    elif unnamed:
        text = tr("{count} of the pieces of evidence name(s|) no source.", "", unnamed)
        said.append(text.format(count=capitalised(in_words(unnamed))))
    return " ".join(said)


def _counted(records: ArgumentMap, footings: Footings, keys: Sequence[str]) -> list[str]:
    """Return how many statements of each sort there are, in words."""
    pieces = sum(isinstance(records[key], Evidence) for key in keys)
    assumed = sum(footings[key] is Footing.ASSUMED for key in keys)
    bare = sum(footings[key] is Footing.UNSUPPORTED for key in keys)
    rest = len(keys) - pieces - assumed - bare
    counts = (
        (pieces, tr("{count} piece(|s) of evidence", "", pieces)),
        (rest, tr("{count} claim(|s) with reasons of (its|their) own", "", rest)),
        (assumed, tr("{count} assumption(|s) that nobody states", "", assumed)),
        (bare, tr("{count} claim(|s) that nothing supports", "", bare)),
    )
    return [text.format(count=in_words(count)) for count, text in counts if count]


def _of_objections(records: ArgumentMap, objections: Sequence[Objection], conclusion: str) -> str:
    said = [f"{objected(records, objection, conclusion)}." for objection in objections[:_MOST]]
    more = len(objections) - _MOST
    if more > 0:
        said.append(tr("There (is|are) {count} more objection(|s).", "", more).format(count=in_words(more)))
    return " ".join([tr("What speaks against it?"), *said])


def _is_unnamed(records: ArgumentMap, piece: Evidence) -> bool:
    source = records.get(piece.source) if piece.source is not None else None
    return source is None or not getattr(source, "name", None)


def heading(records: ArgumentMap, key: str) -> str:
    """Return what a conclusion is called in a list."""
    record = records[key]
    return " ".join(record.text.split()) if isinstance(record, Claim | Evidence) else key
