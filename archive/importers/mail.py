"""Mails and newsletters as mail programs save them: one file, one message."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email.message import Message
from pathlib import Path

from archive.errors import FormatError
from archive.importers.base import LARGEST_ARTICLE, Failure, RawArticle, ending
from archive.importers.encoding import decode
from archive.importers.mime import (
    decoded,
    header,
    header_block,
    inner_parts,
    message,
    payload,
    written_header,
)
from archive.sentences import Sentence
from archive.text.layout import Part

_ENDING = ".eml"
_SENT = ("message-id", "mime-version", "received", "return-path", "delivered-to")
_NO_TEXT = Sentence(
    "There is no text in the mail: open it in a mail program, and save and import what is attached to it."
)
_TOO_LARGE = Sentence(
    "The text of the mail is larger than {megabytes} MB, which is no single article: split it into its articles.",
    megabytes=LARGEST_ARTICLE // 1024**2,
)
_ADDRESS = re.compile(r"\bhttps?://\S+|\S+@\S+")
# "Courier Briefing" <briefing@courier.example>, and the older briefing@courier.example (Courier Briefing).
_NAMED = re.compile(r"(?P<name>[^<>]*)<[^<>]*>")
_COMMENTED = re.compile(r"[^\s()]+@[^\s()]+\s*\((?P<name>[^()]*)\)")
_SIGNATURE = re.compile(r"^-- \r?$", re.MULTILINE)
"""The line above a signature (RFC 3676): the sender's name is no part of the sentence above it."""
_WORD = re.compile(r"\w+")
_SAME_TEXT = 0.9
"""Share of the words of the plain text that the formatted one must have to stand for it."""
_STUB = 3
"""How many times as many words the formatted text has when the plain one only says where to read it."""


class Mail:
    name = Sentence("mail (.eml)")
    media_type = "message/rfc822"
    single = True
    isolated = True

    def recognises(self, head: bytes, name: str) -> bool:
        """By the headers of a mail that was sent. A text that begins "From:" and "Date:" has no others."""
        headers = header_block(head)
        if ending(name) == _ENDING:
            return not headers.keys().isdisjoint(("from", "subject", "date"))
        return {"from", "date"} <= headers.keys() and not headers.keys().isdisjoint(_SENT)

    def read(self, path: Path) -> Iterator[RawArticle | Failure]:
        whole = message(path)
        content = _content(whole)
        article = _article(content)
        # What the page in a mail says of itself is true of that page. The mail is another article, sent by somebody.
        about = {"headline": article.title, "url": article.url, "attachments": content.attachments}
        yield replace(
            article,
            title=header(whole, "subject"),
            outlet=_sender(whole),
            published=header(whole, "date"),
            external_id=header(whole, "message-id"),
            url=None,
            accessed=None,
            extra={**article.extra, **{key: value for key, value in about.items() if value}},
            guessed=tuple(name for name in article.guessed if name != "published"),
        )


@dataclass(slots=True)
class _Content:
    """The plain and the formatted texts of a mail, and the names of all that is attached."""

    plain: list[Message] = field(default_factory=list)
    formatted: list[Message] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)


def _content(whole: Message) -> _Content:
    content, forwarded = _Content(), []
    for part in inner_parts(whole):
        kind = part.get_content_type()
        name = part.get_filename()
        if kind == "message/rfc822":
            forwarded += [inner for inner in part.get_payload() if isinstance(inner, Message)]
            content.attachments.append(decoded(name) if name else header(forwarded[-1], "subject") or kind)
        elif part.get_content_disposition() == "attachment" or name or kind not in ("text/plain", "text/html"):
            if part.get_content_maintype() != "image" or not part.get("content-id"):
                content.attachments.append(decoded(name) if name else kind)
        else:
            (content.plain if kind == "text/plain" else content.formatted).append(part)
    if forwarded and not (content.plain or content.formatted):
        inner = _content(forwarded[0])
        return _Content(inner.plain, inner.formatted, content.attachments + inner.attachments)
    return content


def _sender(whole: Message) -> str | None:
    """Who sent it by name, else by organisation, else by address."""
    written = " ".join((written_header(whole, "from") or "").split())
    match = _NAMED.match(written) or _COMMENTED.match(written)
    name = " ".join(decoded(match["name"]).split()).strip("\"' ") if match else ""
    return name or header(whole, "organization") or written.strip("<> ") or None


def _article(content: _Content) -> RawArticle:
    """The text of a mail that has it plain, formatted, or both.

    The formatted one is taken if it has what the plain one says: then it tells headings, quotations, captions and
    perhaps the author beside. If it lacks some of it the plain one is taken, unless that only says where to read on.
    """
    plain, formatted = _plain(content.plain), _formatted(content.formatted)
    if formatted is None and plain is None:
        raise FormatError(_NO_TEXT)
    if formatted is None or plain is None:
        return formatted or plain  # type: ignore[return-value]
    assert isinstance(plain.text, str)
    said, shown = _words(plain.text), _words("\n".join(part.text for part in formatted.text if isinstance(part, Part)))
    has_all = len(said & shown) >= _SAME_TEXT * len(said)
    return formatted if has_all or len(shown) > _STUB * len(said) else plain


def _words(text: str) -> set[str]:
    return set(_WORD.findall(_ADDRESS.sub(" ", text).casefold()))


def _plain(messages: list[Message]) -> RawArticle | None:
    texts, is_guess = [], False
    for part in messages:
        data, charset = payload(part)
        text, guessed = decode(data, charset)
        texts.append(_unwrapped(text) if "flowed" in str(part.get("content-type", "")).lower() else text)
        is_guess |= guessed
    text = "\n\n".join(_SIGNATURE.sub("\n\\g<0>\n", text) for text in texts if text.strip())
    if len(text) > LARGEST_ARTICLE:
        raise FormatError(_TOO_LARGE)
    return RawArticle(text, guessed=("encoding",) if is_guess else ()) if text else None


def _unwrapped(text: str) -> str:
    """Paragraphs that were broken into lines to be joined again: a line that ends in a space goes on (RFC 3676)."""
    return re.sub(r"(?<!^--) \r?\n(?!>|\s|-- )", " ", text, flags=re.MULTILINE)


def _formatted(messages: list[Message]) -> RawArticle | None:
    """The formatted text: the article alone if it is the page of one, else all that is not hidden."""
    from archive.importers.page.reading import take_apart
    from archive.importers.page.source import without_embedded

    articles = []
    for part in messages:
        data, charset = payload(part)
        try:
            page = take_apart(without_embedded(data), charset)
        except FormatError:
            continue
        lines = page.article if page.metadata.is_article and page.article else page.lines
        if lines:
            articles.append(page.raw(lines))
    if not articles:
        return None
    return replace(
        articles[0], text=tuple(part for article in articles for part in article.text if isinstance(part, Part))
    )
