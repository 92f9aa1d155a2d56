"""Files of many articles that look like one page or text: databases export them so. As one they would be lost."""

import re

from archive.errors import FormatError
from archive.sentences import Sentence

_FACTIVA = re.compile(r"""<div\b[^<>]{0,100}\bclass\s*=\s*["']?article \w{2,10}Article\b""", re.IGNORECASE)
_EUROPRESSE = re.compile(r"""class\s*=\s*["']DocPublicationName\b""")
_LEXISNEXIS = re.compile(r"<DOC NUMBER=\d+>|<DOCFULL>")
_PROQUEST = re.compile(r"^ProQuest document ID: ", re.MULTILINE)
_DOCUMENTS = re.compile(r"^[ \t]*\d+ (?:of|von|de) \d+ (?:DOCUMENTS?|DOKUMENTEN?)[ \t]*$", re.MULTILINE)

Marks = tuple[tuple[str, re.Pattern[str]], ...]

PAGES: Marks = (("Factiva", _FACTIVA), ("Europresse", _EUROPRESSE), ("LexisNexis", _LEXISNEXIS))
TEXTS: Marks = (("ProQuest", _PROQUEST), ("LexisNexis", _DOCUMENTS))
"""What begins each article in the exports of a database."""


def refuse_collection(text: str, marks: Marks) -> None:
    """Raises FormatError if a text is the export of a database."""
    for database, mark in marks:
        if count := sum(1 for _ in mark.finditer(text)):
            raise FormatError(
                Sentence(
                    "The file is a {database} export of {articles}, which Cuttings does not read yet: save the text of "
                    "each article as a file of plain text.",
                    database=database,
                    articles=Sentence("1 article") if count == 1 else Sentence("{count:,} articles", count=count),
                )
            )
