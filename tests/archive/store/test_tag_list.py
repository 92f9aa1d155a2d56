"""A list to pick tags from knows all there is to show of each, and counts what there is to find."""

from pathlib import Path

from archive import Archive
from archive.index.base import Target
from archive.model import ActorType, IssuePlace, Role, Span, Stance, TagChoice, TagEntry, TagKind
from tests.archive.operations.bulk import bulk


def entries(archive: Archive) -> dict[str, TagEntry]:
    return {entry.name: entry for entry in archive.tag_list()}


def test_every_tag_is_listed_with_what_is_known_of_it(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "x.cuttings") as archive:
        board = archive.describe_actor("Harbour Board", type=ActorType.ORGANISATION)
        bell = archive.describe_actor(
            "Öncü Bell", type=ActorType.PERSON, belongs_to="Harbour Board", aliases=["İ. Bell", "Bell"]
        )
        gone = archive.describe_issue("Gone", means_for="", means_against="")
        ferry = archive.describe_issue("Transport > Ferry", means_for="It sails", means_against="")
        with archive.gesture("Change") as rows:
            rows.update("tags", ferry.id, colour="teal", private=1)
            rows.delete("tags", gone.id)
        found = entries(archive)
        transport = found["Transport"]
        assert archive.tag_list() == (
            TagEntry(
                board.id,
                TagKind.ACTOR,
                "Harbour Board",
                "harbour board",
                (),
                ActorType.ORGANISATION,
                None,
                0,
                None,
                0,
                False,
                False,
            ),
            TagEntry(
                bell.id,
                TagKind.ACTOR,
                "Öncü Bell",
                "oncu bell",
                (("Bell", "bell"), ("İ. Bell", "i. bell")),
                ActorType.PERSON,
                None,
                1,
                board.id,
                0,
                False,
                False,
            ),
            TagEntry(transport.id, TagKind.ISSUE, "Transport", "transport", (), None, None, 1, None, 0, False, False),
            TagEntry(ferry.id, TagKind.ISSUE, "Ferry", "ferry", (), None, "teal", 2, transport.id, 0, True, True),
        )
        places = archive.issue_places()
        for entry in archive.tag_list():
            assert entry.kind is TagKind.ACTOR or places[entry.id] == IssuePlace(entry.place, entry.colour)


def test_excerpts_are_counted_as_a_search_finds_them(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "x.cuttings") as archive:
        bulk(archive, *({"title": "T", "text": "One two three.", "external_id": str(n)} for n in range(3)))
        bell = archive.describe_actor("Bell", type=ActorType.PERSON).id
        ferry = archive.describe_issue("Ferry", means_for="", means_against="").id
        both = [TagChoice(bell, Role.SPEAKER), TagChoice(bell, Role.ABOUT), TagChoice(ferry, stance=Stance.FOR)]
        keys = [archive.mark(article, span, tags=both)[0] for article in (1, 2, 3) for span in (Span(0, 3), Span(4, 7))]

        def counted() -> tuple[int, int]:
            found = entries(archive)["Bell"].count, entries(archive)["Ferry"].count
            searched = (
                archive.search(query, target=Target.ANNOTATIONS).total for query in ("actor:bell", "issue:ferry")
            )
            assert found == tuple(searched)
            return found

        assert counted() == (6, 6)
        archive.delete_annotations(keys[:1])
        assert counted() == (5, 5)
        with archive.gesture("Delete") as rows:
            rows.delete("articles", 1)
            rows.delete("articles", 2)
        assert counted() == (2, 2)
        archive.unassign(archive.annotation(keys[-1]).assignments[0].id)
        assert counted() == (2, 2)
        archive.unassign(archive.annotation(keys[-1]).assignments[0].id)
        assert counted() == (1, 2)
        for _ in range(4):
            archive.undo()
        assert counted() == (6, 6)
