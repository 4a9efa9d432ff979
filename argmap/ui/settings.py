"""What is remembered from one start to the next, in the platform's place for settings."""

from PySide6.QtCore import QByteArray, QSettings

THEME_CHOICES = ("system", "light", "dark")


class Settings:
    """Typed access to the settings file; whatever is in it, a usable value comes out."""

    def __init__(self) -> None:
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "argmap", "argmap")

    @property
    def theme(self) -> str:
        """One of THEME_CHOICES."""
        value = self._store.value("theme", "system")
        return value if isinstance(value, str) and value in THEME_CHOICES else "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("theme", value)

    @property
    def language(self) -> str:
        """What was chosen: "system", or a language's code; whoever speaks it knows which there are."""
        value = self._store.value("language", "system")
        return value if isinstance(value, str) else "system"

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window was and how large."""
        value = self._store.value("window/geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def panels(self) -> QByteArray | None:
        """Where the panels stand, and which are shown."""
        value = self._store.value("window/panels")
        return value if isinstance(value, QByteArray) else None

    @panels.setter
    def panels(self, value: QByteArray) -> None:
        self._store.setValue("window/panels", value)

    @property
    def recent_commands(self) -> list[str]:
        """The names of the commands used last in the palette, the last one first."""
        value = self._store.value("palette/recent", "")
        return [each for each in value.split("\n") if each] if isinstance(value, str) else []

    @recent_commands.setter
    def recent_commands(self, value: list[str]) -> None:
        self._store.setValue("palette/recent", "\n".join(value))
