"""In which language the window speaks: the one that was chosen, else the system's, else English."""

import os
from importlib.resources import as_file, files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.settings import Settings
from app.words import QT_TRANSLATE_NOOP

# Qt's own translation of the keys is word for word ("Kontrol+N"), which no keyboard says.
_KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
)
VARIABLE = "CUTTINGS_LANGUAGE"
_ENGLISH = "en"


def speak(application: QCoreApplication, settings: Settings) -> str:
    """Load the translation of the language to speak, if there is one, and return that language's code.

    The language is that of the environment variable `CUTTINGS_LANGUAGE`, of the setting `language`, or the system's.
    """
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
    spoken = next((code for code in _wished(settings) if code == _ENGLISH or _load(application, code)), _ENGLISH)
    QLocale.setDefault(QLocale(spoken))  # how dates and numbers are written
    return spoken


def available() -> list[str]:
    """The codes of the languages there is a translation for."""
    names = [file.name for file in (files("resources") / "i18n").iterdir()]
    return sorted(name.removeprefix("cuttings_").removesuffix(".qm") for name in names if name.endswith(".qm"))


def _wished(settings: Settings) -> list[str]:
    chosen = os.environ.get(VARIABLE) or settings.text("language")
    wished = [chosen] if chosen else QLocale.system().uiLanguages()
    return [code.replace("_", "-").partition("-")[0].lower() for code in wished]


def _load(application: QCoreApplication, code: str) -> bool:
    if code not in available():
        return False
    qt = QTranslator(application)  # the buttons of Qt's own dialogs
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
    own = QTranslator(application)
    with as_file(files("resources") / "i18n" / f"cuttings_{code}.qm") as file:
        loaded = own.load(str(file))
    if loaded:
        application.installTranslator(own)
    return loaded
