"""How a sentence speaks of a map: statements in quotation marks, numbers in words, lists with "and"."""

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from argmap.analysis.footing import Footing
from argmap.language import later, tr
from argmap.model import ArgumentMap, Article, Claim, Evidence, EvidenceType, Inference, Mode, Objection

#: How a box or a row names a footing.
FOOTING_NAMES: dict[Footing, str] = {
    Footing.EVIDENCE: later("Evidence"),
    Footing.EVIDENCED: later("Shown by evidence"),
    Footing.INFERRED: later("Inferred from evidence"),
    Footing.ASSUMED: later("Not stated, but needed"),
    Footing.UNSUPPORTED: later("Nothing supports this"),
    Footing.ASSERTED: later("Rests on what nothing supports"),
    Footing.CIRCULAR: later("Argued in a circle"),
    Footing.RETRACTED: later("Retracted"),
}
#: The same within a sentence.
FOOTING_WORDS = {
    Footing.EVIDENCE: later("evidence"),
    Footing.EVIDENCED: later("shown by evidence"),
    Footing.INFERRED: later("inferred from evidence"),
    Footing.ASSUMED: later("not stated, but needed"),
    Footing.UNSUPPORTED: later("nothing supports it"),
    Footing.ASSERTED: later("rests on what nothing supports"),
    Footing.CIRCULAR: later("argued in a circle"),
    Footing.RETRACTED: later("retracted"),
}
#: How a step is named that has no scheme.
MODE_NAMES: dict[Mode, str] = {
    "attestation": later("shows"),
    "entailment": later("follows strictly"),
    "inference": later("inference"),
}
#: How a box or a row names a sort of evidence.
EVIDENCE_NAMES: dict[EvidenceType, str] = {
    "event": later("Event"),
    "quotation": later("Quotation"),
    "statistic": later("Statistic"),
    "document": later("Document"),
    "testimony": later("Testimony"),
    "report": later("Report"),
}
_NUMBERS = (
    later("no"),
    later("one"),
    later("two"),
    later("three"),
    later("four"),
    later("five"),
    later("six"),
    later("seven"),
    later("eight"),
    later("nine"),
    later("ten"),
    later("eleven"),
    later("twelve"),
)
Attack = Literal["undercuts", "undermines", "rebuts", "answers"]


def quoted(records: ArgumentMap, key: str, most: int = 90) -> str:
    """Return a statement's words in quotation marks, cut at a word after `most` characters; “…” while it has none."""
    record = records[key]
    text = record.text if isinstance(record, Claim | Evidence) else key
    text = " ".join(text.split()).rstrip(".")
    if len(text) > most:
        text = text[: most - 1].rsplit(" ", 1)[0].rstrip(",;:") + "…"
    return in_quotes(text or "…")


def in_quotes(words: str) -> str:
    """Return words in the quotation marks of the language."""
    return tr("“{words}”").format(words=words)


def in_words(count: int) -> str:
    """Return a number up to twelve as a word."""
    return tr(_NUMBERS[count]) if count < len(_NUMBERS) else str(count)


def decimal(value: float) -> str:
    """Return a number as it is written in the language: 0.5, or 0,5."""
    return f"{value:g}".replace(".", tr(".", "decimal separator"))


def listed(parts: Sequence[str], most: int = 3) -> str:
    """Return "a, b and c", with "n more" for what is beyond `most`."""
    shown = list(parts)
    if len(shown) > most:
        shown = [*shown[: most - 1], tr("%n more", "", len(shown) - most + 1)]
    if len(shown) == 1:
        return shown[0]
    return tr("{others} and {last}").format(others=", ".join(shown[:-1]), last=shown[-1])


def capitalised(text: str) -> str:
    """Return a text with a capital at its beginning, and the rest as it is: "appeal to NATO" keeps its name."""
    return text[:1].upper() + text[1:]


def step_name(step: Inference) -> str:
    """Return the scheme of a step, or what its mode says of it, as a heading."""
    return capitalised(step.scheme or tr(MODE_NAMES[step.mode]))


def manner(step: Inference) -> str:
    """Return the scheme and the hedge of a step as words in brackets would say them; "" when it has neither."""
    if not step.hedge:
        return step.scheme or ""
    text = tr("{scheme}, hedged “{hedge}”") if step.scheme else tr("hedged “{hedge}”")
    return text.format(scheme=step.scheme, hedge=step.hedge)


def granted(step: Inference) -> list[str]:
    """Return the sentence on what a step takes for granted, if it says so."""
    warrant = (step.warrant or "").strip().rstrip(".")
    return [tr("It takes for granted: “{warrant}”.").format(warrant=warrant)] if warrant else []


def objected(records: ArgumentMap, objection: Objection, claim: str) -> str:
    """Return how an objection bears on a claim, e.g. "“so it is” undercuts the step to it"."""
    premises = listed([quoted(records, premise, 80) for premise in objection.premises], 2)
    many = len(objection.premises)
    target = records[objection.target]
    match target:
        case Inference() if target.conclusion == claim:
            text, goal = tr("{premises} undercut(s|) the step to it", "", many), ""
        case Inference():
            text, goal = tr("{premises} undercut(s|) the step to {statement}", "", many), target.conclusion
        case Claim() if target.id == claim:
            text, goal = tr("{premises} speak(s|) against it", "", many), ""
        case Claim() | Evidence():
            text, goal = tr("{premises} undermine(s|) {statement}", "", many), target.id
        case Objection():
            text, goal = tr("{premises} answer(s|) an objection", "", many), ""
        case _:
            raise AssertionError(target)
    return text.format(premises=premises, statement=quoted(records, goal, 60) if goal else "")


def counted(records: ArgumentMap) -> list[str]:
    """Return how many claims, pieces of evidence, steps and objections there are, e.g. "3 claims"."""
    number = Counter(map(type, records.records()))
    return [
        tr("%n claim(|s)", "", number[Claim]),
        tr("%n piece(|s) of evidence", "", number[Evidence]),
        tr("%n step(|s)", "", number[Inference]),
        tr("%n objection(|s)", "", number[Objection]),
    ]


def counted_in_words(records: ArgumentMap) -> str:
    """Return the same as the beginning of a sentence: "Three claims, no pieces of evidence, one step and …"."""
    number = Counter(map(type, records.records()))
    parts = (
        (tr("{count} claim(|s)", "", number[Claim]), number[Claim]),
        (tr("{count} piece(|s) of evidence", "", number[Evidence]), number[Evidence]),
        (tr("{count} step(|s)", "", number[Inference]), number[Inference]),
        (tr("{count} objection(|s)", "", number[Objection]), number[Objection]),
    )
    return capitalised(listed([text.format(count=in_words(count)) for text, count in parts], len(parts)))


def attack_name(records: ArgumentMap, objection: Objection) -> Attack:
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
    return next((article.title for article in records.of_kind(Article) if article.title), tr("Argument map"))
