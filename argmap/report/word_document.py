"""A Word document in the making: headings by style, pictures with alternative text, lists, tables and links."""

import io
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from argmap.drawing.lettering import shortened
from argmap.formats.archives import repacked
from argmap.language import printable
from argmap.report.figures import Paper

#: Letters in points: of the title, of headings by level, of the text, of tables and captions.
TITLE = 20.0
_HEADINGS, _TEXT, _SMALL = {1: 15.0, 2: 12.0, 3: 10.5}, 10.5, 9.0
_FONT = "Calibri"
_INK, _LINK, _LINE, _SHADE = "1B1F24", "1F49D6", "BFBAB0", "F1EFEA"
#: Characters that the property with the title holds.
_LONGEST_TITLE = 200
#: What python-docx begins with that is not true of this document.
_FOREIGN = ("thumbnail", "extended-properties")


class WordDocument:
    """Written from top to bottom; every text is taken as one line of plain words."""

    def __init__(self, title: str, paper: Paper) -> None:
        import docx  # It takes its time, and most reports do without.

        self._document: Any = docx.Document()
        self._paper = paper
        self._lay(self._document.sections[0], paper)
        self._set_styles()
        self._name(_flat(title))

    def go_on(self, paper: Paper) -> None:
        """Go on on paper of this size, on a new page where that is another."""
        if paper != self._paper:
            self._lay(self._document.add_section(), paper)
            self._paper = paper

    def heading(self, level: int, text: str) -> None:
        """Write a heading; level 0 is the title."""
        self._words(self._paragraph(f"Heading {level}" if level else "Title"), text)

    def paragraph(self, text: str, *, is_bold: bool = False) -> None:
        """Write a paragraph; a bold one is on one page with what follows it."""
        paragraph = self._document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = is_bold or None
        self._words(paragraph, text).bold = is_bold or None

    def listed(self, entries: Iterable[str]) -> None:
        """Write a list."""
        for entry in entries:
            self._words(self._paragraph("List Bullet"), entry)

    def entry(self, words: str, address: str, *, is_link: bool) -> None:
        """Write an entry of a list that names an address."""
        paragraph = self._paragraph("List Bullet")
        self._words(paragraph, words)
        if address:
            paragraph.add_run(", ")
            run = paragraph.add_run(_flat(address))
            if is_link:
                self._link(paragraph, run, address)

    def picture(self, png: bytes, size: tuple[float, float], alternative: str, caption: str = "") -> None:
        """Put a picture of so many points in width and height into a paragraph of its own, with its caption below."""
        paragraph = self._document.add_paragraph()
        around = paragraph.paragraph_format
        around.keep_with_next = bool(caption)
        # Lines further apart than they are high would make the picture higher than the page.
        around.line_spacing, around.space_after = 1.0, self._points(4)
        shape = paragraph.add_run().add_picture(io.BytesIO(png), self._points(size[0]), self._points(size[1]))
        shape._inline.docPr.set("descr", _flat(alternative))
        if caption:
            self._words(self._paragraph("Caption"), caption)

    def table(self, headings: Sequence[str], rows: Iterable[Sequence[str]], shares: Sequence[float]) -> None:
        """Write a table whose headings stand on each page that it reaches; columns take shares of the page's width."""
        table = self._document.add_table(rows=1, cols=len(headings))
        table.autofit = False
        self._rule(table)
        widths = [self._points(self._paper.room[0] * share) for share in shares]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        self._fill(table.rows[0], headings, widths, is_head=True)
        for row in rows:
            self._fill(table.add_row(), row, widths, is_head=False)

    def packed(self) -> bytes:
        """Return the document as a file."""
        saved = io.BytesIO()
        self._document.save(saved)
        return repacked(saved.getvalue())

    # How it is done

    def _paragraph(self, style: str) -> Any:
        """Add a paragraph in a style, by its id: to look a style up by its name takes longer than all else."""
        paragraph = self._document.add_paragraph()
        paragraph._p.style = self._styles[style]
        return paragraph

    def _words(self, paragraph: Any, text: str) -> Any:
        """Add words to a paragraph, which runs from the right where they do; return them."""
        words = _flat(text)
        run = paragraph.add_run(words)
        if _is_from_the_right(words):
            run.font.rtl = True
            self._set_before(paragraph._p.get_or_add_pPr(), "w:bidi", "w:spacing", "w:ind", "w:jc", "w:rPr")
        return run

    def _fill(self, row: Any, texts: Sequence[str], widths: Sequence[Any], *, is_head: bool) -> None:
        properties = row._tr.get_or_add_trPr()
        self._append(properties, "w:cantSplit")
        if is_head:
            self._append(properties, "w:tblHeader")
        for cell, text, width in zip(row.cells, texts, widths, strict=True):
            cell.width = width
            paragraph = cell.paragraphs[0]
            paragraph._p.style = self._styles["Table Text"]
            self._words(paragraph, text).bold = is_head or None
            if is_head:
                self._append(cell._tc.get_or_add_tcPr(), "w:shd", val="clear", color="auto", fill=_SHADE)

    def _rule(self, table: Any) -> None:
        """Draw a line above and below each row."""
        borders = self._set_before(table._tbl.tblPr, "w:tblBorders", "w:tblLayout", "w:tblLook")
        for side in ("top", "bottom", "insideH"):
            self._append(borders, f"w:{side}", val="single", sz="4", space="0", color=_LINE)

    def _link(self, paragraph: Any, run: Any, address: str) -> None:
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.oxml.ns import qn
        from docx.shared import RGBColor

        run.font.underline = True
        run.font.color.rgb = RGBColor.from_string(_LINK)
        key = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = self._append(paragraph._p, "w:hyperlink")
        link.set(qn("r:id"), key)
        link.append(run._r)

    def _lay(self, section: Any, paper: Paper) -> None:
        from docx.enum.section import WD_ORIENT

        is_wide = paper.width > paper.height
        section.orientation = WD_ORIENT.LANDSCAPE if is_wide else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = self._points(paper.width), self._points(paper.height)
        for side in ("left", "right", "top", "bottom"):
            setattr(section, f"{side}_margin", self._points(paper.margin))
        section.header_distance = section.footer_distance = self._points(paper.margin / 2)

    def _set_styles(self) -> None:
        from docx.enum.style import WD_STYLE_TYPE

        styles = self._document.styles
        styles.add_style("Table Text", WD_STYLE_TYPE.PARAGRAPH).base_style = styles["Normal"]
        self._set_style("Normal", _TEXT, after=6)
        self._set_style("Title", TITLE, is_bold=True, after=8)
        for level, size in _HEADINGS.items():
            self._set_style(f"Heading {level}", size, is_bold=True, before=size if level < 3 else 6, after=4)
        self._set_style("Caption", _SMALL, after=10)
        self._set_style("List Bullet", _TEXT, after=3)
        self._set_style("Table Text", _SMALL, before=2, after=2)
        self._set_style("Footer", _SMALL)
        self._styles: dict[str, str] = {style.name: style.style_id for style in styles}

    def _set_style(self, name: str, size: float, *, is_bold: bool = False, before: float = 0, after: float = 0) -> None:
        from docx.shared import RGBColor

        style = self._document.styles[name]
        style.font.name = _FONT
        fonts = style.element.rPr.rFonts
        for attribute in [each for each in fonts.attrib if each.endswith(("}asciiTheme", "}hAnsiTheme"))]:
            del fonts.attrib[attribute]  # A theme's font would go before the one that is named.
        style.font.size, style.font.bold = self._points(size), is_bold
        style.font.color.rgb = RGBColor.from_string(_INK)
        spacing = style.paragraph_format
        spacing.space_before, spacing.space_after = self._points(before), self._points(after)
        spacing.line_spacing = 1.12

    def _name(self, title: str) -> None:
        """Say in the properties and at the foot of each page what this is, and nothing that is not so."""
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.oxml.ns import qn

        about = self._document.core_properties
        about.title, about.author, about.comments = title[:_LONGEST_TITLE], "", ""
        for name in ("dcterms:created", "dcterms:modified"):
            for element in about._element.findall(qn(name)):
                about._element.remove(element)
        rels = self._document.part.package.rels
        for key in [key for key, rel in rels.items() if rel.reltype.endswith(_FOREIGN)]:
            del rels[key]
        # The words are in the language of the person: their Word knows which that is.
        for lang in list(self._document.styles.element.iter(qn("w:lang"))):
            lang.getparent().remove(lang)
        foot = self._document.sections[0].footer.paragraphs[0]
        foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
        self._words(foot, shortened(title, _SMALL, Paper(595, 842).room[0] * 0.8))
        foot.add_run(" · ")
        field = self._append(foot._p, "w:fldSimple", instr="PAGE")
        field.append(foot.add_run("1")._r)

    def _points(self, points: float) -> Any:
        from docx.shared import Pt

        return Pt(points)

    def _append(self, parent: Any, name: str, **attributes: str) -> Any:
        element = self._made(name, **attributes)
        parent.append(element)
        return element

    def _set_before(self, parent: Any, name: str, *successors: str) -> Any:
        """Put an element where Word wants it; out of order it takes the file for a broken one."""
        element = self._made(name)
        parent.insert_element_before(element, *successors)
        return element

    def _made(self, name: str, **attributes: str) -> Any:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        element = OxmlElement(name)
        for key, value in attributes.items():
            element.set(qn(f"w:{key}"), value)
        return element


def _flat(text: str) -> str:
    """Return a text as one line of what XML can hold."""
    return " ".join(printable(text).split())


def _is_from_the_right(text: str) -> bool:
    """Return whether more letters of a text run from right to left than from left to right."""
    ways = [unicodedata.bidirectional(character) for character in text]
    return sum(way in ("R", "AL") for way in ways) > ways.count("L")
