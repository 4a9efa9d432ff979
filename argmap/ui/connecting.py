"""Making a connection that a person has shown: by the one meaning it can have, or by the one that is chosen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from argmap.editing import Meaning
from argmap.language import tr
from argmap.ui.document import Document
from argmap.ui.labels import tip


def connect_as(document: Document, meaning: Meaning) -> None:
    """Make a connection, or say why it cannot be made."""
    if meaning.change is None:
        document.refused.emit(meaning.refusal)
        return
    document.commit(meaning.name, meaning.change)
    # What ties the two together may be written in next.
    ties = [key for key, (before, after) in meaning.change.pairs.items() if before is None and after is not None]
    document.select(ties or document.selection)


def choose_meaning(document: Document, meanings: tuple[Meaning, ...], over: QWidget, at: QPoint) -> None:
    """Connect by the one meaning that is possible, or ask which, at a global position."""
    possible = [each for each in meanings if each.change is not None]
    if len(possible) == 1:
        connect_as(document, possible[0])
    elif not possible:
        document.refused.emit(next((each.refusal for each in meanings), tr("This cannot be connected.")))
    else:
        menu = QMenu(over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for number, meaning in enumerate(possible, 1):
            action = menu.addAction(f"&{number}  {meaning.name}")
            action.setToolTip(tip(meaning.sentence))
            action.triggered.connect(lambda _checked=False, meaning=meaning: connect_as(document, meaning))
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])
