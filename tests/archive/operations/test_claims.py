"""One claim printed many times is one origin; what corroborates it is another."""

import json
from pathlib import Path

import pytest

from archive import Archive
from archive.model import LinkType

DATES = ("2024-06-03", None, "2024-06-01T08:30", "2024-06", "2025", "2026")


@pytest.fixture
def marks(archive: Archive, tmp_path: Path) -> list[str]:
    lines = [
        json.dumps({"title": f"T{number}", "text": f"Talks failed, said {number}.", "outlet": "AB"[number % 2]}
                   | ({"published": date} if date else {}))
        for number, date in enumerate(DATES)
    ]  # fmt: skip
    (tmp_path / "a.jsonl").write_text("\n".join(lines), "utf-8")
    archive.import_paths([tmp_path / "a.jsonl"])
    return [archive.annotate(number, "Talks failed").id for number in range(1, len(DATES) + 1)]


def test_a_claim_is_what_repeats_joins_in_the_order_of_publication(archive: Archive, marks: list[str]) -> None:
    for other in (1, 2):
        archive.link(marks[0], marks[other], type=LinkType.REPEATS)
    archive.link(marks[2], marks[3], type=LinkType.SAME_EVENT)
    archive.link(marks[3], marks[4], type=LinkType.RELATED)
    (group,) = archive.claim_groups()
    assert [end.annotation for end in group.members] == [marks[2], marks[0], marks[1]]
    assert group.first == group.members[0]
    assert (group.undated, group.origins, group.outlets, group.quote) == (1, 1, ("A", "B"), "Talks failed")
    assert archive.claim_group_of(marks[1]) == group
    alone = archive.claim_group_of(marks[3])
    assert ([end.annotation for end in alone.members], alone.origins) == ([marks[3]], 1)


def test_origins_are_the_groups_that_corroborate_one_another(archive: Archive, marks: list[str]) -> None:
    a, b, c, d, e, f = marks
    archive.link(a, b, type=LinkType.REPEATS)
    archive.link(c, d, type=LinkType.REPEATS)
    archive.link(a, b, type=LinkType.CORROBORATES)
    assert archive.claim_group_of(a).origins == 1
    archive.link(b, c, type=LinkType.CORROBORATES)
    archive.link(a, d, type=LinkType.CORROBORATES)
    archive.link(d, e, type=LinkType.CORROBORATES)
    archive.link(e, f, type=LinkType.CONTRADICTS)
    assert [archive.claim_group_of(mark).origins for mark in marks] == [3, 3, 3, 3, 3, 1]
    assert {end.annotation for end in archive.claim_group_of(a).corroborating} == {d, e}
    archive.delete_annotations([e])
    assert [group.origins for group in archive.claim_groups()] == [2, 2]


def test_without_a_date_nothing_is_first(archive: Archive, marks: list[str]) -> None:
    assert archive.claim_group_of(marks[1]).first is None
