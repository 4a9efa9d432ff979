"""Which language the window speaks: the one that a person chose, or the first of the system's that argmap knows."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from argmap import language
from argmap.shipped import shipped

#: The choice that leaves it to the system.
SYSTEM = "system"
#: The language of the texts in the code.
_SOURCE = "en"
_FOLDER = "translations"


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that argmap speaks, e.g. ("en", "de")."""
    files = sorted(shipped(_FOLDER).glob("argmap_*.qm"))
    return (_SOURCE, *(file.stem.removeprefix("argmap_") for file in files))


def first_known(tags: Iterable[str]) -> str:
    """Return the first language that argmap speaks among tags like "de-AT", with or without the country, or English."""
    known = languages()
    names = (tag.replace("-", "_") for tag in tags)
    return next((each for name in names for each in (name, name.partition("_")[0]) if each in known), _SOURCE)


def speak_language(application: QApplication, choice: str) -> str:
    """Speak a language from now on, and write numbers and dates as it does; return its code.

    `choice` is SYSTEM or one of `languages()`; any other is taken as SYSTEM. What is on the screen already stays as
    it is until it is made again. A text without a translation is shown in English.
    """
    spoken = choice if choice in languages() else first_known(QLocale.system().uiLanguages())
    _forget(application)
    system = QLocale.system()
    locale = system if spoken == _code(system) else QLocale(spoken)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    # Qt has words of its own, on the buttons of dialogs and in menus of text fields.
    of_qt = QTranslator(application)
    if of_qt.load(f"qtbase_{spoken}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(of_qt)
    language.speak(_from_file(spoken) if spoken != _SOURCE else language.english, spoken)
    return spoken


def _from_file(spoken: str) -> language.Translate:
    translator = QTranslator()
    translator.load(f"argmap_{spoken}", str(shipped(_FOLDER)))

    def translate(text: str, comment: str, n: int) -> str:
        # Asked directly, for QCoreApplication does not tell a missing translation from one that is equal.
        return translator.translate("", text, comment or None, n) or language.english(text, comment, n)

    return translate


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]


def _forget(application: QApplication) -> None:
    for old in application.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
