"""Write assets/screenshot.png: the window on the article's sample with 'tacit approval' selected. Needs no screen."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A person's own settings and maps are not for the picture.
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp()

from PySide6.QtTest import QTest

from argmap.shipped import shipped
from argmap.ui.application import made_application
from argmap.ui.settings import Settings
from argmap.ui.window import Window


def main(out: Path) -> None:
    """Open, select, paint, write."""
    application = made_application()
    settings = Settings()
    settings.theme = "light"
    window = Window(settings)
    window.resize(1366, 768)
    window.show()
    window.files.open_path(shipped("samples", "russia-and-hamas.argmap"))
    application.processEvents()
    window.page.show_and_select("tacit-approval")
    QTest.qWait(1500)  # The panels follow the map, and the small map is painted when there is time.
    window.grab().save(str(out))
    print(out)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else shipped("screenshot.png"))
