"""How a sentence speaks of a map: statements in quotation marks, numbers in words, lists with "and"."""

from collections.abc import Sequence

from argmap.analysis.footing import Footing
from argmap.model import ArgumentMap, Article, Claim, Evidence, Inference, Mode, Objection, Placeable

#: How a box or a row names a footing.
FOOTING_NAMES = {
    Footing.EVIDENCE: "Evidence",
    Footing.EVIDENCED: "Shown by evidence",
    Footing.INFERRED: "Inferred from evidence",
    Footing.ASSUMED: "Not stated, but needed",
    Footing.UNSUPPORTED: "Nothing supports this",
    Footing.ASSERTED: "Rests on what nothing supports",
    Footing.CIRCULAR: "Argued in a circle",
    Footing.RETRACTED: "Retracted",
}
#: How a step is named that has no scheme.
MODE_NAMES: dict[Mode, str] = {"attestation": "shows", "entailment": "follows strictly", "inference": "inference"}
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def quoted(records: ArgumentMap, key: str, most: int = 90) -> str:
    """Return a statement's words in quotation marks, cut at a word after `most` characters."""
    record = records[key]
    text = record.text if isinstance(record, Claim | Evidence) else key
    text = " ".join(text.split()).rstrip(".")
    if len(text) > most:
        text = text[: most - 1].rsplit(" ", 1)[0].rstrip(",;:") + "…"
    return f"“{text or key}”"


def number(count: int, noun: str, plural: str = "") -> str:
    """Return e.g. "one inference" or "three inferences"."""
    return f"{in_words(count)} {noun if count == 1 else plural or noun + 's'}"


def in_words(count: int) -> str:
    """Return a number up to twelve as a word."""
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def listed(parts: Sequence[str], most: int = 3) -> str:
    """Return "a, b and c", with "n more" for what is beyond `most`."""
    shown = list(parts)
    if len(shown) > most:
        shown = [*shown[: most - 1], f"{len(shown) - most + 1} more"]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def capitalised(text: str) -> str:
    """Return a text with a capital at its beginning, and the rest as it is: "appeal to NATO" keeps its name."""
    return text[:1].upper() + text[1:]


def step_name(step: Inference) -> str:
    """Return the scheme of a step, or what its mode says of it, as a heading."""
    return capitalised(step.scheme or MODE_NAMES[step.mode])


def manner(step: Inference) -> str:
    """Return the scheme and the hedge of a step as words in brackets would say them; "" when it has neither."""
    parts = [step.scheme] if step.scheme else []
    if step.hedge:
        parts.append(f"hedged “{step.hedge}”")
    return ", ".join(parts)


def effect(records: ArgumentMap, objection: Objection, claim: str) -> str:
    """Return what an objection does to a claim, e.g. "undercuts the step to “…”"."""
    target = records[objection.target]
    ending = "s" if len(objection.premises) == 1 else ""
    match target:
        case Inference():
            goal = "it" if target.conclusion == claim else quoted(records, target.conclusion, 60)
            return f"undercut{ending} the step to {goal}"
        case Claim() if target.id == claim:
            return f"speak{ending} against it"
        case Claim() | Evidence():
            return f"undermine{ending} {quoted(records, target.id, 60)}"
        case Objection():
            return f"answer{ending} an objection"
        case _:
            raise AssertionError(target)


def counted(records: ArgumentMap) -> list[tuple[int, str]]:
    """Return how many claims, pieces of evidence, steps and objections there are, each with its noun."""
    nouns: tuple[tuple[type[Placeable], str, str], ...] = (
        (Claim, "claim", "claims"),
        (Evidence, "piece of evidence", "pieces of evidence"),
        (Inference, "step", "steps"),
        (Objection, "objection", "objections"),
    )
    counts = ((sum(1 for _ in records.of_kind(kind)), one, many) for kind, one, many in nouns)
    return [(count, one if count == 1 else many) for count, one, many in counts]


def attack_name(records: ArgumentMap, objection: Objection) -> str:
    """Return what an objection does to its target: it undercuts a step, undermines a mere premise, rebuts a claim."""
    target = records[objection.target]
    match target:
        case Inference():
            return "undercuts"
        case Claim():
            steps = [each for each in map(records.get, records.referrers(target.id)) if isinstance(each, Inference)]
            is_concluded = any(step.conclusion == target.id for step in steps)
            return "undermines" if steps and not is_concluded else "rebuts"
        case Evidence():
            return "undermines"
        case Objection():
            return "answers"
        case _:
            raise TypeError(target)


def title(records: ArgumentMap) -> str:
    """Return the title of the first article, or a plain name."""
    return next((article.title for article in records.of_kind(Article) if article.title), "Argument map")
