"""Passages are linked, the links said more of, turned round and taken away; every gesture is undone as one."""

import pytest

from archive import Archive
from archive.errors import NameNotUnderstood, NotFound, QuoteError
from archive.index.base import Target
from archive.model import ContradictionStatus, LinkType, Passage, Span
from tests.archive.operations.marks import labels, place
from tests.archive.store.rows import live_rows


def found(archive: Archive, query: str) -> int:
    return archive.search(query, target=Target.ANNOTATIONS).total


def ends(archive: Archive) -> tuple[str, str]:
    return archive.annotate(1, "The ferry sails").id, archive.annotate(3, "the board will resign").id


def test_passages_become_highlights_in_the_change_that_links_them(stocked: Archive) -> None:
    before = live_rows(stocked.path)
    one, other = Passage(1, place(stocked, 1, "The ferry ")), Passage(3, place(stocked, 3, "the board"), 1)
    key, changes = stocked.link_passages(one, other, type=LinkType.CONTRADICTS, note=" which?\r\n")
    link = stocked.link_by_id(key)
    assert [stocked.annotation(end).quote for end in (link.source, link.target)] == ["The ferry", "the board"]
    assert (link.status, link.note) == (ContradictionStatus.OPEN, "which?")
    assert changes.articles == {1, 3}
    assert labels(stocked)[0] == "Link (contradicts): “The ferry” – “the board”"
    assert stocked.link_passages(one, link.target, type=LinkType.CONTRADICTS)[0] == key
    stocked.undo()
    assert live_rows(stocked.path) == before


def test_what_cannot_be_linked_is_refused_and_nothing_is_marked(stocked: Archive) -> None:
    one, _ = ends(stocked)
    gone = stocked.annotate(1, "He said").id
    stocked.delete_annotations([gone])
    before = live_rows(stocked.path)
    here = Passage(2, Span(0, 4))
    with pytest.raises(NameNotUnderstood, match="itself"):
        stocked.link_passages(here, here)
    for unknown in (gone, "nothing"):
        with pytest.raises(NotFound):
            stocked.link_passages(here, unknown)
    with pytest.raises(NotFound):
        stocked.link_passages(one, Passage(99, Span(0, 4)))
    with pytest.raises(QuoteError):
        stocked.link_passages(one, Passage(1, Span(8, 9)))
    assert live_rows(stocked.path) == before


def test_a_link_gets_another_type_and_only_a_contradiction_a_status(stocked: Archive) -> None:
    key, _ = stocked.link(*ends(stocked))
    with pytest.raises(NameNotUnderstood, match="related"):
        stocked.change_link(key, status=ContradictionStatus.EXPLAINED)
    stocked.change_link(key, type=LinkType.CONTRADICTS)
    assert stocked.link_by_id(key).status is ContradictionStatus.OPEN
    assert (found(stocked, "link:contradicts"), found(stocked, "link:related")) == (2, 0)
    stocked.change_link(key, status=ContradictionStatus.EXPLAINED, note=" two gates ")
    stocked.change_links([key], status=ContradictionStatus.CORRECTED)
    assert labels(stocked)[0] == "Contradiction corrected: “The ferry sails” – “the board will resign”"
    assert stocked.link_by_id(key).note == "two gates"
    stocked.change_link(key, type=LinkType.RESPONDS_TO)
    assert stocked.link_by_id(key).status is None
    assert (found(stocked, 'link:"responds to"'), found(stocked, "link:contradicts")) == (2, 0)
    stocked.undo()
    assert stocked.link_by_id(key).status is ContradictionStatus.CORRECTED
    assert (found(stocked, 'link:"responds to"'), found(stocked, "link:contradicts")) == (0, 2)


def test_two_links_that_come_to_say_the_same_are_one_with_both_notes(stocked: Archive) -> None:
    one, other = ends(stocked)
    first, _ = stocked.link(one, other, type=LinkType.CONTRADICTS, note="a")
    stocked.change_link(first, status=ContradictionStatus.EXPLAINED)
    second, _ = stocked.link(other, one, note="b")
    stocked.change_link(second, type=LinkType.CONTRADICTS)
    (left,) = stocked.article(1).links
    assert (left.id, left.note, left.status) == (second, "b\na", ContradictionStatus.EXPLAINED)
    stocked.undo()
    assert {link.note for link in stocked.article(1).links} == {"a", "b"}


def test_only_what_has_a_direction_is_reversed(stocked: Archive) -> None:
    one, other = ends(stocked)
    key, _ = stocked.link(one, other, type=LinkType.UPDATES)
    stocked.reverse_link(key)
    link = stocked.link_by_id(key)
    assert (link.source, link.target) == (other, one)
    related, _ = stocked.link(one, other)
    with pytest.raises(NameNotUnderstood, match="related"):
        stocked.reverse_link(related)


def test_links_are_taken_away_and_come_back_with_what_they_join(stocked: Archive) -> None:
    one, other = ends(stocked)
    keys = [stocked.link(one, other, type=type)[0] for type in (LinkType.RELATED, LinkType.REPEATS)]
    stocked.unlink(keys)
    assert labels(stocked)[0] == "Unlink: 2 links"
    assert stocked.article(1).links == ()
    assert found(stocked, "has:link") == 0
    stocked.undo()
    assert len(stocked.article(3).links) == 2
    stocked.delete_annotations([one])
    assert stocked.article(3).links == ()
    assert found(stocked, "has:link") == 0
    with pytest.raises(NotFound):
        stocked.unlink(keys)
    stocked.undo()
    assert {link.id for link in stocked.article(3).links} == set(keys)
    assert found(stocked, "has:link") == 2
