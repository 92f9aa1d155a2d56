"""How long it takes to merge actors with thousands of excerpts, and whether the window could go on meanwhile."""

import json
import random
import threading
import time
from collections.abc import Callable
from pathlib import Path

from archive import Archive
from archive.model import Role, Span, TagKind
from archive.store import annotations, articles, tags
from archive.text.anchor import describe

ASSIGNMENTS, TAGS = 10_000, 5_000
_BUDGET = "≤ 1 s, no stall > 50 ms"
_A_TICK = 0.001


def measure(folder: Path) -> None:
    """Prints a line a figure, beside its budget."""
    with _archive(folder) as archive:
        archive.drain(60)
        kept, gone = archive.find_tag("Kept").id, archive.find_tag("Gone").id
        _line("nothing, beside a thread that ticks", *_timed(lambda: time.sleep(0.5)))
        _line(f"what a merger of {ASSIGNMENTS:,} would do", *_timed(lambda: archive.would_merge(kept, gone)))
        _line(
            f"merge {ASSIGNMENTS:,} assignments", *_timed(lambda: archive.merge(kept, gone)), "≤ 1 s, no stall > 50 ms"
        )
        _line("  undo it", *_timed(archive.undo), _BUDGET)
        _line("  redo it", *_timed(archive.redo), _BUDGET)
        _line("  the index after it", *_timed(lambda: archive.drain(60)))
        _line("an actor with all that is known of it", *_timed(lambda: archive.tag(kept)))
        _line(f"possible doubles of {TAGS:,} actors", *_timed(lambda: archive.possible_doubles(TagKind.ACTOR)))
        book = folder / "codebook.csv"
        _line(f"write a codebook of {TAGS:,}", *_timed(lambda: archive.export_codebook(book)))
        _line("  take it in where all is known", *_timed(lambda: archive.import_codebook(book)))
        with Archive.create(folder / "other.cuttings") as other:
            _line("  take it in where all is new", *_timed(lambda: other.import_codebook(book)))


def _archive(folder: Path) -> Archive:
    rnd = random.Random(1)
    source = folder / "vocabulary.jsonl"
    text = " ".join(f"word{number}" for number in range(400))
    lines = [json.dumps({"title": f"Ferry {number}", "text": f"{number} {text}"}) for number in range(ASSIGNMENTS // 4)]
    source.write_text("\n".join(lines), "utf-8")
    archive = Archive.create(folder / "vocabulary.cuttings")
    archive.import_paths([source])
    with archive.gesture("Tag") as rows:
        kept, gone = tags.ensure_actor(rows, "Kept"), tags.ensure_actor(rows, "Gone")
        for _ in range(TAGS - 2):
            tags.ensure_actor(rows, f"{_word(rnd)} {_word(rnd)}")
        for number in range(ASSIGNMENTS):
            article, start = number // 4 + 1, 20 * (number % 4)
            body = articles.body(rows.connection, article, 1)
            key = annotations.insert(rows, article, 1, describe(body, Span(start, start + 15)))
            annotations.assign(rows, key, gone, role=Role.ABOUT, as_written=None)
            if number % 10 == 0:
                annotations.assign(rows, key, kept, role=Role.ABOUT, as_written=None)
    return archive


def _word(rnd: random.Random) -> str:
    return "".join(rnd.choices("aeiouklmnrstbdg", k=rnd.randint(4, 9))).capitalize()


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds the work takes, and the longest that another thread had to wait meanwhile for its turn."""
    longest, done = 0.0, threading.Event()

    def tick() -> None:
        nonlocal longest
        last = time.perf_counter()
        while not done.is_set():
            time.sleep(_A_TICK)
            now = time.perf_counter()
            longest, last = max(longest, now - last - _A_TICK), now

    ticking = threading.Thread(target=tick)
    ticking.start()
    began = time.perf_counter()
    work()
    seconds = time.perf_counter() - began
    done.set()
    ticking.join()
    return seconds, longest


def _line(what: str, seconds: float, stall: float, budget: str = "") -> None:
    figures = f"{seconds:.2f} s, stalls ≤ {stall * 1000:.0f} ms"
    print(f"{what:<58} {figures:>24}  {budget}".rstrip(), flush=True)
