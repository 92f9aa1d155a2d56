"""Excerpts leave the archive verbatim, chosen as asked, without what others must not see."""

import zipfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import ArchiveError, IndexBusy, NameNotUnderstood, QueryError
from archive.exporters.csv import read_back
from archive.model import ArticleMetadata, BlockKind, BlockStyle, LinkType, NewArticle, Role, Stance, Terms
from archive.store import articles

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
    written = archive.export(path, **chosen).written  # type: ignore[arg-type]
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
    assert first["links"].startswith("contradicts (open): “Café “=1+1””")
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


@pytest.mark.parametrize(
    "hide",
    [
        ("articles", {"private": 1}),
        ("articles", {"terms": Terms.OFF_THE_RECORD}),
        ("articles", {"embargo_until": FAR}),
        ("annotations", {"private": 1}),
    ],
    ids=["private article", "off the record", "embargo", "private annotation"],
)
def test_a_link_does_not_give_away_what_is_at_its_other_end(
    annotated: Archive, hide: tuple[str, dict[str, str | int]]
) -> None:
    table, columns = hide
    secret = annotated.article(2).annotations[0].id
    with annotated.gesture("Hide") as rows:
        rows.update(table, 2 if table == "articles" else secret, **columns)
    assert [row["links"] for row in export(annotated)] == ["", ""]
    assert export(annotated, include_private=True)[0]["links"].startswith("contradicts")


def test_a_query_does_not_let_private_material_out(annotated: Archive) -> None:
    with annotated.gesture("Hide") as rows:
        rows.update("articles", 3, private=1)
    assert "the board will resign" not in [row["quote"] for row in export(annotated, query="*")]


def test_an_embargo_ends_when_it_is_over_everywhere(annotated: Archive) -> None:
    now = datetime.now(UTC)
    west = timezone(timedelta(hours=-8))
    for until, free in [
        (now.date().isoformat(), False),
        ((now - timedelta(days=3)).date().isoformat(), True),
        ((now + timedelta(hours=2)).astimezone(west).isoformat(timespec="seconds"), False),
        ((now - timedelta(hours=2)).astimezone(west).isoformat(timespec="seconds"), True),
    ]:
        with annotated.gesture("Embargo") as rows:
            rows.update("articles", 3, embargo_until=until)
        assert (len(export(annotated)) == 3) is free, until


def test_no_excerpt_is_left_out_because_the_index_is_busy(annotated: Archive) -> None:
    annotated.drain()
    annotated.annotate(1, "He said", note="new")
    with annotated._keeper.open().writing(), pytest.raises(IndexBusy, match="has not seen"):
        export(annotated, query="note:new")


def test_a_wording_that_stands_is_not_called_absent_because_it_was_deleted_for_a_while(
    annotated: Archive, tmp_path: Path
) -> None:
    path = tmp_path / "stock.jsonl"
    path.write_text('{"title": "Report", "external_id": "9", "text": "The board stays.\\nThe mill burned down."}\n')
    annotated.import_paths([path])
    made = annotated.annotate(4, "The board stays.")
    with annotated.gesture("Delete") as rows:
        rows.delete("annotations", made.id)
    path.write_text('{"title": "Report", "external_id": "9", "text": "The board stays.\\nThe mill is gone."}\n')
    annotated.import_paths([path])
    with annotated.gesture("Restore") as rows:
        rows.update("annotations", made.id, deleted_at=None)
    notes = {row["id"]: row["version note"] for row in export(annotated)}
    assert notes[made.id] == ""


def test_page_and_paragraph_are_those_of_the_beginning_and_headings_do_not_count(annotated: Archive) -> None:
    lines = [("Head", BlockKind.HEADING, 1), ("One.", BlockKind.PARAGRAPH, 1), ("Two.", BlockKind.QUOTE, 2)]
    styles = {number: BlockStyle(kind, 0, page) for number, (_, kind, page) in enumerate(lines)}
    body = "\n".join(line for line, _, _ in lines)
    with annotated.gesture("Import") as rows:
        article = articles.insert(rows, NewArticle("Paged", body, styles, "0", 3, ArticleMetadata()))
    for quote in ("Head", "One.", "One.\nTwo.", "Two."):
        annotated.annotate(article, quote)
    places = [(row["quote"], row["page"], row["paragraph"]) for row in export(annotated)[3:]]
    assert places == [("Head", "", "1"), ("One.", "1", "1"), ("One.\nTwo.", "1", "1"), ("Two.", "2", "2")]


def test_issues_are_chosen_by_their_path(annotated: Archive) -> None:
    annotated.annotate(1, "He said", issues=[("Island > Ferry", None)])
    assert [row["quote"] for row in export(annotated, issues=["island > ferry"])] == ["He said"]
    assert len(export(annotated, issues=["ferry"])) == 2
    with pytest.raises(NameNotUnderstood, match="no actor “Ferry”"):
        export(annotated, actors=["Ferry"])


def test_a_link_says_how_it_reads_from_here_and_all_of_its_other_end(stocked: Archive, tmp_path: Path) -> None:
    one, other = stocked.annotate(1, "The ferry").id, stocked.annotate(2, "אין עסקה").id
    stocked.link(one, other, type=LinkType.UPDATES, note="see the second gate")
    for name in ("a.csv", "a.md", "a.html", "a.jsonld", "a.xlsx", "a.docx"):
        file = tmp_path / name
        stocked.export(file, ids=[one])
        text = file.read_bytes()
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as package:
                text = b"".join(package.read(part) for part in package.namelist())
        for written in ("updates", "אין עסקה", "قناة", "see the second gate", other):
            assert written in text.decode("utf-8", "replace"), (name, written)
    stocked.export(tmp_path / "b.csv", ids=[other])
    (row,) = read_back(tmp_path / "b.csv")
    assert row["links"] == f"is updated by: “The ferry” (“Truce,” A, {one}) – see the second gate"
