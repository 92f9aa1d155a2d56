"""The floor: the same articles put into tantivy and into SQLite by the shortest code that does it."""

import json
import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import tantivy


@dataclass(frozen=True)
class Floor:
    """Seconds: of the tool's own calls alone, and of the whole loop that also reads the file and parses its lines."""

    calls: float
    whole: float


def index(source: Path, folder: Path, threads: int, heap: int) -> Floor:
    """Index title and body on disk, commit and merging included."""
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("article", stored=True, indexed=True, fast=True)
    builder.add_text_field("title")
    builder.add_text_field("body")
    schema = builder.build()
    folder.mkdir()
    writer = tantivy.Index(schema, str(folder)).writer(heap, threads)
    start, spent = time.perf_counter(), 0.0
    with source.open(encoding="utf-8") as file:
        for number, line in enumerate(file):
            article = json.loads(line)
            began = time.perf_counter()
            document = tantivy.Document()
            document.add_unsigned("article", number)
            document.add_text("title", article["title"])
            document.add_text("body", article["text"])
            writer.add_document(document)
            spent += time.perf_counter() - began
    began = time.perf_counter()
    writer.commit()
    writer.wait_merging_threads()
    end = time.perf_counter()
    return Floor(spent + end - began, end - start)


def searches(folder: Path, words: Sequence[str], rounds: int) -> list[float]:
    """Seconds of each search for one word in title or body, best 50 articles by their ids."""
    index = tantivy.Index.open(str(folder))
    searcher, schema = index.searcher(), index.schema
    times = []
    for word in [word for _ in range(rounds) for word in words]:
        began = time.perf_counter()
        either = [(tantivy.Occur.Should, tantivy.Query.term_query(schema, name, word)) for name in ("title", "body")]
        hits = searcher.search(tantivy.Query.boolean_query(either), limit=50).hits
        searcher.fast_field_values("article", [address for _, address in hits])
        times.append(time.perf_counter() - began)
    return times


def insert(source: Path, path: Path) -> Floor:
    """Insert the rows in transactions of 500 in WAL mode."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("CREATE TABLE articles (id INTEGER PRIMARY KEY, title, text, outlet, published, external_id)")
    start, spent = time.perf_counter(), 0.0
    batch: list[tuple[str, ...]] = []
    with source.open(encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            batch.append(tuple(article[name] for name in ("title", "text", "outlet", "published", "external_id")))
            if len(batch) == 500:
                spent += _commit(connection, batch)
                batch = []
    spent += _commit(connection, batch)
    connection.close()
    return Floor(spent, time.perf_counter() - start)


def _commit(connection: sqlite3.Connection, batch: list[tuple[str, ...]]) -> float:
    began = time.perf_counter()
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO articles VALUES (NULL, ?, ?, ?, ?, ?)", batch)
    connection.execute("COMMIT")
    return time.perf_counter() - began


def full_commit(path: Path, rounds: int) -> list[float]:
    """Seconds of each of `rounds` commits of one row with synchronous=FULL."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text)")
    times = []
    for number in range(rounds):
        began = time.perf_counter()
        connection.execute("INSERT INTO notes VALUES (NULL, ?)", (f"note {number}",))
        times.append(time.perf_counter() - began)
    connection.close()
    return times
