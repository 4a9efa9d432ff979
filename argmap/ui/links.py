"""Links that a map names: opened only after a person has seen where they lead and said yes."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from argmap.language import tr


def host_of(link: str) -> str:
    """Return the host that a link leads to, as computers write it; "" for what is no link to a website."""
    url = QUrl(link.strip(), QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() not in ("http", "https"):
        return ""
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded)


def ask_and_open(parent: QWidget, link: str) -> QMessageBox | None:
    """Ask whether to open a link in the browser, and open it; None for what is no link to a website."""
    host = host_of(link)
    if not host:
        return None
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(tr("Open a link"))
    box.setText(tr("Open {host} in the browser?").format(host=host))
    box.setInformativeText(link.strip())
    box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.accepted.connect(lambda: QDesktopServices.openUrl(QUrl(link.strip())))
    box.open()
    return box
