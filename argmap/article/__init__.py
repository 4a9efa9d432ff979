"""The article room: text in, what its words give away, and a first map to accept or reject.

An article is read from a file into plain text (`reading`), cut into sentences, searched for the marks that a careful
reader looks for (hedges, attributions, quotations, dates, connectives), and from these a draft is made: claims,
evidence and steps, each a suggestion with its reasons, none of them yet in the map. Offsets count characters of the
article's text. May touch `editing`, `analysis` and below; it knows no files but those handed to it, and no network.
"""
