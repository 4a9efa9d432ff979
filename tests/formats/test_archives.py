"""Archives of office programs: the same content gives the same bytes, and pictures are not packed twice."""

import io
import zipfile

from argmap.formats.archives import repacked


def archive(year: int) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for name in ("words.xml", "picture.png"):
            made.writestr(zipfile.ZipInfo(name, (year, 1, 1, 0, 0, 0)), f"{name} " * 100)
    return stream.getvalue()


def test_when_an_archive_was_made_does_not_show() -> None:
    assert archive(2001) != archive(2002)
    assert repacked(archive(2001)) == repacked(archive(2002))


def test_words_are_packed_and_may_be_rewritten_and_pictures_stand_as_they_are() -> None:
    found = repacked(archive(2001), lambda name, content: content.upper() if name == "words.xml" else content)
    with zipfile.ZipFile(io.BytesIO(found)) as opened:
        assert opened.read("words.xml") == b"WORDS.XML " * 100
        assert opened.read("picture.png") == b"picture.png " * 100
        ways = {part.filename: part.compress_type for part in opened.infolist()}
    assert ways == {"words.xml": zipfile.ZIP_DEFLATED, "picture.png": zipfile.ZIP_STORED}
