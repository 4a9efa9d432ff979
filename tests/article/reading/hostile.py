"""Files made to take memory or time, or to reach out, small as they are."""

import io
import zipfile
import zlib

from article.reading.papers import a_docx

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def a_docx_of(body: str, before: bytes = b"", others: dict[str, bytes] | None = None) -> bytes:
    """Return a Word document with this in its body, this before its root, and these members besides or instead."""
    document = before + f"<w:document {_W}><w:body>{body}</w:body></w:document>".encode()
    return repacked(a_docx(), {"word/document.xml": document, **(others or {})})


def repacked(archive: bytes, members: dict[str, bytes]) -> bytes:
    """Return an archive with these members in place of its own, or besides them."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new:
        for name in dict.fromkeys([*old.namelist(), *members]):
            new.writestr(name, members[name] if name in members else old.read(name))
    return held.getvalue()


def a_paragraph(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def a_docx_that_lies(megabytes: int) -> bytes:
    """Return a document whose main member says the size and sum of its beginning, and goes on for megabytes."""
    beginning = f"<w:document {_W}><w:body>{a_paragraph('Hello there.')}</w:body></w:document>".encode()
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(beginning)
    packed += b"".join(packer.compress(b" " * 2**20) for _ in range(megabytes)) + packer.flush()
    whole = repacked(a_docx(), {"word/document.xml": b"placeholder"})
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(held, "w") as new:
        for name in old.namelist():
            if name != "word/document.xml":
                new.writestr(name, old.read(name))
        info = zipfile.ZipInfo("word/document.xml")
        info.compress_type, info.CRC = zipfile.ZIP_DEFLATED, zlib.crc32(beginning)
        info.file_size, info.compress_size, info.header_offset = len(beginning), len(packed), held.tell()
        held.write(info.FileHeader() + packed)
        new.start_dir = held.tell()
        new.filelist.append(info)
        new._didModify = True
    return held.getvalue()


def a_pdf_of(stream: bytes, forms: tuple[bytes, ...] = (), kids: int = 1) -> bytes:
    """Return a PDF whose one page, listed so many times, has this content; each form can call the next as /X."""
    font = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{'4 0 R ' * kids}] /Count {kids} >>".encode(),
        f"<< /Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << {font} "
        f"/XObject << {'/X 5 0 R' if forms else ''} >> >> >>".encode(),
    ]
    for at, form in enumerate(forms):
        inner = f"/XObject << /X {6 + at} 0 R >>" if at + 1 < len(forms) else ""
        head = (
            f"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length {len(form)} /Resources << {font} {inner} >> >>"
        )
        objects.append(f"{head}\nstream\n".encode() + form + b"\nendstream")
    out, places = b"%PDF-1.4\n", []
    for number, held in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + held + b"\nendobj\n"
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}{end}".encode()
