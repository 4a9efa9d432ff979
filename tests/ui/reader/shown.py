"""A window on a map for a screen reader to look at; each line on the standard input is something to do.

`select KEY`, `delete KEY`, `say WORDS`, `quit`. What is done is answered by a line.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QSocketNotifier

from argmap import editing
from argmap.ui.application import made_application
from argmap.ui.settings import Settings
from argmap.ui.window import Window


def main(map_path: str, settings_path: str) -> int:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings_path)
    application = made_application()
    window = Window(Settings())
    window.resize(1000, 700)
    window.show()
    window.files.open_path(Path(map_path))
    window.docks.bring("outline")
    window.activateWindow()

    def heard() -> None:
        verb, _, words = sys.stdin.readline().strip().partition(" ")
        document = window.document
        assert document is not None
        match verb:
            case "select":
                window.page.canvas.setFocus()
                document.select(words)
            case "delete":
                document.do("Delete", editing.remove, words)
            case "say":
                document.said.emit(words)
            case _:
                application.exit()  # Nobody is asked about what was edited.
        print("done", flush=True)

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(heard)
    print("shown", flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
