"""How the window says what the library tells, and numbers, dates and languages, in the language it speaks.

The library speaks English. Its sentences know of what they are made, so that they are put together anew here from
their translated templates; `python -m tests.translations` gives the translators all templates there are.
"""

from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from archive.errors import ArchiveError
from archive.sentences import Sentence

LIBRARY, LANGUAGES = "Library", "Languages"
"""The contexts under which translators find the sentences of the library, and the names of languages."""

LANGUAGE_CODES = (
    *("ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga"),
    *("he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "ko", "ku", "ky", "lt", "lv", "mk", "ms", "my"),
    *("nb", "nl", "pl", "ps", "pt", "ro", "ru", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta", "tg", "th", "tk", "tr"),
    *("uk", "ur", "uz", "vi", "zh"),
)
"""Languages that have a name in every language the window speaks."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks a text that is looked up later: translators find it by this name, Qt's own, which gives back any object."""
    return text


def say(told: Sentence | ArchiveError) -> str:
    """A sentence of the library in the language of the window; in English where nobody has translated it."""
    sentence = told.sentence if isinstance(told, ArchiveError) else told
    if not sentence or not isinstance(sentence, Sentence):  # a stranger's importer may raise errors of plain text
        return sentence
    template = QCoreApplication.translate(LIBRARY, sentence.template)
    return _FORMATTER.vformat(template, (), sentence.values) if sentence.values else template


def figures(value: int) -> str:
    """ "12,345", or "12.345", as the language writes it."""
    return QLocale().toString(value)


def counted(value: int, one: str, many: str) -> str:
    """`one` for 1, else `many` with the number in the place of its `{}`."""
    return one if value == 1 else many.format(figures(value))


def date_in_words(iso: str) -> str:
    """ "14 Mar 2026", "Mar 2026" or "2026", as much as is known; any time of the day is left out."""
    year, *others = (int(part) for part in iso[:10].split("-"))
    pattern = ("yyyy", "MMM yyyy", "d MMM yyyy")[len(others)]
    month, day = (*others, 1, 1)[:2]
    return QLocale().toString(QDate(year, month, day), pattern)


def language_name(code: str) -> str:
    """What the language of a code is called; the code itself where nobody knows."""
    language = QLocale.codeToLanguage(code)
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    if code in LANGUAGE_CODES or QLocale().language() == QLocale.Language.English:
        return QCoreApplication.translate(LANGUAGES, QLocale.languageToString(language))
    return QLocale(language).nativeLanguageName() or code


class _Sayer(Formatter):
    """Puts values into a template; those that are sentences are said too."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Sentence):
            return say(value)
        return figures(value) if format_spec == "," else str(super().format_field(value, format_spec))


_FORMATTER = _Sayer()
