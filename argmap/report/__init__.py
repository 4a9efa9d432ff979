"""The report room: what people print or hand in. May touch `drawing`, `analysis` and below.

`report.word.as_docx` makes the Word document; it is imported where one is wanted, as it needs the picture of the map.
"""

from argmap.report.footing_report import Conclusion, FootingReport, footing_report
from argmap.report.writing import address_of, as_markdown, as_text

__all__ = ["Conclusion", "FootingReport", "address_of", "as_markdown", "as_text", "footing_report"]
