"""The shape of the archive file: all DDL, as numbered migrations that are never edited once released.

Every table the user's work lives in has a single-column `id` and a `deleted_at`, so that one mechanism
(`store/transaction.py`) can record, undo and redo every change. A deleted parent hides its children through views.
"""

import sqlite3
from functools import cache
from typing import TYPE_CHECKING

from archive.errors import ArchiveReadOnly, ArchiveUnavailable
from archive.sentences import Sentence
from archive.store.connection import APPLICATION_ID, Pool, write
from archive.store.places import Place

if TYPE_CHECKING:
    from sqlite_utils import Database

SCHEMA_VERSION = 4

_TABLES = """
CREATE TABLE identity (
    id INTEGER PRIMARY KEY CHECK (id = 1), archive TEXT NOT NULL, created_at TEXT NOT NULL,
    indexing TEXT NOT NULL, indexed TEXT NOT NULL
) STRICT;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL,
    outlet TEXT, byline TEXT, dateline TEXT, section TEXT, language TEXT, url TEXT, url_key TEXT,
    published TEXT, published_written TEXT, accessed TEXT, external_id TEXT, import_name TEXT,
    state TEXT NOT NULL DEFAULT 'new', starred INTEGER NOT NULL DEFAULT 0, position INTEGER NOT NULL DEFAULT 0,
    terms TEXT NOT NULL DEFAULT 'on the record', embargo_until TEXT, private INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}', guessed TEXT NOT NULL DEFAULT '[]',
    created_at TEXT NOT NULL, modified_at TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE INDEX articles_by_external_id ON articles (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX articles_by_url ON articles (url_key) WHERE url_key IS NOT NULL;

CREATE TABLE originals (
    sha256 TEXT PRIMARY KEY, media_type TEXT NOT NULL, filename TEXT NOT NULL, size INTEGER NOT NULL, bytes BLOB
) STRICT;

CREATE TABLE versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL REFERENCES articles, number INTEGER NOT NULL,
    title TEXT NOT NULL, words INTEGER NOT NULL, sha256 TEXT NOT NULL, original TEXT REFERENCES originals,
    captured_at TEXT NOT NULL, deleted_at TEXT, blocks TEXT NOT NULL, body TEXT NOT NULL,
    UNIQUE (article, number)
) STRICT;
CREATE INDEX versions_by_text ON versions (sha256);

CREATE TABLE annotations (
    id TEXT PRIMARY KEY, article INTEGER NOT NULL, version INTEGER NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, note TEXT NOT NULL DEFAULT '',
    attribution TEXT, wording TEXT, "check" TEXT, check_note TEXT NOT NULL DEFAULT '', checked_at TEXT,
    translation TEXT NOT NULL DEFAULT '', translation_language TEXT, translation_origin TEXT,
    private INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, deleted_at TEXT,
    FOREIGN KEY (article, version) REFERENCES versions (article, number),
    CHECK (0 <= start AND start < "end" AND length(quote) = "end" - start)
) STRICT;
CREATE INDEX annotations_by_article ON annotations (article, start);

CREATE TABLE placements (
    annotation TEXT NOT NULL REFERENCES annotations, version INTEGER NOT NULL, state TEXT NOT NULL,
    start INTEGER, "end" INTEGER, score REAL NOT NULL, PRIMARY KEY (annotation, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE tags (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('actor', 'issue')), name TEXT NOT NULL,
    folded TEXT NOT NULL, parent TEXT REFERENCES tags, type TEXT, note TEXT NOT NULL DEFAULT '',
    means_for TEXT NOT NULL DEFAULT '', means_against TEXT NOT NULL DEFAULT '', colour TEXT,
    private INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX actors_by_name ON tags (folded) WHERE kind = 'actor' AND deleted_at IS NULL;
CREATE UNIQUE INDEX issues_by_name ON tags (folded, ifnull(parent, '')) WHERE kind = 'issue' AND deleted_at IS NULL;
CREATE INDEX tags_by_parent ON tags (parent) WHERE parent IS NOT NULL;

CREATE TABLE aliases (
    id TEXT PRIMARY KEY, tag TEXT NOT NULL REFERENCES tags, name TEXT NOT NULL, folded TEXT NOT NULL,
    created_at TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX aliases_by_tag ON aliases (tag, folded) WHERE deleted_at IS NULL;

CREATE TABLE annotation_tags (
    id TEXT PRIMARY KEY, annotation TEXT NOT NULL REFERENCES annotations, tag TEXT NOT NULL REFERENCES tags,
    role TEXT, stance TEXT, as_written TEXT, created_at TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX annotation_tags_by_annotation ON annotation_tags (annotation, tag, ifnull(role, ''))
    WHERE deleted_at IS NULL;
CREATE INDEX annotation_tags_by_tag ON annotation_tags (tag);

CREATE TABLE links (
    id TEXT PRIMARY KEY, source TEXT NOT NULL REFERENCES annotations, target TEXT NOT NULL REFERENCES annotations,
    type TEXT NOT NULL, status TEXT, note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL, modified_at TEXT NOT NULL, deleted_at TEXT, CHECK (source <> target)
) STRICT;
CREATE UNIQUE INDEX links_by_source ON links (source, target, type) WHERE deleted_at IS NULL;
CREATE INDEX links_by_target ON links (target);

CREATE TABLE stories (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, note TEXT NOT NULL DEFAULT '',
    private INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX stories_by_name ON stories (folded) WHERE deleted_at IS NULL;

CREATE TABLE story_articles (
    id TEXT PRIMARY KEY, story TEXT NOT NULL REFERENCES stories, article INTEGER NOT NULL REFERENCES articles,
    created_at TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX story_articles_by_story ON story_articles (story, article) WHERE deleted_at IS NULL;
CREATE INDEX story_articles_by_article ON story_articles (article);

CREATE TABLE saved_searches (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, query TEXT NOT NULL, target TEXT NOT NULL, sort TEXT NOT NULL,
    created_at TEXT NOT NULL, modified_at TEXT NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE mentions (
    article INTEGER NOT NULL REFERENCES articles, tag TEXT NOT NULL REFERENCES tags,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (tag, article, start)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_by_article ON mentions (article);

CREATE TABLE settings (id TEXT PRIMARY KEY, value TEXT NOT NULL, deleted_at TEXT) STRICT;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, "group" TEXT NOT NULL, slice INTEGER NOT NULL, machine TEXT NOT NULL,
    session TEXT NOT NULL, label TEXT NOT NULL, at TEXT NOT NULL, undoes TEXT
) STRICT;
CREATE UNIQUE INDEX journal_by_group ON journal ("group", slice);
CREATE INDEX journal_by_undone ON journal (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX journal_by_machine ON journal (machine, seq) WHERE slice = 0;

CREATE TABLE journal_changes (
    id INTEGER PRIMARY KEY, seq INTEGER NOT NULL REFERENCES journal, "table" TEXT NOT NULL, key ANY NOT NULL,
    before TEXT, after TEXT NOT NULL
) STRICT;
CREATE INDEX journal_changes_by_seq ON journal_changes (seq);

CREATE TABLE index_queue (seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, id ANY NOT NULL) STRICT;
"""

_VIEWS = """
CREATE VIEW live_articles AS SELECT * FROM articles WHERE deleted_at IS NULL;

CREATE VIEW live_versions AS SELECT v.* FROM versions v JOIN articles a ON a.id = v.article
    WHERE v.deleted_at IS NULL AND a.deleted_at IS NULL;

CREATE VIEW live_annotations AS SELECT n.* FROM annotations n JOIN articles a ON a.id = n.article
    WHERE n.deleted_at IS NULL AND a.deleted_at IS NULL;

CREATE VIEW live_tags AS SELECT * FROM tags WHERE deleted_at IS NULL;

CREATE VIEW live_aliases AS SELECT l.* FROM aliases l JOIN tags t ON t.id = l.tag
    WHERE l.deleted_at IS NULL AND t.deleted_at IS NULL;

CREATE VIEW live_annotation_tags AS
    SELECT s.*, t.kind, t.name FROM annotation_tags s JOIN live_annotations n ON n.id = s.annotation
    JOIN tags t ON t.id = s.tag WHERE s.deleted_at IS NULL AND t.deleted_at IS NULL;

CREATE VIEW live_links AS
    SELECT k.* FROM links k JOIN live_annotations x ON x.id = k.source JOIN live_annotations y ON y.id = k.target
    WHERE k.deleted_at IS NULL;

CREATE VIEW live_story_articles AS
    SELECT m.* FROM story_articles m JOIN stories s ON s.id = m.story JOIN articles a ON a.id = m.article
    WHERE m.deleted_at IS NULL AND s.deleted_at IS NULL AND a.deleted_at IS NULL;
"""

_TABLES_OF_4 = """
ALTER TABLE tags ADD COLUMN definition TEXT NOT NULL DEFAULT '';

CREATE TABLE offices (
    id TEXT PRIMARY KEY, tag TEXT NOT NULL REFERENCES tags, title TEXT NOT NULL, since TEXT, until TEXT,
    created_at TEXT NOT NULL, modified_at TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE INDEX offices_by_tag ON offices (tag);

CREATE TABLE distinct_tags (
    id TEXT PRIMARY KEY, tag TEXT NOT NULL REFERENCES tags, other TEXT NOT NULL REFERENCES tags,
    created_at TEXT NOT NULL, deleted_at TEXT, CHECK (tag < other)
) STRICT;
CREATE UNIQUE INDEX distinct_tags_by_pair ON distinct_tags (tag, other) WHERE deleted_at IS NULL;

CREATE TABLE decisions (
    id TEXT PRIMARY KEY, annotation TEXT NOT NULL REFERENCES annotations, version INTEGER NOT NULL,
    verdict TEXT NOT NULL, start INTEGER, "end" INTEGER,
    created_at TEXT NOT NULL, modified_at TEXT NOT NULL, deleted_at TEXT,
    CHECK ((start IS NULL) = ("end" IS NULL) AND (start IS NULL OR 0 <= start AND start < "end"))
) STRICT;
CREATE UNIQUE INDEX decisions_by_annotation ON decisions (annotation, version) WHERE deleted_at IS NULL;

CREATE INDEX annotations_of_tags ON annotation_tags (tag, annotation, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX deleted_annotations ON annotations (id) WHERE deleted_at IS NOT NULL;
CREATE INDEX deleted_articles ON articles (id) WHERE deleted_at IS NOT NULL;
"""

_VIEWS_OF_4 = """
CREATE VIEW live_offices AS SELECT o.* FROM offices o JOIN tags t ON t.id = o.tag
    WHERE o.deleted_at IS NULL AND t.deleted_at IS NULL;

CREATE VIEW live_distinct_tags AS SELECT d.* FROM distinct_tags d JOIN tags t ON t.id = d.tag
    JOIN tags u ON u.id = d.other WHERE d.deleted_at IS NULL AND t.deleted_at IS NULL AND u.deleted_at IS NULL;

CREATE VIEW live_decisions AS SELECT d.* FROM decisions d JOIN live_annotations n ON n.id = d.annotation
    WHERE d.deleted_at IS NULL;
"""


def _run(db: "Database", statements: str) -> None:
    for statement in statements.split(";\n"):
        if statement.strip():
            db.conn.execute(statement)


def _first(db: "Database") -> None:
    _run(db, _TABLES + _VIEWS)


def _second(db: "Database") -> None:
    db.conn.execute("CREATE INDEX versions_by_original ON versions (original) WHERE original IS NOT NULL")


def _third(db: "Database") -> None:
    db.conn.execute("ALTER TABLE saved_searches ADD COLUMN seen INTEGER NOT NULL DEFAULT 0")


def _fourth(db: "Database") -> None:
    _run(db, _TABLES_OF_4 + _VIEWS_OF_4)


def migrate_if_outdated(pool: Pool) -> None:
    """Bring an archive to the current schema, unless it is. Raises ArchiveReadOnly where it cannot be written."""
    with pool.reader() as connection:
        found = connection.execute("PRAGMA user_version").fetchone()[0]
    if found == SCHEMA_VERSION:
        return
    if pool.place is Place.HELD:
        raise ArchiveReadOnly(
            Sentence(
                "{file} was written by an earlier version of Cuttings and has to be brought up to date, but another "
                "copy holds it: close it there first.",
                file=pool.path,
            )
        )
    if pool.place.is_read_only:
        raise ArchiveReadOnly(
            Sentence(
                "{file} was written by an earlier version of Cuttings and has to be brought up to date, but can't "
                "be written: copy it to a disk that can, and open the copy.",
                file=pool.path,
            )
        )
    with pool.writer() as connection:
        migrate(connection)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to the current schema, in one transaction.

    Raises ArchiveUnavailable when a migration fails; the file is as before.
    """
    from sqlite_utils import Database, Migrations  # 70 ms that opening a current file need not spend

    migrations = Migrations("archive")
    for number, step in enumerate((_first, _second, _third, _fourth), 1):
        migrations(name=f"{number:04}")(step)
    try:
        with write(connection):  # two programs may come to it at once: the second finds everything done
            migrations.apply(Database(connection, execute_plugins=False))
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    except sqlite3.Error as error:
        raise ArchiveUnavailable(
            Sentence("The archive cannot be brought to schema {schema}: {error}.", schema=SCHEMA_VERSION, error=error)
        ) from error


def unknown_schema_objects(connection: sqlite3.Connection) -> list[str]:
    """Names of triggers and views in a file of the current schema that no migration made, or that were altered."""
    found = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type IN ('view', 'trigger')").fetchall()
    return sorted(name for name, sql in found if _own_objects().get(name) != sql)


@cache
def _own_objects() -> dict[str, str]:
    statements = (part.strip() for part in (_VIEWS + _VIEWS_OF_4).split(";\n"))
    return {statement.split()[2]: statement for statement in statements if statement}
