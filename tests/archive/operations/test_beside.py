"""What is proposed to be read beside an article comes with its reasons."""

import json
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import NotFound
from archive.importers.base import RawArticle
from archive.model import LinkReading, LinkType, PlacementState, Role
from archive.operations.ingest import ImportReport, store
from archive.operations.prepare import prepare

TEXTS = {
    "The ferry of Ostrel was stopped by the harbour board on Monday, said Mara Bell.": "2024-06-03",
    "On Monday the harbour board stopped the ferry of Ostrel once more.": "2024-06-05",
    "Bell resigns.": None,
    "Nothing of the kind.": "2011-01-01",
    "Silence everywhere.": "2012",
}


@pytest.fixture
def shelf(archive: Archive, tmp_path: Path) -> Archive:
    lines = [
        json.dumps({"title": f"T{number}", "text": text} | ({"published": date} if date else {}))
        for number, (text, date) in enumerate(TEXTS.items())
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), "utf-8")
    archive.import_paths([tmp_path / "a.jsonl"])
    archive.annotate(3, "Bell resigns", actors=[("Mara Bell", Role.ABOUT)])
    return archive


def test_each_neighbour_says_why_it_is_one(shelf: Archive) -> None:
    shelf.link(shelf.annotate(4, "Nothing").id, shelf.annotate(1, "The ferry").id, type=LinkType.RESPONDS_TO)
    shelf.protect([3], private=True)
    found = {one.article.id: one for one in shelf.read_beside(1)}
    assert found.keys() == {2, 3, 4}
    assert (found[2].is_similar, found[2].days_apart, found[2].shares) == (True, 2, ())
    assert ([tag.name for tag in found[3].shares], found[3].days_apart) == (["Mara Bell"], None)
    assert found[4].readings == (LinkReading.IS_ANSWERED_BY,)
    assert not found[4].is_similar
    assert [one.article.id for one in shelf.read_beside(1, limit=1)] == [4]
    with pytest.raises(NotFound):
        shelf.read_beside(99)


def test_two_versions_are_read_with_what_is_marked_placed_in_both(archive: Archive) -> None:
    for text in (
        "The ferry sails at nine from the harbour of Ostrel.",
        "It rains. The ferry sails at ten from Ostrel.",
    ):
        with archive.gesture("Import") as rows:
            store(rows, prepare(RawArticle(text=text, title="T", outlet="Z", external_id="1")), ImportReport())
    now = archive.annotate(1, "It rains").id
    before, _ = archive.mark(1, archive.article(1, 1).version.blocks[0].span, version=1)
    both = archive.versions_beside(1, 1, 2)
    assert (both.first.version.number, both.second.version.number) == (1, 2)
    assert both.first.placements.keys() == {now}
    assert both.first.placements[now].state is PlacementState.LOST
    assert both.second.placements.keys() == {before}
    body = both.first.version.body
    assert "".join(one.first.of(body) for one in both.changes.body) == body
