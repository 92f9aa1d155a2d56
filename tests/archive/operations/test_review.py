"""Annotations that have no sure place in a new version wait for the user, and keep what was marked."""

import pytest

from archive import Archive
from archive.errors import ChangeConflict, QuoteError
from archive.model import PlacementState, Span
from archive.operations.review import Review
from tests.archive.operations.test_version_notes import DEATHS, MORE_DEATHS, OTHERS, STAYS, WARNING, note, text


@pytest.fixture
def changed(archive: Archive) -> str:
    """An annotation whose words are others in the second version; one that stays is beside it."""
    text(archive, STAYS, DEATHS, OTHERS[0])
    archive.annotate(1, "a phone call on Saturday")
    key = archive.annotate(1, DEATHS).id
    text(archive, STAYS, MORE_DEATHS, OTHERS[0])
    return key


def reviewed(archive: Archive) -> Review:
    """The only one that waits."""
    [one] = archive.waiting()
    review = archive.review(one.annotation)
    assert review is not None
    assert (one.article, one.title, one.version, one.state) == (
        review.article,
        review.title,
        review.version,
        review.state,
    )
    assert (one.quote, one.made_in) == (review.annotation.quote, review.annotation.version)
    return review


def state(archive: Archive, key: str) -> PlacementState:
    return archive.article(1).placements[key].state


def test_only_what_is_not_sure_waits(archive: Archive, changed: str) -> None:
    review = reviewed(archive)
    assert (review.annotation.id, review.version, review.state) == (changed, 2, PlacementState.UNCERTAIN)
    assert (review.title, review.found) == ("Truce", MORE_DEATHS)
    assert [(p.first.of(DEATHS), p.second.of(MORE_DEATHS)) for p in review.pieces if p.kind != "equal"] == [
        ("1,170", "1,204")
    ]


def test_accepting_places_it_and_the_words_marked_stay(archive: Archive, changed: str) -> None:
    archive.accept(changed)
    assert archive.waiting() == ()
    place = archive.article(1).placements[changed]
    assert place.state in (PlacementState.SAME, PlacementState.MOVED)
    assert place.span is not None
    assert place.span.of(archive.article(1).version.body) == MORE_DEATHS
    [annotation] = [one for one in archive.article(1).annotations if one.id == changed]
    assert (annotation.version, annotation.quote) == (1, DEATHS)
    assert note(archive, changed) == "wording changed in version 2"


def test_it_is_undone_like_everything_else(archive: Archive, changed: str) -> None:
    archive.accept(changed)
    archive.undo()
    assert state(archive, changed) is PlacementState.UNCERTAIN
    assert len(archive.waiting()) == 1
    archive.redo()
    assert archive.waiting() == ()


def test_it_can_be_marked_anew(archive: Archive, changed: str) -> None:
    body = archive.article(1).version.body
    start = body.index("1,204 people")
    archive.mark_anew(changed, Span(start, start + 12))
    place = archive.article(1).placements[changed]
    assert place.span is not None
    assert place.span.of(body) == "1,204 people"
    assert archive.waiting() == ()
    with pytest.raises(QuoteError):
        archive.mark_anew(changed, Span(4, 4))


def test_it_can_be_left(archive: Archive, changed: str) -> None:
    archive.leave(changed)
    assert archive.waiting() == ()
    assert state(archive, changed) is PlacementState.LOST


def test_the_next_version_asks_again(archive: Archive, changed: str) -> None:
    archive.accept(changed)
    text(archive, STAYS, MORE_DEATHS.replace("1,204", "1,311"), OTHERS[0])
    assert [(one.annotation, one.version) for one in archive.waiting()] == [(changed, 3)]


def test_where_nothing_is_like_it_there_is_nothing_to_accept(archive: Archive) -> None:
    text(archive, STAYS, WARNING)
    key = archive.annotate(1, WARNING).id
    text(archive, STAYS, OTHERS[1])
    review = reviewed(archive)
    assert (review.state, review.span, review.found) == (PlacementState.LOST, None, "")
    with pytest.raises(QuoteError, match="mark one, or leave it"):
        archive.accept(key)


def test_what_is_decided_is_not_there_to_be_reviewed(archive: Archive, changed: str) -> None:
    archive.leave(changed)
    assert archive.review(changed) is None


def test_places_that_were_never_looked_for_are_looked_for(archive: Archive, changed: str) -> None:
    with archive.gesture("Forget") as rows:
        rows.connection.execute("DELETE FROM placements")
    assert reviewed(archive).annotation.id == changed


def test_whoever_read_an_older_text_decides_nothing_on_a_newer_one(archive: Archive, changed: str) -> None:
    for decide in (archive.accept, archive.leave):
        with pytest.raises(ChangeConflict, match="another text by now"):
            decide(changed, 1)
    with pytest.raises(ChangeConflict):
        archive.mark_anew(changed, Span(0, 5), 1)
    assert reviewed(archive).annotation.id == changed
    archive.accept(changed, 2)
    assert archive.waiting() == ()


def test_a_quotation_is_refused_until_it_is_reviewed(archive: Archive, changed: str) -> None:
    with pytest.raises(QuoteError, match="review its position"):
        archive.quotation(changed)
    archive.accept(changed)
    assert archive.quotation(changed) == f"“{DEATHS}” – “Truce,” A [wording changed in version 2]"
