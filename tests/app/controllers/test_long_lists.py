"""A list longer than a page: it keeps still while more comes in, and everything in it can be gone to."""

import json
from collections.abc import Callable

import pytest

from archive.index.base import Sort
from tests.app.controllers.bench import Bench, read

FERRIES: list[dict[str, object]] = [
    {
        "title": f"Ferry number {number}",
        "text": "The ferry sails again.",
        "published": f"{1900 + number}",
        "external_id": str(number),
    }
    for number in range(1, 121)
]
"""The article with the highest number is the newest."""


@pytest.fixture
def bench(new_bench: Callable[..., Bench]) -> Bench:
    made = new_bench(*FERRIES)
    made.controller.start("ferry", Sort.NEWEST)
    made.wait_for(120, "ferry")
    made.window.resize(400, 300)
    return made


def title(bench: Bench, row: int) -> str | None:
    words: str | None = bench.rows.model().index(row, 0).data()
    return words


def test_after_the_last_unread_article_the_list_goes_on_from_the_top(bench: Bench) -> None:
    told: list[str] = []
    bench.desk.bus.told.connect(told.append)
    read(bench, *range(2, 119))
    bench.panel.go_to(1)
    bench.controller.next_unread()
    bench.qtbot.waitUntil(lambda: bench.chosen == [119, 1])
    bench.controller.next_unread()
    bench.qtbot.waitUntil(lambda: bench.chosen == [119, 1, 120])
    assert told == ["No unread article below: on from the top."]
    read(bench, 1, 119)
    bench.controller.next_unread()
    bench.qtbot.waitUntil(lambda: told[1:] == ["There is no other unread article in this list."])
    assert bench.chosen == [119, 1, 120]


def test_rows_out_of_sight_keep_still_while_an_import_goes_on(bench: Bench) -> None:
    bench.panel.go_to(119)
    bench.qtbot.waitUntil(lambda: bench.chosen == [1])
    source = bench.desk.archive.path.with_name("later.jsonl")
    later = [{"title": f"Ferry later {n}", "text": "A ferry.", "published": "2025"} for n in range(3)]
    source.write_text("".join(json.dumps(record) + "\n" for record in later), encoding="utf-8")
    bench.desk.archive.import_paths([source])
    bench.desk.bus.changed.emit(None)
    bench.wait_for(123, "ferry")
    for row in (60, 0):
        bench.panel.go_to(row)
        bench.qtbot.waitUntil(lambda row=row: title(bench, row) == f"Ferry number {120 - row}")  # type: ignore[misc]
    bench.panel.new_wanted.emit()
    assert bench.rows.model().rowCount() == 123


def test_the_marked_row_is_found_again_where_the_list_is_renewed_and_nothing_moves(bench: Bench) -> None:
    bench.panel.go_to(100)
    bench.qtbot.waitUntil(lambda: bench.chosen == [20])
    place = bench.rows.verticalScrollBar().value()
    with bench.desk.archive.gesture("Delete") as rows:
        rows.delete("articles", 119)
    bench.desk.bus.changed.emit(None)
    bench.wait_for(119, "ferry")
    bench.qtbot.waitUntil(lambda: bench.rows.currentIndex().row() == 99)
    assert bench.rows.verticalScrollBar().value() == place
    bench.desk.actions["search.next"].trigger()
    bench.qtbot.waitUntil(lambda: bench.chosen == [20, 19])
