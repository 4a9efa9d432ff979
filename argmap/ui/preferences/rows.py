"""A row of the preferences: a setting's name, what to choose from, and a quiet word on what it does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from argmap.language import tr
from argmap.ui.labels import Label
from argmap.ui.preferences.options import Option
from argmap.ui.settings import Settings


class OptionRow(QWidget):
    """Shows what a setting is, wherever it was chosen, and changes it at once."""

    def __init__(self, option: Option, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self._settings = settings
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.control = self._made()
        self.control.setAccessibleDescription(tr(option.tip))
        if not isinstance(self.control, QCheckBox):
            column.addWidget(Label(tr(option.text)))
        if isinstance(self.control, QLineEdit):
            column.addWidget(self.control)
        else:
            column.addWidget(self.control, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Label(tr(option.tip), "quiet"))
        settings.changed.connect(self._changed)
        self._show()

    def _made(self) -> QCheckBox | QComboBox | QLineEdit:
        if self.option.typed is not None:
            return self._field()
        return self._switch() if self.option.choices is None else self._choice()

    def _field(self) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(tr(self.option.text))
        field.setPlaceholderText(self.option.example)
        if self.option.typed == "secret":
            field.setEchoMode(QLineEdit.EchoMode.Password)
        # At each letter, so that nothing is lost when the dialog is closed by Esc.
        field.textEdited.connect(lambda text: self._choose(text.strip()))
        return field

    def _switch(self) -> QCheckBox:
        box = QCheckBox(tr(self.option.text))
        box.clicked.connect(self._choose)
        return box

    def _choice(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr(self.option.text))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, text in (self.option.choices or {}).items():
            box.addItem(tr(text).replace("&", ""), value)
        box.activated.connect(lambda at: self._choose(box.itemData(at)))
        return box

    def _choose(self, value: object) -> None:
        setattr(self._settings, self.option.setting, value)

    def _changed(self, name: str) -> None:
        if name == self.option.setting:
            self._show()

    def _show(self) -> None:
        value = getattr(self._settings, self.option.setting)
        if isinstance(self.control, QCheckBox):
            self.control.setChecked(value)
        elif isinstance(self.control, QLineEdit):
            # What is being typed stays as it is: a blank at its end may be on the way to a word.
            if self.control.text().strip() != value:
                self.control.setText(value)
        else:
            self.control.setCurrentIndex(self.control.findData(value))
