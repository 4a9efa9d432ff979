"""Words that a person may choose from while writing: schemes of Walton, Reed and Macagno (2008), and usual hedges."""

from argmap.language import later

SCHEMES: tuple[str, ...] = (
    later("argument from silence"),
    later("argument from sign"),
    later("argument from example"),
    later("argument from analogy"),
    later("argument from cause to effect"),
    later("argument from correlation to cause"),
    later("argument from consequences"),
    later("argument from expert opinion"),
    later("argument from witness testimony"),
    later("argument from position to know"),
    later("argument from popular opinion"),
    later("argument from precedent"),
    later("argument from established rule"),
    later("argument from values"),
    later("argument from commitment"),
    later("argument from inconsistent commitment"),
    later("argument from verbal classification"),
    later("argument from waste"),
    later("slippery slope argument"),
    later("practical reasoning"),
    later("abductive argument"),
    later("ad hominem argument"),
)
HEDGES: tuple[str, ...] = (
    later("suggests"),
    later("possibly"),
    later("probably"),
    later("apparently"),
    later("reportedly"),
    later("could be interpreted as"),
    later("is seen as"),
    later("seems"),
    later("may"),
    later("indicates"),
)
EVIDENCE_TYPES: tuple[str, ...] = (
    later("event"),
    later("quotation"),
    later("statistic"),
    later("document"),
    later("testimony"),
    later("report"),
)
