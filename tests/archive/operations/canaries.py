"""An archive full of unusual words, one for everything that can be told of an article, an actor or an issue."""

import json
import random
import sqlite3
import zlib
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

from tantivy import Index

from archive import Archive
from archive.index.schema import schema
from archive.model import ActorType, LinkType, Role, Stance, TagKind
from archive.store import tags

# One unusual word for everything that can be told of an article. In capitals too: the index folds.
FIELDS = (
    *("title", "body", "outlet", "byline", "dateline", "section", "url", "external_id", "extra", "import_name"),
    *("note", "actor", "alias", "issue", "meaning", "as_written", "link", "translation", "story", "search", "older"),
    *("definition", "office", "merged", "split"),
)
CANARIES = {field: f"Zq{field.replace('_', '')}xkw" for field in FIELDS}
ORIGINAL = zlib.compress(random.Random(7).randbytes(3000))


def bulk_file(folder: Path, name: str, *articles: Mapping[str, object]) -> Path:
    path = folder / "sources" / f"{name}.jsonl"
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(json.dumps(article) + "\n" for article in articles), encoding="utf-8")
    return path


def secret_file(folder: Path, word: str) -> Path:
    """A file with the secret article, whose text holds `word`."""
    told = {
        field: f"some {CANARIES[field]} here" for field in ("title", "byline", "dateline", "section", "external_id")
    }
    told["outlet"] = CANARIES["outlet"]
    text = f"The ferry sails.\nsome {word} here. It is said."
    url = f"https://example.org/{CANARIES['url']}"
    return bulk_file(folder, CANARIES["import_name"], {**told, "text": text, "url": url, "comment": CANARIES["extra"]})


def plant(archive: Archive) -> list[int | str]:
    """Fill the archive, change, undo and redo things; returns the ids of everything that holds a canary."""
    others = [{"title": f"Other {n}", "text": f"Nothing of note happened on day {n}."} for n in range(40)]
    folder = archive.path.parent
    archive.import_paths([bulk_file(folder, "others", *others), secret_file(folder, CANARIES["older"])])
    archive.drain()
    archive.import_paths([secret_file(folder, CANARIES["body"])])
    with archive.reader() as connection:
        [secret] = connection.execute("SELECT article FROM versions GROUP BY article HAVING count(*) = 2").fetchone()
    for name, column in (("actor", "note"), ("issue", "means_for")):
        with archive.gesture(f"Make {CANARIES[name]}") as rows:
            kind = TagKind.ACTOR if name == "actor" else TagKind.ISSUE
            tags.insert(rows, kind, CANARIES[name], **{column: CANARIES["meaning"]})
    archive.describe_actor(CANARIES["actor"], type=ActorType.PERSON, aliases=[CANARIES["alias"]])
    _define(archive)
    marked = archive.annotate(
        secret,
        CANARIES["body"],
        note=f"[ ] {CANARIES['note']}",
        actors=[(CANARIES["actor"], Role.SPEAKER)],
        issues=[(CANARIES["issue"], Stance.FOR)],
    )
    other = archive.annotate(1, "Nothing of note")
    archive.link(marked.id, other.id, type=LinkType.CONTRADICTS, note=CANARIES["link"])
    with archive.gesture("Edit") as rows:
        rows.update("annotations", marked.id, note="edited", translation=CANARIES["translation"])
        rows.update("annotation_tags", marked.assignments[0].id, as_written=CANARIES["as_written"])
    with archive.gesture("Collect") as rows:
        rows.insert("stories", {"id": "story", "name": CANARIES["story"], "folded": CANARIES["story"].lower()})
        rows.insert("story_articles", {"id": "member", "story": "story", "article": secret})
        query = {"query": CANARIES["search"], "target": "article", "sort": "newest"}
        rows.insert("saved_searches", {"id": "search", "name": CANARIES["search"], **query})
    archive.drain()
    for _ in range(4):
        archive.undo()
    archive.drain()
    for _ in range(4):
        archive.redo()
    with closing(sqlite3.connect(archive.path)) as connection, connection:
        connection.execute("INSERT INTO originals VALUES ('ab', 'text/plain', ?, 1, ?)", (CANARIES["title"], ORIGINAL))
        connection.execute("UPDATE versions SET original = 'ab' WHERE article = ?", (secret,))
    archive.drain()
    return [secret, "story", "search", *(assignment.tag for assignment in marked.assignments)]


def _define(archive: Archive) -> None:
    """What else can be said of the actor and the issue, and taken back; and names that lead to other ones."""
    actor, issue = archive.find_tag(CANARIES["actor"]).id, archive.find_tag(CANARIES["issue"]).id
    archive.describe(issue, definition=CANARIES["definition"])
    office, _ = archive.add_office(actor, CANARIES["office"], "2019")
    archive.change_office(office, until="2024")
    other, _ = archive.make_tag(TagKind.ACTOR, "Somebody else")
    archive.keep_apart(actor, other)
    for name in "merged", "split":
        gone, _ = archive.make_tag(TagKind.ACTOR, CANARIES[name])
        archive.annotate(2, "Nothing of note", actors=[(CANARIES[name], Role.ABOUT)])
        archive.add_office(gone, CANARIES["office"])
        archive.merge(actor, gone)
    marked = archive.article(2).annotations[-1].id
    split, _ = archive.split(actor, [marked], CANARIES["split"])
    archive.move(split, other)
    archive.merge(actor, split)


def left(path: Path, words: Sequence[str] = tuple(CANARIES.values())) -> list[tuple[str, str]]:
    """(file, word) wherever one of the words is in a file beside the archive, or a term of the index."""
    index_folder = path.with_name(path.name + "-index")
    files = [file for file in path.parent.rglob("*") if file.is_file() and file.parent.name != "sources"]
    found = [
        (file.name, word)
        for file in files
        for content in [file.read_bytes().lower()]
        for word in words
        if word.lower().encode() in content
    ]
    found += [(file.name, "original") for file in files if ORIGINAL[200:230] in file.read_bytes()]
    searcher = Index(schema(), str(index_folder)).searcher()
    fields = json.loads((index_folder / "meta.json").read_text())["schema"]
    for field in (field["name"] for field in fields if field["type"] == "text"):
        for word in words:
            for prefix in (word, word.lower()):
                found += [(f"term of {field}", term) for term, _ in searcher.terms_with_prefix(field, prefix)]
    return found
