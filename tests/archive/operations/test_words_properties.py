"""Whatever is done with actors and issues, in whatever order, nothing is lost, doubled or turned in a circle."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive import Archive
from archive.errors import ArchiveError
from archive.index.base import Target
from archive.operations.vocabulary import TagView
from archive.text.folding import fold
from tests.archive.operations.words import (
    LATER_STEPS,
    STEPS,
    Step,
    a_tag,
    archive_of_excerpts,
    excerpts,
    ids,
    tagged,
    trouble,
)
from tests.archive.store.rows import live_rows


def do_some(archive: Archive, data: st.DataObject, steps: tuple[Step, ...], most: int) -> None:
    for _ in range(data.draw(st.integers(3, most))):
        try:
            data.draw(st.sampled_from(steps))(archive, data)
        except ArchiveError:
            continue  # refused whole, with a sentence


def names(view: TagView) -> set[str]:
    return {fold(name) for name in (view.tag.name, *(alias.name for alias in view.aliases))}


@settings(max_examples=20)
@given(data=st.data())
def test_there_are_never_circles_doubles_or_orphans_and_all_can_be_undone_and_redone(data: st.DataObject) -> None:
    with archive_of_excerpts() as archive:
        first = live_rows(archive.path)
        begun = len(archive.history(1000))
        tagged(archive, data)
        for _ in range(data.draw(st.integers(3, 25))):
            try:
                data.draw(st.sampled_from(LATER_STEPS))(archive, data)
            except ArchiveError:
                continue
            assert trouble(archive.path) == []
            if len([entry for entry in archive.history(1000) if not entry.undone]) < begun:
                archive.redo()  # the excerpts are to stay
        last = live_rows(archive.path)
        done = len([entry for entry in archive.history(1000) if not entry.undone]) - begun
        for _ in range(done):
            archive.undo()
            assert trouble(archive.path) == []
        assert live_rows(archive.path) == first
        for _ in range(done):
            archive.redo()
        assert live_rows(archive.path) == last
        assert archive.check().problems == ()


@settings(max_examples=20)
@given(data=st.data())
def test_merging_keeps_every_excerpt_under_both_names_and_undoing_it_every_row(data: st.DataObject) -> None:
    with archive_of_excerpts() as archive:
        tagged(archive, data)
        do_some(archive, data, STEPS, 15)
        kept = a_tag(archive, data)
        gone = a_tag(archive, data, archive.tag(kept).tag.kind)
        before = live_rows(archive.path)
        try:
            plan = archive.would_merge(kept, gone)
        except ArchiveError as refusal:
            with pytest.raises(type(refusal), match=re.escape(str(refusal))):
                archive.merge(kept, gone)
            assert live_rows(archive.path) == before
            return
        lost = archive.tag(gone)
        own, others = set(excerpts(archive, kept)), set(excerpts(archive, gone))
        archive.merge(kept, gone)
        after = live_rows(archive.path)
        assert plan.moved + plan.doubles == len(others)
        assert set(excerpts(archive, kept)) == own | others
        view = archive.tag(kept)
        assert view.excerpts == len(own | others)
        assert sum(view.by_role.values()) + sum(view.by_stance.values()) >= view.excerpts
        assert names(lost) <= names(view)
        assert set(plan.aliases) <= {alias.name for alias in view.aliases}
        assert gone not in ids(archive)
        assert trouble(archive.path) == []
        field = view.tag.kind
        for name in (plan.kept.name, plan.gone.name):
            words = name.replace("=", "").replace(">", " ")
            assert archive.search(f'{field}:"{words}"', target=Target.ANNOTATIONS, limit=99).total >= len(own | others)
        archive.undo()
        assert live_rows(archive.path) == before
        archive.redo()
        assert live_rows(archive.path) == after


@settings(max_examples=15)
@given(data=st.data())
def test_what_was_split_off_and_merged_again_is_tagged_as_it_was(data: st.DataObject) -> None:
    with archive_of_excerpts() as archive:
        tagged(archive, data)
        do_some(archive, data, STEPS, 15)
        tag = data.draw(st.sampled_from([tag for tag in ids(archive) if excerpts(archive, tag)]))
        own = excerpts(archive, tag)
        some = data.draw(st.lists(st.sampled_from(own), min_size=1, unique=True))
        before = live_rows(archive.path)
        new, _ = archive.split(tag, some, "Split off")
        assert set(excerpts(archive, new)) == set(some)
        assert set(excerpts(archive, tag)) == set(own) - set(some)
        assert archive.tag(new).tag.kind is archive.tag(tag).tag.kind
        assert archive.tag(new).parent == archive.tag(tag).parent
        archive.merge(tag, new)
        after = live_rows(archive.path)
        assert after["annotation_tags"] == before["annotation_tags"]
        assert [alias.name for alias in archive.tag(tag).aliases].count("Split off") == 1
        archive.undo()
        archive.undo()
        assert live_rows(archive.path) == before
