"""What an export says has become of a marked wording in later texts of its article is true."""

import pytest

from archive import Archive
from archive.model import PlacementState
from archive.store import annotations, reports
from tests.archive.operations.bulk import bulk

STAYS = "The chief envoy held a phone call on Saturday about a truce in the strait."
DEATHS = "More than 1,170 people have been displaced since October, the authority said."
MORE_DEATHS = "More than 1,204 people have been displaced since October, the authority said."
WARNING = "The proposal might be the last chance, Tidewell warned on her way to Lowmark."
OTHERS = ("Fishermen put to sea again.", "Schools open on Monday.", "The ferry is back in service.")


def text(archive: Archive, *paragraphs: str) -> None:
    """The article as its outlet has it now."""
    bulk(archive, {"title": "Truce", "outlet": "A", "external_id": "1", "text": "\n".join(paragraphs)})


def note(archive: Archive, annotation: str) -> str:
    with archive.reader() as connection:
        (excerpt,) = reports.excerpts(connection, [annotation])
    return excerpt.version_note


@pytest.fixture
def marked(archive: Archive) -> dict[str, str]:
    """The first version, with three passages marked in it, by a name."""
    text(archive, STAYS, DEATHS, WARNING, OTHERS[0])
    quotes = {"stays": "a phone call on Saturday", "changes": DEATHS, "goes": WARNING}
    return {name: archive.annotate(1, quote).id for name, quote in quotes.items()}


def notes(archive: Archive, marked: dict[str, str]) -> list[str]:
    return [note(archive, key) for key in marked.values()]


def test_in_the_text_it_was_marked_in_there_is_nothing_to_say(archive: Archive, marked: dict[str, str]) -> None:
    assert notes(archive, marked) == ["", "", ""]


def test_the_next_version_tells_what_changed_and_what_is_gone(archive: Archive, marked: dict[str, str]) -> None:
    text(archive, OTHERS[1], STAYS, MORE_DEATHS, OTHERS[0])
    assert notes(archive, marked) == ["", "wording changed in version 2", "wording absent from version 2"]


def test_several_versions_on_the_first_one_is_named(archive: Archive, marked: dict[str, str]) -> None:
    text(archive, STAYS, DEATHS, WARNING, OTHERS[1])
    text(archive, STAYS, MORE_DEATHS, WARNING, OTHERS[1])
    text(archive, STAYS, MORE_DEATHS, OTHERS[1])
    text(archive, STAYS, MORE_DEATHS, OTHERS[2])
    assert notes(archive, marked) == ["", "wording changed in version 3", "wording absent from version 4"]


def test_a_wording_that_came_back_stands_again(archive: Archive, marked: dict[str, str]) -> None:
    text(archive, STAYS, MORE_DEATHS, OTHERS[1])
    text(archive, STAYS, DEATHS, WARNING, OTHERS[2])
    assert notes(archive, marked) == ["", "", ""]


def test_an_undone_version_is_not_spoken_of(archive: Archive, marked: dict[str, str]) -> None:
    text(archive, STAYS, MORE_DEATHS, OTHERS[1])
    archive.undo()
    assert notes(archive, marked) == ["", "", ""]
    text(archive, STAYS, MORE_DEATHS, OTHERS[2])
    assert notes(archive, marked) == ["", "wording changed in version 3", "wording absent from version 3"]


def test_a_version_that_is_restored_knows_what_was_marked_meanwhile(archive: Archive, marked: dict[str, str]) -> None:
    newer = (STAYS, MORE_DEATHS, OTHERS[1])
    text(archive, *newer)
    archive.undo()
    late = archive.annotate(1, "Tidewell warned").id
    text(archive, *newer)
    assert archive.article(1).version.number == 2
    assert note(archive, late) == note(archive, marked["goes"]) == "wording absent from version 2"
    with archive.reader() as connection:
        stored = annotations.placements(connection, 1, 2)
    assert {*marked.values(), late} == stored.keys()
    assert stored[late].state is PlacementState.LOST


def test_the_same_words_of_another_passage_are_not_called_absent_or_changed(archive: Archive) -> None:
    text(archive, "Tidewell said no to the plan of the island's port.", OTHERS[0], OTHERS[1])
    said = archive.annotate(1, "said no").id
    text(archive, OTHERS[0], OTHERS[1], "In the hills of Brask a shepherd said no such thing.")
    assert note(archive, said) == "same words in version 2, perhaps of another passage"


def test_every_later_version_gets_its_placements_when_it_comes(archive: Archive, marked: dict[str, str]) -> None:
    text(archive, OTHERS[1], STAYS, MORE_DEATHS)
    text(archive, STAYS, MORE_DEATHS, OTHERS[2])
    late = archive.annotate(1, MORE_DEATHS).id
    text(archive, STAYS, DEATHS)
    with archive.reader() as connection:
        kept = [annotations.placements(connection, 1, number) for number in (1, 2, 3, 4)]
    early = {*marked.values()}
    assert [placed.keys() for placed in kept] == [set(), early, early, {*early, late}]
    assert kept[1][marked["stays"]].state is PlacementState.MOVED
    assert kept[3][marked["changes"]].state is PlacementState.SAME
