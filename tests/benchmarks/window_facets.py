"""How long the facets of the window take: counting them in an archive with thousands of tags, and showing them all."""

import json
import os
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from app.jobs.garbage import spare_what_stays
from archive import Archive
from archive.model import Role
from archive.store import annotations, articles, tags
from archive.text.anchor import describe
from archive.text.quote_match import find_quote

ARTICLES, TAGS = 100_000, 5_000
_ROUNDS = 20


def measure(folder: Path) -> None:
    """Prints a line a figure, beside its budget."""
    with _archive(folder) as archive:
        archive.drain(60)
        spare_what_stays()  # as the window does
        first = archive.narrowing("*").values["outlet"][0].value
        for query in ("*", "ferry", f'ferry outlet:"{first}"', f'actor:"Actor 7" outlet:"{first}" published:2020'):
            times = _milliseconds(lambda q=query: archive.narrowing(q))  # type: ignore[misc]
            _line(f"facets of {query}", times, "p95 ≤ 25 ms")
        for number in range(20):
            archive.save_search(f"Search {number}", f"ferry outlet:{number % 5}")
        _line("counts of 20 saved searches", _milliseconds(archive.saved_searches))
        _measure_panel(archive)


def _measure_panel(archive: Archive) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.controllers.facet_items import field_items
    from app.panels.facets import FacetsPanel
    from app.theme import Look

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    panel = FacetsPanel(Look(application))
    panel.resize(240, 900)
    panel.show()
    found = archive.narrowing("*")

    def show() -> None:
        for field, values in found.values.items():
            panel.show_values(field, field_items(field, values))
        panel.grab()

    _line("lines made of the facets, shown and painted", _milliseconds(show), "no stall over 50 ms")
    panel.fields["actor"].end_clicked.emit()
    _line(f"the whole list of {TAGS:,} shown anew and painted", _milliseconds(show), "no stall over 50 ms")
    keys = iter("actor 1234 " * _ROUNDS)
    _line("a key in its filter", _milliseconds(lambda: panel.all_values.filter.insert(next(keys))))


def _archive(folder: Path) -> Archive:
    rnd = random.Random(1)
    source = folder / "tagged.jsonl"
    with source.open("w", encoding="utf-8") as file:
        for number in range(ARTICLES):
            article = {
                "title": f"Ferry {number}",
                "text": f"The ferry of number {number} sails today, whatever {rnd.random()} they say.",
                "outlet": f"Outlet {rnd.randrange(300)}",
                "published": f"{rnd.randint(1990, 2025)}-{rnd.randint(1, 12):02}-{rnd.randint(1, 28):02}",
                "language": rnd.choice(("en", "tr", "de")),
            }
            file.write(json.dumps(article) + "\n")
    archive = Archive.create(folder / "tagged.cuttings")
    archive.import_paths([source])
    with archive.gesture("Tag") as rows:
        known = [tags.ensure_actor(rows, f"Actor {number}") for number in range(TAGS)]
        for number in range(2 * TAGS):
            chosen = rnd.randint(1, ARTICLES)
            body = articles.body(rows.connection, chosen, 1)
            key = annotations.insert(rows, chosen, 1, describe(body, find_quote(body, "sails today")[0]))
            annotations.assign(rows, key, known[number % TAGS], role=Role.ABOUT, as_written=None)
    return archive


def _milliseconds(work: Callable[[], object]) -> list[float]:
    times = []
    for _ in range(_ROUNDS):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return times


def _line(what: str, times: list[float], budget: str = "") -> None:
    ordered = sorted(times)
    figures = f"median {statistics.median(ordered):.1f}, p95 {ordered[int(len(ordered) * 0.95) - 1]:.1f} ms"
    print(f"{what:<60} {figures:<32} {budget}".rstrip())
