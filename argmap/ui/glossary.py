"""The words of the field, each in a sentence, for the help menu."""

from argmap.language import later

WORDS: tuple[tuple[str, str], ...] = (
    (later("Claim"), later("What somebody puts forward.")),
    (later("Main conclusion"), later("A claim that the article is about.")),
    (later("Assumption"), later("A claim that nobody states, but that an argument needs.")),
    (
        later("Evidence"),
        later("Something that can be checked: an event, a quotation, a statistic, a document, a report."),
    ),
    (later("Source"), later("Who or what stands behind evidence. A broken base under evidence: no source is named.")),
    (later("Inference"), later("A step that goes beyond its premises; the scheme says of what sort it is.")),
    (later("Premise"), later("What a step starts from. Premises of one step are needed together.")),
    (later("Warrant"), later("The rule that would allow a step, often unstated: “if …”.")),
    (later("Hedge"), later("A word by which the author takes something back: suggests, possibly.")),
    (
        later("Shown by evidence"),
        later("Evidence shows the claim as it stands, or it follows strictly from what is shown."),
    ),
    (later("Inferred from evidence"), later("Reached from evidence by at least one inference.")),
    (later("Rests on what nothing supports"), later("Every way to it needs a bare assertion, or assumptions alone.")),
    (later("Argued in a circle"), later("Every way to support it leads back to itself.")),
    (later("Cannot do without"), later("A step or leaf that every way to the conclusion uses.")),
    (
        later("Objection"),
        later("It rebuts a claim, undermines a premise, undercuts a step, or answers another objection."),
    ),
    (
        later("Contested"),
        later("An objection that is not itself answered speaks against it, or against what it cannot do without."),
    ),
)
