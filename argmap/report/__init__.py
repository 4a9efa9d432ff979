"""The report room: what people print or hand in. May touch `analysis` and below."""

from argmap.report.footing_report import Conclusion, FootingReport, footing_report
from argmap.report.writing import as_markdown, as_text, printable

__all__ = ["Conclusion", "FootingReport", "as_markdown", "as_text", "footing_report", "printable"]
