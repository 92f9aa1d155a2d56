"""A codebook leaves and enters an archive without loss, and says by line what it cannot take in."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive import Archive
from archive.errors import ArchiveError
from archive.exporters.codebook import COLUMNS
from archive.exporters.csv import NEUTRALISED
from archive.model import ActorType, Role, TagKind
from tests.archive.operations.codebooks import exported, taken
from tests.archive.operations.words import STEPS, archive_of_excerpts, tagged
from tests.archive.store.rows import live_rows

ACTOR, ISSUE = TagKind.ACTOR, TagKind.ISSUE


def test_all_that_is_known_stands_in_one_table_of_actors_and_issues(archive: Archive) -> None:
    israel, _ = archive.make_tag(ACTOR, "Israel", type=ActorType.STATE)
    bell, _ = archive.make_tag(ACTOR, "Mara Bell", type=ActorType.PERSON, parent=israel)
    belle, _ = archive.make_tag(ACTOR, "Mara Belle")
    talks, _ = archive.make_tag(ISSUE, "Talks")
    ferry, _ = archive.make_tag(ISSUE, "Ferry", parent=talks)
    for name in "M. Bell", "Bell":
        archive.add_alias(bell, name)
    archive.add_office(bell, "minister", "2019-03", "2023")
    archive.add_office(bell, "chair", "2023")
    archive.add_office(bell, "envoy")
    archive.keep_apart(bell, belle)
    archive.describe(bell, note="=SUM(1)\nand more")
    archive.describe(
        ferry, definition="Whether it sails", means_for="It does", means_against="It does not", colour="teal"
    )
    nothing = dict.fromkeys((*COLUMNS, NEUTRALISED), "") | {"private": "no", "excerpts": "0"}
    assert exported(archive) == [
        nothing | {"kind": "actor", "name": "Israel", "type": "state"},
        nothing
        | {
            "kind": "actor",
            "name": "Mara Bell",
            "belongs to": "Israel",
            "type": "person",
            "aliases": "Bell\nM. Bell",
            "offices": "minister (2019-03 – 2023)\nchair (2023 – )\nenvoy",
            "note": "'=SUM(1)\nand more",
            "kept apart from": "Mara Belle",
            NEUTRALISED: "note",
        },
        nothing | {"kind": "actor", "name": "Mara Belle", "type": "unknown", "kept apart from": "Mara Bell"},
        nothing | {"kind": "issue", "name": "Talks"},
        nothing
        | {
            "kind": "issue",
            "name": "Ferry",
            "belongs to": "Talks",
            "definition": "Whether it sails",
            "means for": "It does",
            "means against": "It does not",
            "colour": "teal",
        },
    ]


@settings(max_examples=40)
@given(data=st.data())
def test_a_codebook_makes_the_same_codebook_elsewhere_and_no_change_at_home(data: st.DataObject) -> None:
    with archive_of_excerpts() as archive:
        tagged(archive, data)
        for _ in range(data.draw(st.integers(0, 25))):
            try:
                data.draw(st.sampled_from(STEPS))(archive, data)
            except ArchiveError:
                continue
        rows, before = exported(archive), live_rows(archive.path)
        report = archive.import_codebook(archive.path.with_name("out.csv"))
        assert (report.made, report.changed, report.unchanged, report.problems) == (0, 0, len(rows), ())
        assert live_rows(archive.path) == before
        with Archive.create(archive.path.with_name("y.cuttings")) as other:
            report = other.import_codebook(archive.path.with_name("out.csv"))
            assert (report.made, report.changed, report.unchanged, report.problems) == (len(rows), 0, 0, ())
            assert exported(other) == [row | {"excerpts": "0"} for row in rows]
            assert other.undo() == "Import a codebook"
            assert exported(other) == []


def test_excerpts_are_counted_and_what_is_private_stays_out_unless_asked_for(stocked: Archive) -> None:
    stocked.annotate(1, "He said", issues=[("Sources > Insider > Aide", None)], actors=[("Deep", Role.SPEAKER)])
    stocked.annotate(1, "She said", issues=[("Sources > Insider > Aide", None)])
    stocked.make_tag(ACTOR, "Throat", parent=stocked.find_tag("Deep").id)
    for name in "Insider", "Deep":
        stocked.describe(stocked.find_tag(name).id, private=True)
    stocked.keep_apart(stocked.find_tag("Deep").id, stocked.find_tag("Throat").id)
    rows = exported(stocked, include_private=False)
    assert [(row["name"], row["belongs to"], row["excerpts"]) for row in rows] == [
        ("Throat", "", "0"),
        ("Sources", "", "0"),
        ("Aide", "Sources", "2"),
    ]
    assert "Deep" not in stocked.path.with_name("out.csv").read_text("utf-8")
    assert "Insider" not in stocked.path.with_name("out.csv").read_text("utf-8")
    assert [row["name"] for row in exported(stocked) if row["private"] == "yes"] == ["Deep", "Insider"]


def test_filled_cells_say_what_is_so_and_empty_ones_nothing(archive: Archive) -> None:
    bell, _ = archive.make_tag(ACTOR, "Mara Bell", type=ActorType.PERSON)
    archive.add_alias(bell, "Bell")
    archive.add_office(bell, "minister", "2019")
    archive.describe(bell, note="mine", private=True)
    report = taken(archive, "kind,name,type,aliases,offices,note,private,belongs to\nactor,MARA BELL,,,,,,\n")
    assert (report.made, report.changed, report.unchanged, report.problems) == (0, 0, 1, ())
    text = (
        "kind,name,type,aliases,offices,note,private,belongs to\nactor,Mara Bell,OTHER,The M.,envoy,yours,no,Office\n"
    )
    report = taken(archive, text + "actor,Office,,,,,,\n")
    assert (report.made, report.changed, report.unchanged, report.problems) == (1, 1, 0, ())
    view = archive.tag(bell)
    assert (view.tag.type, view.tag.note, view.tag.private) == (ActorType.OTHER, "yours", False)
    assert [alias.name for alias in view.aliases] == ["Bell", "The M."]
    assert [office.title for office in view.offices] == ["minister", "envoy"]
    assert view.parent
    assert view.parent.name == "Office"
    assert len(archive.history()) == 5
    archive.undo()
    assert archive.tag(bell).tag.note == "mine"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_what_spreadsheets_write_is_read(archive: Archive, newline: str, delimiter: str, mark: str) -> None:
    lines = [["Kind", " NAME ", "Aliases"], ["actor", "Öncü Keçeli", f'"Keçeli{newline}The; spokes,man"'], ["", "", ""]]
    report = taken(archive, mark + newline.join(delimiter.join(line) for line in lines))
    assert (report.made, report.problems) == (1, ())
    view = archive.tag(archive.find_tag("Öncü Keçeli").id)
    assert [alias.name for alias in view.aliases] == ["Keçeli", "The; spokes,man"]


def test_lines_may_come_in_any_order(archive: Archive) -> None:
    issues = [f"issue,{chr(99 - n)},{' > '.join(chr(97 + m) for m in range(2 - n))}" for n in range(3)]
    actors = [f"actor,{n},{n + 1}" for n in range(300)] + ["actor,300,"]
    report = taken(archive, "kind,name,belongs to\n" + "\n".join(issues + actors))
    assert (report.made, report.problems) == (304, ())
    assert archive.find_tag("a > b > c")
    owner = archive.tag(archive.find_tag("299").id).parent
    assert owner
    assert owner.name == "300"


def test_actors_change_their_places_where_that_makes_no_circle(archive: Archive) -> None:
    one, _ = archive.make_tag(ACTOR, "One")
    two, _ = archive.make_tag(ACTOR, "Two", parent=one)
    archive.make_tag(ACTOR, "Three")
    report = taken(archive, "kind,name,belongs to\nactor,One,Two\nactor,Two,Three\n")
    assert (report.changed, report.problems) == (2, ())
    assert [tag.id for tag in archive.tag(two).children] == [one]
    report = taken(archive, "kind,name,belongs to\nactor,Three,One\nactor,Two,Two\n")
    assert report.problems == (
        "Line 2: Three cannot belong to One, which itself belongs to Three: move One first.",
        "Line 3: Two cannot belong to itself: name another actor.",
    )


def test_what_was_taken_in_is_told_as_one_gesture_that_can_be_undone(archive: Archive) -> None:
    report = taken(archive, "kind,name\nactor,Harbour Office\nissue,Ferry\nissue,\n")
    assert report.changes.label == "Import a codebook"
    assert report.changes.summary().counts["tags"] == 2
    assert [problem.template for problem in report.problems] == ["Line {line}: {what}"]
    archive.undo(report.changes.group)
    assert [entry.name for entry in archive.tag_list() if entry.name in ("Harbour Office", "Ferry")] == []
    assert not taken(archive, "kind,name\nissue,\n").changes
