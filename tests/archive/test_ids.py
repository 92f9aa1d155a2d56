"""Ids are valid, in order of making, and this machine keeps its own."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from archive import ids


def test_ids_are_version_7_in_order_and_all_different() -> None:
    made = [ids.uuid7() for _ in range(20_000)]
    assert sorted(set(made)) == made
    assert {uuid.UUID(key).version for key in made} == {7}
    assert {uuid.UUID(key).variant for key in made} == {uuid.RFC_4122}


def test_threads_never_make_the_same_id() -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: ids.uuid7(), range(5_000)))
    assert len(set(made)) == 5_000


def test_the_machine_keeps_its_id_and_is_stable_where_it_cannot_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    ids.machine.cache_clear()
    first = ids.machine()
    ids.machine.cache_clear()
    assert ids.machine() == first
    (tmp_path / "blocked").write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "blocked"))
    ids.machine.cache_clear()
    fallback = ids.machine()
    ids.machine.cache_clear()
    assert ids.machine() == fallback != first
    ids.machine.cache_clear()
