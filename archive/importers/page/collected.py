"""Files of many articles that look like a page: databases export them so. Taken for one article they would be lost."""

import re

from archive.errors import FormatError

_ONE_BY_ONE = "save the text of each article as a file of plain text"
_FACTIVA = re.compile(r"""<div\b[^<>]{0,100}\bclass\s*=\s*["']?article \w{2,10}Article\b""", re.IGNORECASE)
_EUROPRESSE = re.compile(r"""class\s*=\s*["']DocPublicationName\b""")
_LEXISNEXIS = re.compile(r"<DOC NUMBER=\d+>|<DOCFULL>")
_COLLECTIONS = (("a Factiva", _FACTIVA), ("a Europresse", _EUROPRESSE), ("a LexisNexis", _LEXISNEXIS))


def refuse_collection(text: str) -> None:
    """Raises FormatError if a page is the export of a database."""
    for what, mark in _COLLECTIONS:
        if count := sum(1 for _ in mark.finditer(text)):
            number = "1 article" if count == 1 else f"{count:,} articles"
            raise FormatError(
                f"The file is {what} export of {number}, which Cuttings does not read yet: {_ONE_BY_ONE}."
            )
