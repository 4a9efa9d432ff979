"""Archives (zip) that are files of an office program, packed so that the same content gives the same bytes."""

import io
import zipfile
from collections.abc import Callable

#: When a part was written: always then.
_WRITTEN = (1980, 1, 1, 0, 0, 0)


def repacked(data: bytes, rewritten: Callable[[str, bytes], bytes] = lambda _, content: content) -> bytes:
    """Return an archive without the moments at which it was made, each part of it as `rewritten` has it.

    Pictures stand in it as they are: they are packed already, and to try it again takes its time.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(packed, "w") as taken:
        for part in given.infolist():
            content = rewritten(part.filename, given.read(part))
            way = zipfile.ZIP_STORED if part.filename.endswith(".png") else zipfile.ZIP_DEFLATED
            taken.writestr(zipfile.ZipInfo(part.filename, _WRITTEN), content, way)
    return packed.getvalue()
