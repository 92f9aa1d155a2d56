"""Parts of a document that is a zip of XML files, as word processors write them; read so that none does any harm.

A few kilobytes can unpack to gigabytes, and XML can name other files or multiply its own text. What a part says of its
size is not believed: reading stops at a bound. XML that declares entities is refused.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from lzma import LZMAError
from pathlib import Path
from typing import TYPE_CHECKING

from archive.errors import FormatError
from archive.sentences import Sentence

if TYPE_CHECKING:
    from lxml.etree import _Element

_LARGEST_PART = 32 * 1024 * 1024
"""Bytes of one part, unpacked. A novel has five million."""
_MOST_PARTS = 20_000
_DAMAGED = Sentence("The document is cut off or damaged: fetch or copy the file again, and import it again.")
_BOMB = Sentence(
    "A part of the document unpacks to more than {megabytes} MB, which is no single article: split it into "
    "its articles.",
    megabytes=_LARGEST_PART // 1024**2,
)
_PROTECTED = Sentence("The document is protected by a password: save a copy without the password, and import that.")
_ENTITIES = Sentence(
    "The document declares XML entities, which no word processor writes: save it anew in one, and import that."
)
_UNREADABLE = Sentence(
    "The document holds broken or endlessly nested XML: save it anew in a word processor, and import that."
)
_TROUBLE = (zipfile.BadZipFile, zlib.error, LZMAError, EOFError, NotImplementedError, ValueError, struct.error)


class Package:
    """An open package. Every method raises FormatError for what cannot be read."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.names = frozenset(archive.namelist())

    def part(self, name: str) -> bytes | None:
        """The content of a part, or None where there is no such part."""
        if name not in self.names:
            return None
        try:
            with self._archive.open(name) as stream:
                data = stream.read(_LARGEST_PART + 1)
        except _TROUBLE as error:
            raise FormatError(_DAMAGED) from error
        except RuntimeError as error:  # zipfile's word for a password
            raise FormatError(_PROTECTED) from error
        if len(data) > _LARGEST_PART:
            raise FormatError(_BOMB)
        return data

    def xml(self, name: str) -> "_Element | None":
        """The root of a part that is XML, or None where there is no such part."""
        data = self.part(name)
        return None if data is None else parse(data)


@contextmanager
def opened(path: Path) -> Iterator[Package]:
    """The package at `path`. Raises FormatError when it is none that can be read."""
    with path.open("rb") as file:
        try:
            archive = zipfile.ZipFile(file)
        except _TROUBLE as error:
            raise FormatError(_DAMAGED) from error
        with archive:
            if len(archive.filelist) > _MOST_PARTS:
                raise FormatError(_BOMB)
            yield Package(archive)


def parse(data: bytes) -> "_Element":
    """The root element, read without entities, other files or the network."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FormatError(_UNREADABLE) from error
    if getattr(root.getroottree().docinfo, "doctype", ""):
        raise FormatError(_ENTITIES)
    return root


def local_name(element: "_Element") -> str:
    """The name of an element without its namespace; "" for a comment or a processing instruction."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: "_Element | None", name: str) -> str | None:
    """The value of the attribute of that name in any namespace, or None."""
    if element is None:
        return None
    return next((str(value) for key, value in element.items() if str(key).rpartition("}")[2] == name), None)
