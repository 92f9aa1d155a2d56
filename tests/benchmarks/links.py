"""How long it takes to read links: of a crowded article, all contradictions, all claims, and what to read beside."""

import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from archive import Archive
from archive.ids import uuid7
from archive.model import LinkType, Role, Span, Stance
from archive.store import annotations, articles, links, tags
from archive.store.transaction import Rows
from archive.text.anchor import describe
from tests.benchmarks import corpus

ARTICLES, HIGHLIGHTS, LINKS, CONTRADICTIONS = 2_000, 2_000, 50, 2_000
_ROUNDS = 20


def measure(folder: Path) -> None:
    """Prints a line a figure, beside its budget."""
    with Archive.create(folder / f"links-{uuid7()}.cuttings") as archive:
        archive.import_paths([corpus.write(folder / "links.jsonl", ARTICLES)])
        linked = _fill(archive)
        archive.drain(60)
        _line(f"{LINKS} links of {HIGHLIGHTS:,} highlights", lambda: archive.links_of(1), "≤ 5 ms")
        _line("everything joined to a passage", lambda: archive.chain(linked))
        _line(f"{CONTRADICTIONS:,} contradictions", archive.contradictions, "≤ 50 ms")
        _line("all claim groups", archive.claim_groups)
        far = archive.links_of(1)[-1].far.annotation
        types = (LinkType.UPDATES, LinkType.RESPONDS_TO)
        key, _ = archive.link(linked, far)
        turns = iter(range(2 * _ROUNDS))
        _line("give a link another type", lambda: archive.change_link(key, type=types[next(turns) % 2]))


def measure_beside(archive: Archive) -> None:
    """The same of what to read beside an article, in an archive of many."""
    numbers = iter(range(10, 10 + _ROUNDS))
    _line("what to read beside an article", lambda: archive.read_beside(next(numbers)), "≤ 100 ms at 100,000")


def _fill(archive: Archive) -> str:
    """Links in the first article, which has the most highlights, and contradictions everywhere else."""
    rnd = random.Random(1)
    with archive.gesture("Link") as rows:
        issues = [tags.ensure_issue(rows, f"Issue {number}") for number in range(20)]
        actors = [tags.ensure_actor(rows, f"Actor {number}") for number in range(200)]
        crowd = [_mark(rows, 1, number) for number in range(HIGHLIGHTS)]
        others = []
        for number in range(2 * CONTRADICTIONS):
            key = _mark(rows, 2 + number % (ARTICLES - 1), number)
            annotations.assign(rows, key, actors[number % 200], role=Role.SPEAKER, as_written=None)
            annotations.assign(rows, key, issues[number // 2 % 20], stance=rnd.choice([*Stance]), as_written=None)
            others.append(key)
        for number in range(CONTRADICTIONS):
            links.insert(rows, others[2 * number], others[2 * number + 1], LinkType.CONTRADICTS, "seen")
        for number in range(LINKS):
            links.insert(rows, crowd[40 * number], others[number], LinkType.RELATED, "")
        for number in range(0, 1_000, 2):
            links.insert(rows, others[number], others[number + 2], LinkType.REPEATS, "")
    return crowd[0]


def _mark(rows: Rows, article: int, number: int) -> str:
    body = articles.body(rows.connection, article, 1)
    start = number % (len(body) - 20)
    return annotations.insert(rows, article, 1, describe(body, Span(start, start + 15)))


def _line(what: str, work: Callable[[], object], budget: str = "") -> None:
    times = [_seconds(work) for _ in range(_ROUNDS)]
    figures = f"median {statistics.median(times) * 1000:.2f} ms, at most {max(times) * 1000:.2f} ms"
    print(f"{what:<58} {figures:>24}  {budget}".rstrip(), flush=True)


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
