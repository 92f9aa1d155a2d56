"""How long it takes to save what is marked: alone, during an import, a thousand at once; and to list the tags."""

import json
import random
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from archive import Archive
from archive.index.base import Target
from archive.model import ActorType, Role, Span, Stance, TagChoice
from archive.store import aliases, annotations, articles, tags
from archive.text.anchor import describe
from tests.benchmarks import bare, corpus

TAGS, ASSIGNMENTS, MENTIONS = 5_000, 20_000, 1_000
_ROUNDS = 200
_IMPORTED = 20_000
_PAUSE = 0.02

Figure = tuple[str, list[float], str]


def measure(archive: Archive, folder: Path) -> Iterator[Figure]:
    """What was done, the seconds each time took, and what it may take; `archive` holds articles, and gets tags."""
    floor = bare.full_commit(folder / "commits.db", _ROUNDS)
    yield "one row committed FULL, bare", floor, ""
    speaker = archive.describe_actor("Mara Bell", type=ActorType.PERSON, aliases=["Bell"]).id
    issue = archive.describe_issue("Ferry", means_for="", means_against="").id
    choices = [TagChoice(speaker, Role.SPEAKER), TagChoice(issue, stance=Stance.FOR)]
    words = _words(archive, 1, _ROUNDS)
    by_place = [_seconds(lambda s=span: archive.mark(1, s, tags=choices, note="seen")) for span in words]  # type: ignore[misc]
    yield "one annotation, by its place", by_place, ""
    yield "  beyond the bare commit", [max(0.0, own - _median(floor)) for own in by_place], "median ≤ 5 ms"
    yield "one annotation, by its words", [_by_words(archive, 2, span) for span in _words(archive, 2, _ROUNDS)], ""
    yield "annotated and found by its new tag", [_until_found(archive)], "≤ 1,000 ms"
    yield "one annotation during an import", _during_import(archive, folder, choices), "≤ 100 ms"
    with _crowded(folder) as crowded:
        found = crowded.mentions(1)[:MENTIONS]
        assert len(found) == MENTIONS
        yield f"{MENTIONS:,} mentions accepted", [_seconds(lambda: crowded.accept_mentions(1, found))], "≤ 1,000 ms"
        yield "  and undone", [_seconds(crowded.undo)], ""
        yield (
            f"list of {TAGS:,} tags on {ASSIGNMENTS:,} excerpts",
            [_seconds(crowded.tag_list) for _ in range(20)],
            "≤ 30 ms",
        )


def _words(archive: Archive, article: int, count: int) -> list[Span]:
    """Passages of four words, one further on than the other."""
    body = archive.article(article).version.body
    starts = [0, *(place + 1 for place, character in enumerate(body) if character == " ")]
    return [Span(start, starts[number + 4] - 1) for number, start in enumerate(starts[: min(count, len(starts) - 4)])]


def _by_words(archive: Archive, article: int, span: Span) -> float:
    quote = span.of(archive.article(article).version.body)
    tagged = {"actors": [("Mara Bell", Role.SPEAKER)], "issues": [("Ferry", Stance.FOR)]}
    return _seconds(lambda: archive.annotate(article, quote, occurrence=1, note="seen", **tagged))  # type: ignore[arg-type]


def _until_found(archive: Archive) -> float:
    def work() -> None:
        archive.annotate(3, archive.article(3).version.body[:20], actors=[("Anton Roe", Role.SPEAKER)])
        assert archive.search("speaker:roe", target=Target.ANNOTATIONS).total == 1

    return _seconds(work)


def _during_import(archive: Archive, folder: Path, choices: list[TagChoice]) -> list[float]:
    source = folder / "more.jsonl"
    with source.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(one | {"outlet": "Another"}) + "\n" for one in corpus.articles(_IMPORTED, seed=2))
    importing = threading.Thread(target=archive.import_paths, args=([source],))
    spans = iter(_words(archive, 4, 10_000))
    importing.start()
    times = []
    while importing.is_alive() and (span := next(spans, None)):
        times.append(_seconds(lambda s=span: archive.mark(4, s, tags=choices)))  # type: ignore[misc]
        time.sleep(_PAUSE)
    importing.join()
    return times


def _crowded(folder: Path) -> Archive:
    """An article that names somebody a thousand times, and as many tags and excerpts as a large archive has."""
    rnd = random.Random(1)
    source = folder / "crowded.jsonl"
    texts = ("Mara Bell met Roe again. " * MENTIONS, "Nobody met anybody. " * MENTIONS)
    source.write_text("".join(json.dumps({"title": "T", "text": text}) + "\n" for text in texts), encoding="utf-8")
    archive = Archive.create(folder / "crowded.cuttings")
    archive.import_paths([source])
    archive.describe_actor("Mara Bell", type=ActorType.PERSON, aliases=["Bell"])
    with archive.gesture("Tag") as rows:
        known = [tags.ensure_actor(rows, f"Actor {number}") for number in range(TAGS)]
        for tag in known:
            aliases.add(rows, tag, f"Alias {tag[-6:]}")
        body = articles.body(rows.connection, 2, 1)
        for number in range(ASSIGNMENTS):
            start = rnd.randrange(len(body) - 9)
            key = annotations.insert(rows, 2, 1, describe(body, Span(start, start + 8)))
            annotations.assign(rows, key, known[number % TAGS], role=Role.ABOUT, as_written=None)
    return archive


def _median(times: list[float]) -> float:
    return sorted(times)[len(times) // 2]


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
