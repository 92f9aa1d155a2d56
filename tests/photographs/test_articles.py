"""What may be the matter with an article, and what it may be made of."""

from pathlib import Path

from archive import Archive
from archive.model import PlacementState
from tests.photographs import archives
from tests.photographs.camera import Camera

DOUBTED = "Either the log is false or the minister is. I should like to know which before the next rain"


def test_a_highlight_whose_place_is_not_certain(camera: Camera, desk_archive: Path) -> None:
    archives.revise(
        desk_archive,
        (
            f"“{DOUBTED},” she said.",
            "“Either this log lies or our minister does, and I would like to know which before it rains,” she said.",
        ),
    )
    camera.open(desk_archive)
    camera.search('title:"duty log"')
    camera.read()
    view = camera.pane.view
    [doubtful] = [one for one in view.article.highlights if one.state is PlacementState.UNCERTAIN]
    view.show_span(doubtful.span)
    camera.take("uncertain-position")
    camera.turn_dark()
    camera.take("uncertain-position-dark")


def test_highlights_whose_text_is_gone(camera: Camera, desk_archive: Path) -> None:
    with Archive.open(desk_archive) as archive:
        paragraphs = archive.article(archives.DUTY_LOG).version.body.split("\n")
    archives.revise(
        desk_archive,
        ("1,450 cubic metres", "1,470 cubic metres"),
        ("Divers are still searching", "Divers went on searching on Wednesday"),
        (f"{paragraphs[3]}\n{paragraphs[4]}\n{paragraphs[5]}\n", ""),
    )
    camera.open(desk_archive)
    camera.search('title:"duty log"')
    camera.read()
    camera.says("2 highlights lost their text in version 4")
    camera.take("lost-text")


def test_tables_lists_and_quotations(camera: Camera, desk_archive: Path, tmp_path: Path) -> None:
    file = tmp_path / "water.md"
    file.write_text(STRUCTURED, encoding="utf-8")
    camera.open(desk_archive)
    camera.bring(file)
    camera.wait(lambda: camera.pane.view.article is not None)
    camera.settle()
    camera.window.toast.hide()
    camera.take("tables-and-lists")


def test_an_article_that_runs_from_right_to_left(camera: Camera, desk_archive: Path) -> None:
    archives.with_an_article_from_right_to_left(desk_archive)
    camera.open(desk_archive)
    camera.search("published:[2025-04-05 TO 2025-04-09]")
    row = next(row for row in range(9) if "\u0645" in camera.row(row).title)
    camera.read(row)
    camera.take("right-to-left")


STRUCTURED = """---
title: What the river did in April, in figures
source: Basin Review
author: Katrin Holvey
date: 2025-04-29
section: Documents
---

The figures below were read from three gauges and from the report that Oshar Hydro sent to the commission.

## Levels

| Gauge | Thursday, 23.00 | Friday, 02.50 | Friday, 05.10 |
|---|---|---|---|
| Doruvan, upper | 0.09 below contact | 0.31 above | 0.22 above |
| Tamlık bridge | 1.40 m | 2.10 m | 5.85 m |
| Selhan, quay | 1.10 m | 1.10 m | 6.40 m |

## What is not disputed

1. Two of the five gates were opened.
2. The discharge reached 1,450 cubic metres a second.
3. Nobody in Selhan was awake to read a fax:
   - the office closes at six;
   - the night porter has no key.

> It does not ask who should have picked up the telephone. It asks who is paid to sit beside it.

The commission will publish the whole log in May. Until then the following is all that both sides have signed:

- the treaty of 2009, with its annex on releases;
- the minutes of the drill in the spring of 2019;
- a list of eleven telephone numbers, of which four ring.
"""
