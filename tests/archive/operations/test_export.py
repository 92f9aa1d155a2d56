"""Excerpts leave the archive verbatim, chosen as asked, without what others must not see."""

from pathlib import Path

import pytest

from archive import Archive
from archive.errors import ArchiveError, NameNotUnderstood, QueryError
from archive.exporters.csv import read_back
from archive.model import LinkType, Role, Stance, Terms

FAR = "2999-01-01"


@pytest.fixture
def annotated(stocked: Archive) -> Archive:
    first = stocked.annotate(
        1, "The ferry sails 😀 again.", actors=[("Mara Bell", Role.SPEAKER)], issues=[("Port > Ferry", Stance.FOR)]
    )
    second = stocked.annotate(2, "Café “=1+1”", actors=[("Anton Roe", Role.VIA)], note="line\nbreak")
    stocked.annotate(3, "the board will resign")
    stocked.link(first.id, second.id, type=LinkType.CONTRADICTS)
    return stocked


def export(archive: Archive, **chosen: object) -> list[dict[str, str]]:
    path = archive.path.with_name("out.csv")
    written = archive.export(path, **chosen)  # type: ignore[arg-type]
    rows = read_back(path)
    assert chosen.get("rows") == "tag" or written == len(rows)
    return rows


def test_every_excerpt_is_the_text_at_its_place(annotated: Archive) -> None:
    rows = export(annotated)
    assert len(rows) == 3
    for row in rows:
        view = next(v for v in map(annotated.article, (1, 2, 3)) if v.version.title == row["title"])
        assert view.version.body[int(row["start"]) : int(row["end"])] == row["quote"]
        assert row["sha256"] == view.version.sha256
        assert row["id"] in {annotation.id for annotation in view.annotations}


def test_an_excerpt_carries_its_tags_links_place_and_citation(annotated: Archive) -> None:
    first, second, _ = export(annotated)
    assert first["actors"] == "Mara Bell (speaker)"
    assert first["issues"] == "Ferry (for)"
    assert first["links"].startswith("contradicts: “Café “=1+1””")
    assert first["paragraph"] == "2"
    assert first["outlet"] == "A"
    assert "Truce" in first["citation"]
    assert second["note"] == "line\nbreak"


def test_what_is_chosen_is_what_is_exported(annotated: Archive) -> None:
    def quotes(**chosen: object) -> list[str]:
        return [row["quote"] for row in export(annotated, **chosen)]

    ferry, cafe = "The ferry sails 😀 again.", "Café “=1+1”"
    assert quotes(query="speaker:mara") == [ferry]
    assert quotes(actors=["roe"]) == [cafe]
    assert quotes(actors=["roe", "mara"]) == [ferry, cafe]
    assert quotes(issues=["port"]) == [ferry]
    assert quotes(actors=["roe"], issues=["port"]) == []
    with pytest.raises(NameNotUnderstood, match="did you mean “Mara Bell”"):
        quotes(actors=["Mara Bel"])
    with pytest.raises(QueryError):
        quotes(query="speaker:(")


@pytest.mark.parametrize(
    "columns", [{"private": 1}, {"terms": Terms.OFF_THE_RECORD}, {"embargo_until": FAR}], ids=lambda c: next(iter(c))
)
def test_private_off_record_and_embargoed_articles_stay_in_unless_asked_for(
    annotated: Archive, columns: dict[str, str | int]
) -> None:
    with annotated.gesture("Set terms") as rows:
        rows.update("articles", 3, **columns)
    assert len(export(annotated)) == 2
    assert len(export(annotated, include_private=True)) == 3


def test_a_private_annotation_or_tag_stays_in_unless_asked_for(annotated: Archive) -> None:
    (annotation,) = annotated.article(3).annotations
    actor = annotated.article(1).annotations[0].assignments[0].tag
    with annotated.gesture("Hide") as rows:
        rows.update("annotations", annotation.id, private=1)
        rows.update("tags", actor, private=1)
    assert [row["actors"] for row in export(annotated)] == ["", "Anton Roe (via)"]
    assert [row["actors"] for row in export(annotated, include_private=True)] == [
        "Mara Bell (speaker)",
        "Anton Roe (via)",
        "",
    ]


def test_a_wording_that_the_newest_version_dropped_is_said_so(annotated: Archive, tmp_path: Path) -> None:
    path = tmp_path / "stock.jsonl"
    path.write_text('{"title": "Report", "external_id": "9", "text": "The board stays.\\nThe mill burned down."}\n')
    annotated.import_paths([path])
    annotated.annotate(4, "The mill burned down.")
    path.write_text('{"title": "Report", "external_id": "9", "text": "The board stays, it says.\\nMore later."}\n')
    annotated.import_paths([path])
    assert export(annotated)[-1]["version note"] == "wording absent from version 2"


def test_one_row_for_every_tag_when_asked_for(annotated: Archive) -> None:
    rows = export(annotated, rows="tag")
    assert [(row["actors"], row["issues"]) for row in rows] == [
        ("Mara Bell (speaker)", ""),
        ("", "Ferry (for)"),
        ("Anton Roe (via)", ""),
        ("", ""),
    ]


def test_an_export_never_overwrites_an_archive(annotated: Archive) -> None:
    with pytest.raises(ArchiveError):
        annotated.export(annotated.path, format="csv")
    assert annotated.check().problems == ()
