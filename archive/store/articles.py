"""Articles and their versions: storing them, finding the ones a new text belongs to, reading them back."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from archive.changes import Value
from archive.errors import NotFound
from archive.model import Article, ArticleMetadata, BlockKind, BlockStyle, NewArticle, ReadingState, Terms, Version
from archive.sentences import Sentence
from archive.store.transaction import Rows
from archive.text.dates import interval
from archive.text.urls import canonical_url

_ARTICLE = (
    "SELECT a.*, v.title, v.words{} FROM live_articles a JOIN versions v ON v.article = a.id AND v.number = a.version "
)
_AMONG = "WHERE a.id IN (SELECT value FROM json_each(?))"
_SAME_ID = "external_id = :id AND outlet = :outlet COLLATE NOCASE"
_SAME_ID_IN_FILE = "external_id = :id AND outlet IS NULL AND import_name IS :file"
_NO_OTHER_ID = "(external_id IS NULL OR :id IS NULL OR external_id = :id)"
_NO_OTHER_URL = "(url_key IS NULL OR :url IS NULL OR url_key = :url)"
_SAME_URL = f"url_key = :url AND {_NO_OTHER_ID}"
_SAME_TEXT = (
    "id IN (SELECT article FROM versions WHERE sha256 = :sha256) AND outlet IS :outlet COLLATE NOCASE "
    f"AND published IS :day AND {_NO_OTHER_ID} AND {_NO_OTHER_URL}"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored article that may be the same as a new one.

    `version` is its current one; `same_text` the number of the version that has the very text of the new one, if any,
    and `hidden` says that article or version is deleted.
    """

    id: int
    deleted: bool
    version: int
    same_text: int | None
    hidden: bool


def get(connection: sqlite3.Connection, article: int) -> Article:
    """Raises NotFound when there is no such article, or it is deleted."""
    row = connection.execute(_ARTICLE.format("") + "WHERE a.id = ?", (article,)).fetchone()
    if row is None:
        raise NotFound(Sentence("There is no article {article} in this archive.", article=article))
    return _article(row)


def get_many(connection: sqlite3.Connection, articles: Iterable[int]) -> dict[int, Article]:
    """The live ones among these articles, by id."""
    rows = connection.execute(_ARTICLE.format("") + _AMONG, (json.dumps(list(articles)),))
    return {row["id"]: _article(row) for row in rows}


def get_with_body(connection: sqlite3.Connection, articles: Iterable[int]) -> Iterator[tuple[Article, str]]:
    """The live ones among these articles, each with its current text."""
    rows = connection.execute(_ARTICLE.format(", v.body") + _AMONG, (json.dumps(list(articles)),))
    return ((_article(row), row["body"]) for row in rows)


def version(connection: sqlite3.Connection, article: int, number: int) -> Version:
    """Raises NotFound when the article has no such version."""
    row = connection.execute(
        "SELECT * FROM live_versions WHERE article = ? AND number = ?", (article, number)
    ).fetchone()
    if row is None:
        raise NotFound(Sentence("Article {article} has no version {number}.", article=article, number=number))
    return Version(
        row["article"],
        row["number"],
        row["title"],
        row["body"],
        _unpack(row["blocks"]),
        row["sha256"],
        row["captured_at"],
        row["original"],
    )


def same_text(connection: sqlite3.Connection, article: int, sha256: str) -> tuple[int, ...]:
    """Ids of the other articles that hold this very text: wire copy in several outlets."""
    rows = connection.execute(
        "SELECT DISTINCT article FROM live_versions WHERE sha256 = ? AND article <> ? ORDER BY article",
        (sha256, article),
    )
    return tuple(row[0] for row in rows)


def candidates(connection: sqlite3.Connection, new: NewArticle) -> list[Candidate]:
    """The stored articles that have the identity of this new one, oldest first; the first rule that finds any wins.

    (1) same outlet, or without one same import file name, and same external id; (2) same canonical URL and no other
    external id; (3) same outlet, same date of publication, same text, and no other URL or external id.
    """
    about = new.metadata
    url = canonical_url(about.url) if about.url else None
    rules = []
    if about.external_id and about.outlet:
        rules.append(_SAME_ID)
    elif about.external_id:
        rules.append(_SAME_ID_IN_FILE)
    if url:
        rules.append(_SAME_URL)
    values = {
        "id": about.external_id,
        "url": url,
        "outlet": about.outlet,
        "file": about.import_name,
        "day": about.published,
        "sha256": new.sha256,
    }
    for condition in (*rules, _SAME_TEXT):
        query = f"SELECT id, deleted_at, version FROM articles WHERE {condition} ORDER BY id"
        rows = connection.execute(query, values).fetchall()
        if rows:
            return [_candidate(connection, row, new.sha256) for row in rows]
    return []


def _candidate(connection: sqlite3.Connection, row: sqlite3.Row, sha256: str) -> Candidate:
    article, deleted_at, current = row
    same = connection.execute(
        "SELECT number, deleted_at FROM versions WHERE article = ? AND sha256 = ? "
        "ORDER BY deleted_at IS NOT NULL, number DESC",
        (article, sha256),
    ).fetchone()
    hidden = deleted_at is not None or (same is not None and same[1] is not None)
    return Candidate(article, deleted_at is not None, current, same[0] if same else None, hidden)


def body(connection: sqlite3.Connection, article: int, number: int) -> str:
    """The text of one version, deleted or not."""
    text: str = connection.execute(
        "SELECT body FROM versions WHERE article = ? AND number = ?", (article, number)
    ).fetchone()[0]
    return text


def insert(rows: Rows, new: NewArticle) -> int:
    """Store a new article with its first version; returns its id."""
    about = new.metadata
    article = rows.insert(
        "articles",
        _columns(about)
        | {
            "version": 1,
            "terms": about.terms.value,
            "embargo_until": about.embargo_until,
            "private": int(about.private),
            "extra": json.dumps(dict(about.extra), ensure_ascii=False) if about.extra else "{}",
        },
    )
    assert isinstance(article, int)
    _insert_version(rows, article, 1, new)
    return article


def describe(rows: Rows, article: int, about: ArticleMetadata) -> None:
    """Say anew where an article comes from and what of that is guessed."""
    rows.update("articles", article, **_columns(about))


def _columns(about: ArticleMetadata) -> dict[str, Value]:
    """What is known of where an article comes from."""
    return {
        "outlet": about.outlet,
        "byline": about.byline,
        "dateline": about.dateline,
        "section": about.section,
        "language": about.language,
        "url": about.url,
        "url_key": canonical_url(about.url) if about.url else None,
        "published": about.published,
        "published_written": about.published_written,
        "accessed": about.accessed,
        "external_id": about.external_id,
        "import_name": about.import_name,
        "guessed": json.dumps(about.guessed) if about.guessed else "[]",
    }


def add_version(rows: Rows, article: int, new: NewArticle) -> int:
    """Store a new text of a known article and make it the current one; returns its number, never used again."""
    number: int = rows.connection.execute("SELECT max(number) FROM versions WHERE article = ?", (article,)).fetchone()[
        0
    ]
    _insert_version(rows, article, number + 1, new)
    rows.update("articles", article, version=number + 1)
    return number + 1


def _insert_version(rows: Rows, article: int, number: int, new: NewArticle) -> None:
    rows.insert(
        "versions",
        {
            "article": article,
            "number": number,
            "title": new.title,
            "words": new.words,
            "sha256": new.sha256,
            "original": new.original,
            "blocks": _pack(new.styles),
            "body": new.body,
        },
    )


def restore(rows: Rows, article: int, number: int) -> None:
    """Bring back a deleted article, or a version of it, as the current one, with everything that hangs on it."""
    key = rows.connection.execute("SELECT id FROM versions WHERE article = ? AND number = ?", (article, number))
    rows.update("versions", key.fetchone()[0], deleted_at=None)
    rows.update("articles", article, deleted_at=None, version=number)


def tighten(rows: Rows, article: int, about: ArticleMetadata) -> None:
    """Handle an article at least as carefully as `about` says; nothing is loosened."""
    row = rows.image("articles", article)
    assert row is not None
    known = metadata(row)
    embargoes = [date for date in (known.embargo_until, about.embargo_until) if date]
    rows.update(
        "articles",
        article,
        private=int(known.private or about.private),
        terms=max(known.terms, about.terms, key=list(Terms).index).value,
        embargo_until=max(embargoes, key=lambda date: interval(date)[1], default=None),
    )


def complete(rows: Rows, article: int, about: ArticleMetadata) -> None:
    """Fill in what is not known yet of an article; what is known stays as it is."""
    known = rows.image("articles", article)
    assert known is not None
    rows.update("articles", article, **{n: v for n, v in _columns(about).items() if v and known[n] is None})


def set_position(connection: sqlite3.Connection, article: int, position: int) -> None:
    """Remember how far an article was read. Passing: it is not journalled."""
    connection.execute("UPDATE articles SET position = ? WHERE id = ?", (position, article))


def texts(connection: sqlite3.Connection) -> Iterator[tuple[int, int, str, str, str]]:
    """Every live version as (article, number, title, body, sha256), for checking."""
    yield from connection.execute("SELECT article, number, title, body, sha256 FROM live_versions")


def _article(row: sqlite3.Row) -> Article:
    return Article(
        id=row["id"],
        version=row["version"],
        title=row["title"],
        words=row["words"],
        metadata=metadata(row),
        state=ReadingState(row["state"]),
        starred=bool(row["starred"]),
        position=row["position"],
        created_at=row["created_at"],
        modified_at=row["modified_at"],
    )


def metadata(row: sqlite3.Row | Mapping[str, Any]) -> ArticleMetadata:
    """The metadata in a row that has all columns of `articles`."""
    return ArticleMetadata(
        outlet=row["outlet"],
        byline=row["byline"],
        dateline=row["dateline"],
        section=row["section"],
        language=row["language"],
        url=row["url"],
        published=row["published"],
        published_written=row["published_written"],
        accessed=row["accessed"],
        external_id=row["external_id"],
        import_name=row["import_name"],
        terms=Terms(row["terms"]),
        embargo_until=row["embargo_until"],
        private=bool(row["private"]),
        extra=json.loads(row["extra"]) if row["extra"] != "{}" else {},
        guessed=tuple(json.loads(row["guessed"])) if row["guessed"] != "[]" else (),
    )


def _pack(styles: Mapping[int, BlockStyle]) -> str:
    """As JSON: {line: [kind, level, page]}."""
    return json.dumps({n: (s.kind, s.level, s.page) for n, s in styles.items()}) if styles else "{}"


def _unpack(packed: str) -> dict[int, BlockStyle]:
    return {int(n): BlockStyle(BlockKind(kind), level, page) for n, (kind, level, page) in json.loads(packed).items()}
