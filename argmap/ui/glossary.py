"""The words of the field, each in a sentence, for the help menu."""

WORDS: tuple[tuple[str, str], ...] = (
    ("Claim", "What somebody puts forward."),
    ("Main conclusion", "A claim that the article is about."),
    ("Assumption", "A claim that nobody states, but that an argument needs."),
    ("Evidence", "Something that can be checked: an event, a quotation, a statistic, a document, a report."),
    ("Source", "Who or what stands behind evidence. A broken base under evidence: no source is named."),
    ("Inference", "A step that goes beyond its premises; the scheme says of what sort it is."),
    ("Premise", "What a step starts from. Premises of one step are needed together."),
    ("Warrant", "The rule that would allow a step, often unstated: “if …”."),
    ("Hedge", "A word by which the author takes something back: suggests, possibly."),
    ("Shown by evidence", "Evidence shows the claim as it stands, or it follows strictly from what is shown."),
    ("Inferred from evidence", "Reached from evidence by at least one inference."),
    ("Rests on what nothing supports", "Every way to it needs a bare assertion, or assumptions alone."),
    ("Argued in a circle", "Every way to support it leads back to itself."),
    ("Cannot do without", "A step or leaf that every way to the conclusion uses."),
    ("Objection", "It rebuts a claim, undermines a premise, undercuts a step, or answers another objection."),
    ("Contested", "An objection that is not itself answered speaks against it, or against what it cannot do without."),
)
