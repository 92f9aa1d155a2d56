"""What is not for others' eyes is in no byte of an export, of whatever format, unless it was asked for."""

import io
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import ArchiveError
from archive.exporters.registry import exporters
from archive.model import LinkType, Role, Stance, Terms
from archive.operations.export import Exported
from tests.archive.operations.bulk import bulk

FORMATS = [exporter.name for exporter in exporters()]
WITHHELD = {
    "private article": {"private": 1},
    "off the record": {"terms": Terms.OFF_THE_RECORD},
    "embargo": {"embargo_until": (datetime.now(UTC) + timedelta(days=30)).date().isoformat()},
}


def canary(of: str) -> str:
    return f"canary{of.replace(' ', '')}"


PLANTED = [
    *(f"{what} {part}" for what in WITHHELD for part in ("title", "quote", "note", "byline")),
    *("private annotation quote", "private annotation note", "private annotation tag"),
    *("private actor", "private actor written", "private issue", "private parent issue", "private parent actor"),
    "private story",
]
SHOWN_IF_ASKED = [what for what in PLANTED if "parent" not in what and what != "private story"]


@pytest.fixture
def planted(archive: Archive) -> Archive:
    """Article 1 is public, with a private passage; what hangs on it and the other articles hold canaries."""
    texts = {"public": "A public passage. " + "Words that keep the passages apart. " * 2}
    texts |= {what: f"{canary(what + ' quote')} said. {canary('private annotation quote')}" for what in WITHHELD}
    bulk(
        archive,
        {
            "title": "Public",
            "text": f"{texts['public']} {canary('private annotation quote')}",
            "url": "https://p.example/1",
        },
        *(
            {"title": canary(f"{what} title"), "text": texts[what], "byline": canary(f"{what} byline")}
            for what in WITHHELD
        ),
    )
    first = archive.annotate(
        1,
        "A public passage.",
        actors=[(canary("private actor"), Role.SPEAKER), ("Public child actor", Role.ABOUT)],
        issues=[
            (canary("private issue"), Stance.FOR),
            (f"{canary('private parent issue')} > Public child", Stance.FOR),
        ],
        note="A public note.",
    )
    hidden = archive.annotate(
        1,
        canary("private annotation quote"),
        note=canary("private annotation note"),
        actors=[(canary("private annotation tag"), Role.SPEAKER)],
    )
    others = [
        archive.annotate(number, canary(f"{what} quote"), note=canary(f"{what} note"))
        for number, what in enumerate(WITHHELD, 2)
    ]
    for other in (hidden, *others):
        archive.link(first.id, other.id, type=LinkType.CONTRADICTS)
    with archive.gesture("Hide") as rows:
        for number, columns in enumerate(WITHHELD.values(), 2):
            rows.update("articles", number, **columns)
        rows.update("annotations", hidden.id, private=1)
        tags = {tag.name: tag for tag in first.assignments}
        for name in ("private actor", "private issue"):
            rows.update("tags", tags[canary(name)].tag, private=1)
        spoken = tags[canary("private actor")]
        rows.update("annotation_tags", spoken.id, as_written=canary("private actor written"))
        (parent,) = rows.connection.execute(
            "SELECT parent FROM live_tags WHERE id = ?", (tags["Public child"].tag,)
        ).fetchone()
        rows.update("tags", parent, private=1)
        owner = rows.insert(
            "tags",
            {"id": "owner", "kind": "actor", "name": canary("private parent actor"), "folded": "x", "private": 1},
        )
        rows.update("tags", tags["Public child actor"].tag, parent=owner)
        rows.insert("stories", {"id": "s", "name": canary("private story"), "folded": "x", "private": 1})
        rows.insert("story_articles", {"id": "sa", "story": "s", "article": 1})
    return archive


def whole_content(path: Path) -> str:
    """Every byte of a file, and of the files packed in it."""
    data = path.read_bytes()
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(path) as package:
            data += b"".join(package.read(name) for name in package.namelist())
            data += "".join(package.namelist()).encode()
    return data.decode("utf-8", "replace")


@pytest.mark.parametrize("rows", ["excerpt", "tag"])
@pytest.mark.parametrize("name", FORMATS)
def test_nothing_private_is_in_an_export_unless_asked_for(planted: Archive, name: str, rows: str) -> None:
    path = planted.path.with_name("out")
    assert planted.export(path, format=name, rows=rows) == Exported(1, 4)
    content = whole_content(path)
    assert "A public note." in content
    assert "Public child actor" in content
    assert "canary" not in content.casefold()
    assert planted.export(path, format=name, rows=rows, include_private=True) == Exported(5, 0)
    content = whole_content(path)
    assert [what for what in SHOWN_IF_ASKED if canary(what) not in content] == []


@pytest.mark.parametrize("name", FORMATS)
def test_the_terms_and_the_embargo_are_visible_in_what_was_asked_for(planted: Archive, name: str) -> None:
    with planted.gesture("Set terms") as rows:
        rows.update("articles", 1, terms=Terms.ON_BACKGROUND)
    path = planted.path.with_name("out")
    planted.export(path, format=name, include_private=True)
    content = whole_content(path).replace("\\", "")
    assert "[on background]" in content
    assert "[off the record]" in content
    assert f"[under embargo until {WITHHELD['embargo']['embargo_until']}]" in content


def test_nothing_private_is_on_the_page_of_an_article_unless_asked_for(planted: Archive) -> None:
    path = planted.path.with_name("out.html")
    assert planted.export_article(1, path, notes=True) == 1
    content = whole_content(path).replace(canary("private annotation quote"), "")  # it stands in the public text
    assert "A public note." in content
    assert "canary" not in content.casefold()
    assert planted.export_article(1, path, notes=True, include_private=True) == 2
    content = whole_content(path)
    for what in ("private actor", "private actor written", "private issue", "private annotation note"):
        assert canary(what) in content


@pytest.mark.parametrize(("number", "reason"), [(2, "private"), (3, "off the record"), (4, "under embargo until 2")])
def test_an_article_that_is_not_for_others_eyes_is_refused_unless_asked_for(
    planted: Archive, number: int, reason: str
) -> None:
    path = planted.path.with_name("out.html")
    with pytest.raises(ArchiveError, match=f"Article {number} is {reason}.+--include-private"):
        planted.export_article(number, path)
    assert not path.exists()
    assert planted.export_article(number, path, include_private=True) == 1
    assert canary(f"{list(WITHHELD)[number - 2]} title") in whole_content(path)
