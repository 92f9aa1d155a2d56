"""The files articles were read from, kept as they were: what a text was made of can always be looked at again.

They are named by their hash, so that the journal need not copy them and one file is kept once.
"""

import hashlib
import sqlite3
import zlib

from archive.errors import NotFound
from archive.model import Original
from archive.sentences import Sentence
from archive.store.transaction import Rows


def put(rows: Rows, original: Original) -> None:
    """Keep a file, unless it is kept already; its bytes are added where only its name was known."""
    rows.connection.execute(
        "INSERT INTO originals (sha256, media_type, filename, size, bytes) "
        "VALUES (:sha256, :media_type, :filename, :size, :packed) "
        "ON CONFLICT (sha256) DO UPDATE SET bytes = excluded.bytes WHERE bytes IS NULL AND excluded.bytes IS NOT NULL",
        {name: getattr(original, name) for name in ("sha256", "media_type", "filename", "size", "packed")},
    )


def get(connection: sqlite3.Connection, sha256: str) -> Original:
    """Raises NotFound."""
    row = connection.execute(
        "SELECT sha256, media_type, filename, size, bytes FROM originals WHERE sha256 = ?", (sha256,)
    ).fetchone()
    if row is None:
        raise NotFound(Sentence("There is no original with the hash {sha256} in this archive.", sha256=sha256))
    return Original(*row)


def content(original: Original) -> bytes:
    """The bytes of a file as they came in. Raises NotFound where they were not kept, or are damaged."""
    if original.packed is None:
        raise NotFound(
            Sentence(
                "Of the original only the name was kept, {filename}: it was too large, or held many articles. Look "
                "for the file itself.",
                filename=original.filename,
            )
        )
    try:
        data = zlib.decompress(original.packed)
    except zlib.error:
        data = b""
    if hashlib.sha256(data).hexdigest() != original.sha256:
        raise NotFound(
            Sentence(
                "The original {filename} is damaged in this archive: look for the file itself.",
                filename=original.filename,
            )
        )
    return data


def any_kept(connection: sqlite3.Connection) -> bool:
    """Whether this archive keeps the bytes of any file."""
    return connection.execute("SELECT 1 FROM originals WHERE bytes IS NOT NULL LIMIT 1").fetchone() is not None


def article_of(connection: sqlite3.Connection, sha256: str) -> int | None:
    """An article with a text that is not deleted and was read from a file of just these bytes, which are kept."""
    found = connection.execute(
        "SELECT v.article FROM live_versions v JOIN originals o ON o.sha256 = v.original "
        "WHERE v.original = ? AND o.bytes IS NOT NULL LIMIT 1",
        (sha256,),
    ).fetchone()
    return None if found is None else int(found[0])


def is_known(connection: sqlite3.Connection, sha256: str) -> bool:
    """Whether there is such an article."""
    return article_of(connection, sha256) is not None
