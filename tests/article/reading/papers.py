"""Small files of each kind that an article may come in, made for tests."""

import io
from collections.abc import Sequence

import docx


def a_pdf(*pages: Sequence[str]) -> bytes:
    """Return a PDF with these lines on its pages, in Helvetica, one below the other."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    kids = []
    for lines in pages:
        shown = "".join(f"({line}) Tj 0 -16 Td " for line in lines)
        stream = f"BT /F1 12 Tf 72 760 Td {shown}ET" if lines else ""
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        content = len(objects)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R /Resources "
            "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out, places = b"%PDF-1.4\n", []
    for number, held in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{held}\nendobj\n".encode()
    start = len(out)
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}".encode()
    return out + f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()


def a_docx() -> bytes:
    """Return a Word document with a heading, paragraphs, a list and a table."""
    document = docx.Document()
    document.add_heading("The tide", level=1)
    document.add_paragraph("The tide came late, the harbour master said.")
    document.add_paragraph("One boat was lost.", style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "May", "12 boats"
    document.core_properties.title = "Late tide"
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


HTML = """<!doctype html><html><head><meta charset="utf-8"><title>Late tide – The Paper</title>
<link rel="canonical" href="https://example.org/tide">
<meta property="article:published_time" content="2024-05-01T10:00">
<script>alert("no")</script></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Late tide</h1><p>The tide came late on Tuesday, the harbour master said, and nobody on the pier was told
of it before the boats went out in the morning.</p><h2>What followed</h2><ul><li>One boat was lost near the mole
during the afternoon.</li><li>Two came home at night.</li></ul><p>The council&rsquo;s silence suggests that it knew of
the danger, as <b>critics</b> say. <img src="http://127.0.0.1:9/pixel.png"></p></article>
<footer>Imprint and cookies</footer></body></html>"""

MARKDOWN = """Late tide
=========

The tide came *late*, the [harbour master](https://example.org) said,
and **nobody** was told.

## What followed

- One boat was lost.
- Two came home.
"""
