"""How long the view of excerpts takes to open and to scroll, where a hundred thousand passages are marked."""

import json
import os
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from archive import Archive
from archive.model import Role, Span
from archive.store import annotations, articles, tags
from archive.text.anchor import describe

ANNOTATIONS, ARTICLES, ISSUES = 100_000, 1_000, 40
_FRAMES, _SIZE = 200, (940, 730)


def measure(folder: Path) -> None:
    """Prints a line a figure, beside its budget."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.controllers.excerpts_finding import Search, find, name_of, pages
    from app.panels.excerpts import ExcerptsPanel
    from app.theme import Look
    from archive.operations.excerpts import Grouping

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with _archive(folder) as archive:
        archive.drain(60)
        panel = ExcerptsPanel(Look(application))
        panel.resize(_SIZE[0] + 380, _SIZE[1])
        panel.show()
        search = Search("", Grouping.ISSUE)
        wanted: list[tuple[str | None, int]] = []
        panel.rows.page_wanted.connect(lambda value, offset: wanted.append((value, offset)))

        def open_list() -> None:
            found = find(archive, search)
            assert found.list.total == ANNOTATIONS
            names = [name_of(group, search.grouping) for group in found.list.groups]
            panel.show_list(found.list, names, {}, keep=False)
            panel.grab()
            fill()
            panel.grab()
            assert panel.rows.excerpt(1) is not None

        def fill() -> None:
            for (value, offset), excerpts in pages(archive, search, wanted):
                panel.rows.fill(value, offset, excerpts)
            wanted.clear()

        times = [_seconds(open_list) for _ in range(5)]
        _line(f"open the list of {ANNOTATIONS:,} excerpts", times, "≤ 150 ms")
        bar = panel.list.verticalScrollBar()
        frames: list[float] = []
        for frame in range(_FRAMES):
            bar.setValue(frame * 60)
            panel.list.viewport().grab()
            fill()
            frames.append(_seconds(partial(panel.list.viewport().grab)))
        _line("  a frame of scrolling it, rows laid out", frames, "≤ 8 ms")
        panel.deleteLater()


def _archive(folder: Path) -> Archive:
    source = folder / "marked.jsonl"
    body = " ".join(f"word{number} of the ferry" for number in range(400))
    about = ({"title": f"Report {number}", "outlet": f"Outlet {number % 20}"} for number in range(ARTICLES))
    lines = (one | {"text": body} for one in about)
    source.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    archive = Archive.create(folder / "marked.cuttings")
    archive.import_paths([source])
    with archive.gesture("Mark") as rows:
        speakers = [tags.ensure_actor(rows, f"Speaker {number}") for number in range(ISSUES)]
        issues = [tags.ensure_issue(rows, f"Issue {number}") for number in range(ISSUES)]
        text = articles.body(rows.connection, 1, 1)
        for number in range(ANNOTATIONS):
            start = number // ARTICLES * 20
            key = annotations.insert(rows, number % ARTICLES + 1, 1, describe(text, Span(start, start + 60)))
            annotations.assign(rows, key, speakers[number % ISSUES], role=Role.SPEAKER, as_written=None)
            annotations.assign(rows, key, issues[number // 7 % ISSUES], as_written=None)
    return archive


def _line(what: str, times: list[float], budget: str) -> None:
    p95 = sorted(times)[int(0.95 * (len(times) - 1))] * 1000
    print(f"{what:<58} {f'median {statistics.median(times) * 1000:.1f}, p95 {p95:.1f} ms':>24}  {budget}", flush=True)


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
