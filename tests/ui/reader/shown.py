"""A window on a map for a screen reader to look at; each line on the standard input is something to do.

`select KEY`, `delete KEY`, `say WORDS`, `churn`, `turn`, `quit`. What is done is answered by a line.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QSocketNotifier

from argmap import editing
from argmap.session import Session
from argmap.ui.application import made_application
from argmap.ui.document import Document
from argmap.ui.settings import Settings
from argmap.ui.window import Window


def churn(window: Window) -> None:
    """Let boxes come and go."""
    document = window.document
    assert document is not None
    for _ in range(6):
        document.do("Add", lambda records: editing.add_reason(records, "c1", "because").change)
    document.do("Delete", editing.remove, *[key for key in document.records if key != "c1"][3:])


def turn(window: Window) -> None:
    """Let one page come and another go."""
    old = window.page
    assert old is not None
    window.show_document(Document(Session(old.document.records.copy())))
    window.close_page(old)


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
            case "churn":
                churn(window)
            case "turn":
                turn(window)
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
