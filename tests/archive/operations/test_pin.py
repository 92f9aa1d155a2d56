"""Nine tags have a key of their own."""

import pytest

from archive import Archive
from archive.errors import NameNotUnderstood
from tests.archive.operations.marks import actor


def test_a_tag_has_one_key_and_a_key_one_actor(archive: Archive) -> None:
    one, other = actor(archive, "Mara Bell"), actor(archive, "Anton Roe")
    assert archive.pinned() == (None,) * 9
    archive.pin(one, 1)
    archive.pin(other, 9)
    assert archive.pinned() == (one, *[None] * 7, other)
    assert archive.pin(one, 9).label == "Pin a tag: 9"
    assert archive.pinned() == (*[None] * 8, one)
    assert not archive.pin(one, 9)
    assert not archive.pin(other, None)
    archive.undo()
    assert archive.pinned() == (one, *[None] * 7, other)
    assert archive.pin(one, None).label == "Unpin a tag"
    assert archive.pinned() == (*[None] * 8, other)


def test_a_deleted_tag_gives_its_key_back_when_it_is_restored(archive: Archive) -> None:
    one = actor(archive, "Mara Bell")
    archive.pin(one, 2)
    with archive.gesture("Delete") as rows:
        rows.delete("tags", one)
    assert archive.pinned() == (None,) * 9
    archive.undo()
    assert archive.pinned()[1] == one


@pytest.mark.parametrize("place", [0, 10])
def test_other_keys_there_are_not(archive: Archive, place: int) -> None:
    with pytest.raises(NameNotUnderstood, match="from 1 to 9"):
        archive.pin(actor(archive, "Mara Bell"), place)
    with pytest.raises(NameNotUnderstood):
        archive.pin("nobody", 1)
