"""Web pages saved with all that belongs to them in one file, as browsers call it "single file" or "web archive"."""

from collections.abc import Iterator
from email.message import Message
from pathlib import Path

from archive.errors import FormatError
from archive.importers.base import Failure, RawArticle, ending
from archive.importers.mime import header, header_block, inner_parts, message, payload
from archive.sentences import Sentence

_ENDINGS = {".mht", ".mhtml"}
# What a page on its way through the mail has and one on a disk has not.
_OF_MAIL = ("to", "message-id", "received", "delivered-to", "return-path", "cc")
_HTML = ("text/html", "application/xhtml+xml")
_NO_PAGE = Sentence("There is no web page in the file: open it in a browser, and save the page again.")


class Mhtml:
    name = Sentence("web page with its pictures (.mhtml, .mht)")
    media_type = "multipart/related"
    single = True
    isolated = True

    def recognises(self, head: bytes, name: str) -> bool:
        """By headers like those of a mail, but of a page that was saved and never sent."""
        headers = header_block(head)
        kind = headers.get("content-type", "").lower()
        if not kind.startswith(("multipart/related", *_HTML)):
            return False
        sender = headers.get("from", "").lower()
        if "snapshot-content-location" in headers or "saved by" in sender:
            return True
        is_mail = "@" in sender or not headers.keys().isdisjoint(_OF_MAIL)
        return ending(name) in _ENDINGS or ("mime-version" in headers and not is_mail)

    def read(self, path: Path) -> Iterator[RawArticle | Failure]:
        from archive.importers.page.metadata import Saved
        from archive.importers.page.reading import read_page
        from archive.importers.page.source import without_embedded

        whole = message(path)
        address = header(whole, "snapshot-content-location") or header(whole, "content-location")
        trouble = FormatError(_NO_PAGE)
        for number, part in enumerate(_pages(whole, address)):
            data, charset = payload(part)
            saved = Saved(address or header(part, "content-location"), header(whole, "date"))
            try:
                yield read_page(without_embedded(data), charset, saved)
                return
            except FormatError as error:  # a page of frames: the text is in another part
                trouble = trouble if number else error
        raise trouble


def _pages(whole: Message, address: str | None) -> list[Message]:
    """The pages in the file: first that which was saved, then those inside it, the largest first."""
    pages = [part for part in inner_parts(whole) if part.get_content_type() in _HTML]
    start = whole.get_param("start")
    root = (
        next((page for page in pages if start and header(page, "content-id") == start), None)
        or next((page for page in pages if address and header(page, "content-location") == address), None)
        or next(iter(pages), None)
    )
    inner = [page for page in pages if page is not root]
    return [root, *sorted(inner, key=lambda page: -len(payload(page)[0]))[:20]] if root is not None else []
