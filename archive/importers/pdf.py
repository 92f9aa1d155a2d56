"""PDF with text. What it takes to read one is loaded when there is one: most imports have none."""

from collections.abc import Iterator
from pathlib import Path

from archive.importers.base import Failure, RawArticle
from archive.importers.encoding import is_text
from archive.sentences import Sentence

_SIGNATURE = b"%PDF-"
_SIGNATURE_WITHIN = 1024


class Pdf:
    name = Sentence("PDF with text (.pdf)")
    media_type = "application/pdf"
    single = True
    isolated = True

    def recognises(self, head: bytes, name: str) -> bool:
        """By the signature, which printers' files put behind a few lines of their own."""
        return head.startswith(_SIGNATURE) or (_SIGNATURE in head[:_SIGNATURE_WITHIN] and not is_text(head))

    def read(self, path: Path) -> Iterator[RawArticle | Failure]:
        from archive.importers.pdf_document import read_document

        yield read_document(path)
