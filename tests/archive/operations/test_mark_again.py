"""What is marked can get other ends, be said more of, be made two, and be taken away."""

import pytest

from archive import Archive
from archive.errors import NameNotUnderstood, NotFound, QuoteError
from archive.index.base import Target
from archive.model import Attribution, Check, PlacementState, Role, Span, Stance, TagChoice, Wording
from tests.archive.operations.bulk import bulk
from tests.archive.operations.marks import actor, issue, labels, place


def test_other_ends_are_given_in_the_text_it_was_marked_in(stocked: Archive) -> None:
    speaker = actor(stocked, "The ferry")
    key, _ = stocked.mark(1, place(stocked, 1, "sails"), tags=[TagChoice(speaker)], note="kept")
    assert stocked.annotation(key).assignments[0].as_written == "The ferry"
    changes = stocked.adjust(key, place(stocked, 1, " said: “No deal.” "))
    moved = stocked.annotation(key)
    assert (moved.quote, moved.note, moved.prefix) == ("said: “No deal.”", "kept", "He ")
    assert moved.assignments[0].as_written is None
    assert changes.label == "Adjust the ends: “said: “No deal.””"
    assert not stocked.adjust(key, moved.span)
    with pytest.raises(QuoteError):
        stocked.adjust(key, Span(2, 3))
    stocked.undo()
    assert stocked.annotation(key).assignments[0].as_written == "The ferry"
    assert stocked.check().problems == ()


def test_where_it_sits_in_other_versions_follows_its_ends(archive: Archive) -> None:
    first = "The envoy held a call on Saturday about a truce.\nFishermen put to sea again, the port authority said."
    bulk(archive, {"title": "T", "text": first, "outlet": "Z", "external_id": "1"})
    key, _ = archive.mark(1, Span(4, 9))
    bulk(archive, {"title": "T", "text": "Updated. " + first, "outlet": "Z", "external_id": "1"})

    def quoted() -> str:
        placed = archive.article(1).placements[key]
        assert placed.state is PlacementState.MOVED
        assert placed.span
        return placed.span.of(archive.article(1).version.body)

    assert quoted() == "envoy"
    archive.adjust(key, Span(49, 58))
    assert quoted() == "Fishermen"
    archive.undo()
    assert quoted() == "envoy"
    archive.redo()
    assert quoted() == "Fishermen"


def test_what_was_decided_on_its_place_does_not_outlast_its_ends(stocked: Archive) -> None:
    key, _ = stocked.mark(1, place(stocked, 1, "sails"))
    with stocked.gesture("Accept") as rows:
        rows.insert("decisions", {"id": "d", "annotation": key, "version": 2, "verdict": "left"})
    stocked.adjust(key, place(stocked, 1, "ferry sails"))
    with stocked.reader() as connection:
        assert connection.execute("SELECT count(*) FROM live_decisions").fetchone()[0] == 0
    stocked.undo()
    with stocked.reader() as connection:
        assert connection.execute("SELECT count(*) FROM live_decisions").fetchone()[0] == 1


def test_two_statements_are_made_of_a_joint_one(stocked: Archive) -> None:
    one, other, relay = (actor(stocked, name) for name in ("Mara Bell", "Anton Roe", "Wire"))
    ferry = issue(stocked, "Ferry")
    choices = [TagChoice(one, Role.SPEAKER), TagChoice(other, Role.SPEAKER), TagChoice(relay, Role.VIA)]
    joint, _ = stocked.mark(
        1,
        place(stocked, 1, "No deal."),
        tags=[*choices, TagChoice(ferry, stance=Stance.FOR)],
        note="ask both",
        attribution=Attribution.NAMED,
        wording=Wording.QUOTED,
        private=True,
    )
    moved = next(a for a in stocked.annotation(joint).assignments if a.tag == other)
    key, changes = stocked.separate(moved.id)
    first, second = stocked.annotation(joint), stocked.annotation(key)
    assert (second.span, second.quote, second.prefix) == (first.span, first.quote, first.prefix)
    assert [(a.tag, a.role, a.stance) for a in second.assignments] == [(other, Role.SPEAKER, None), (ferry, None, None)]
    assert [(a.tag, a.role, a.stance) for a in first.assignments] == [
        (one, Role.SPEAKER, None),
        (relay, Role.VIA, None),
        (ferry, None, Stance.FOR),
    ]
    assert (second.note, second.attribution, second.wording, second.private) == ("", None, Wording.QUOTED, True)
    assert first.note == "ask both"
    assert changes.label == "Two statements: Anton Roe"
    assert stocked.search("speaker:roe stance:for", target=Target.ANNOTATIONS).total == 0
    for assignment in (*second.assignments, *first.assignments):
        with pytest.raises(NameNotUnderstood, match="nothing to separate"):
            stocked.separate(assignment.id)
    stocked.undo()
    assert [a.id for a in stocked.article(1).annotations] == [joint]
    assert len(stocked.annotation(joint).assignments) == 4
    stocked.redo()
    assert stocked.annotation(key) == second


def test_what_is_said_of_it_changes_and_a_check_has_its_moment(stocked: Archive) -> None:
    keys = [stocked.mark(1, place(stocked, 1, quote))[0] for quote in ("He said", "She said")]
    assert stocked.change(keys[0], note="\r\n e\u0301 ").label == "Change a note: “He said”"
    assert stocked.annotation(keys[0]).note == "é"
    changes = stocked.change_many(keys, check=Check.DISPUTED, check_note="both deny it")
    assert (changes.label, len(changes.changes)) == ("Change a check: 2 excerpts", 2)
    first = stocked.annotation(keys[0])
    assert (first.note, first.check, first.check_note) == ("é", Check.DISPUTED, "both deny it")
    assert first.checked_at == first.modified_at
    stocked.change(keys[0], check=Check.DISPUTED, wording=Wording.MIXED)
    assert stocked.annotation(keys[0]).checked_at == first.checked_at
    stocked.change(keys[0], check=None, note="")
    assert (stocked.annotation(keys[0]).checked_at, stocked.annotation(keys[0]).note) == (None, "")
    assert labels(stocked)[:2] == ["Change a highlight: “He said”"] * 2
    with pytest.raises(NotFound, match="nothing"):
        stocked.change_many([keys[0], "nothing"], note="x")
    assert stocked.annotation(keys[0]).note == ""
    assert stocked.search("check:disputed", target=Target.ANNOTATIONS).total == 1


def test_deleted_highlights_come_back_whole(stocked: Archive) -> None:
    keys = [stocked.mark(1, place(stocked, 1, quote), note="mine")[0] for quote in ("He said", "She said")]
    before = stocked.article(1).annotations
    assert stocked.delete_annotations(keys[:1]).label == "Delete a highlight: “He said”"
    assert [a.id for a in stocked.article(1).annotations] == keys[1:]
    with pytest.raises(NotFound):
        stocked.delete_annotations(keys)
    stocked.undo()
    assert stocked.delete_annotations(keys).label == "Delete a highlight: 2 of them"
    stocked.undo()
    assert stocked.article(1).annotations == before


def test_labels_are_short_and_lose_the_names_of_what_is_erased(stocked: Archive) -> None:
    speaker, other = actor(stocked, "Mara Bell"), actor(stocked, "Anton Roe")
    both = [TagChoice(one, Role.SPEAKER) for one in (speaker, other)]
    span = place(stocked, 1, "She said")
    joint, _ = stocked.mark(1, span, tags=both)
    stocked.mark(1, span, tags=both, note="again")
    stocked.separate(next(a.id for a in stocked.annotation(joint).assignments if a.tag == other))
    stocked.pin(speaker, 3)
    stocked.purge([speaker])
    assert not [label for label in labels(stocked) if "Mara" in label]
    stocked.mark(1, Span(0, len(stocked.article(1).version.body)))
    assert len(labels(stocked)[0]) < 80
    assert "\n" not in labels(stocked)[0]
