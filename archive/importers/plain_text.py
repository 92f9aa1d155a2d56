"""Plain text: one file, one article. Title, dateline and byline are recognised later, as for every format."""

import re
from collections.abc import Iterator
from pathlib import Path

from archive.importers.base import Failure, RawArticle, content, ending
from archive.importers.collected import TEXTS, refuse_collection
from archive.importers.encoding import decode, is_text
from archive.importers.kinds import well_known
from archive.sentences import Sentence

_ENDINGS = {".txt", ".text", ".asc"}
# "Interview 12.03.2024" has no ending; "story.docx" has, and claims to be something else than plain text.
_ENDING = re.compile(r"\.[a-z][a-z0-9_-]{0,9}", re.IGNORECASE)


class PlainText:
    name = Sentence("plain text (.txt)")
    media_type = "text/plain"
    single = True
    isolated = False

    def recognises(self, head: bytes, name: str) -> bool:
        """By the name: any text at all could be plain text, so that a page's style sheet would become an article."""
        suffix = ending(name)
        unclaimed = bool(name) and (suffix in _ENDINGS or not _ENDING.fullmatch(suffix))
        return unclaimed and is_text(head) and not well_known(head)

    def read(self, path: Path) -> Iterator[RawArticle | Failure]:
        text, guessed = decode(content(path))
        refuse_collection(text, TEXTS)
        yield RawArticle(text, guessed=("encoding",) if guessed else ())
