"""A file of many articles, read by several processes: what comes of it is just what one process makes of it."""

import gzip
import json
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest

from app.jobs.workers import start_workers
from archive import Archive
from archive.importers import bulk, registry
from archive.importers.base import Failure
from archive.model import NewArticle
from archive.operations import sources
from archive.operations.ingest import ImportReport
from archive.operations.sources import StartPool, prepared
from archive.progress import Silent
from tests.archive.operations.bulk import counts
from tests.archive.operations.deadly import InOnePiece, start_buggy_pool
from tests.archive.operations.deadly import start_pool as start_deadly_pool

TEXT = "The ferry number {} left the harbour at noon, the harbour master said. Nobody was on board."


class Counted(Executor):
    """Processes, and how often they were given something to do."""

    def __init__(self, pool: Executor, given: list[str]) -> None:
        self._pool, self._given = pool, given

    def submit(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self._given.append(getattr(getattr(work, "func", work), "__name__", ""))
        return self._pool.submit(work, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._pool.shutdown(wait, cancel_futures=cancel_futures)


@pytest.fixture(autouse=True)
def _little_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that small files are worth processes, and are cut in many places."""
    monkeypatch.setattr(sources, "_BYTES_AT_ONCE", 1)
    monkeypatch.setattr(bulk, "_LINES_AT_ONCE", 4)


@pytest.fixture
def given() -> list[str]:
    return []


@pytest.fixture
def pool(given: list[str]) -> StartPool:
    return lambda: Counted(start_workers(), given)


def line(number: int, **about: object) -> bytes:
    return json.dumps({"title": f"Ferry {number}", "text": TEXT.format(number), **about}).encode() + b"\n"


def everything_there_is() -> bytes:
    """Good lines with all that can be wrong between them."""
    parts = [line(number, outlet="Wire", external_id=str(number)) for number in range(40)]
    parts[5:5] = [b"not json\n", b"\n", b"   \n", b"[]\n", b'{"title": "T"}\n']
    parts[12:12] = [line(3, outlet="Wire", external_id="3"), line(99, outlet="Wire", external_id="4")]
    parts[20:20] = [b'{"title": "T", "text": "\\u0001"}\n', b'{"title": "T", "text": "\\ud800"}\n', b"\xff\n"]
    parts[30:30] = [b"a" * (2 * bulk.LARGEST_ARTICLE) + b"\n"]
    return b"".join([*parts, b"oops\n" * 30, line(100), line(101).rstrip()])


def both_ways(tmp_path: Path, pool: StartPool, *paths: Path) -> tuple[ImportReport, list[tuple[str, str | None]]]:
    """Import alone and with processes, which must be the same; returns the report, and titles with their languages."""
    reports, articles = [], []
    for name, start_pool in (("one", None), ("many", pool)):
        with Archive.create(tmp_path / f"{name}.cuttings") as archive:
            report = archive.import_paths(paths, start_pool=start_pool)
            views = [archive.article(number) for number in sorted(report.articles)]
            reports.append((counts(report), report.failed, report.separate, report.articles))
            articles.append([(view.article.title, view.version, view.article.metadata) for view in views])
    without_time = [[(t, v.body, v.number, v.sha256, v.original, m) for t, v, m in found] for found in articles]
    assert reports[0] == reports[1]
    assert without_time[0] == without_time[1]
    return report, [(title, metadata.language) for title, _, metadata in articles[1]]


@pytest.mark.parametrize("name", ["all.jsonl", "all.jsonl.gz"])
def test_several_processes_give_just_what_one_gives(
    tmp_path: Path, pool: StartPool, given: list[str], name: str
) -> None:
    path = tmp_path / name
    data = everything_there_is()
    path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    report, found = both_ways(tmp_path, pool, path)
    assert counts(report) == (42, 1, 1)
    assert found[0] == ("Ferry 0", "en")
    assert [failure.path.rpartition(":")[2] for failure in report.failed[:3]] == ["6", "9", "10"]
    assert given.count("prepare_lines") > 10


def test_a_file_that_is_cut_off_gives_what_it_holds_before_it_says_so(tmp_path: Path, pool: StartPool) -> None:
    whole = gzip.compress(b"".join(line(number) for number in range(300)))
    path = tmp_path / "cut.jsonl.gz"
    path.write_bytes(whole[: len(whole) * 2 // 3])
    report, _ = both_ways(tmp_path, pool, path)
    assert report.imported > 50
    (failure,) = report.failed
    assert failure.path == f"{path}:{report.imported + 1}"


@pytest.mark.parametrize(("data", "reason"), [("{}\n".encode("utf-16"), "UTF-8"), (b"\n\n", "holds no articles")])
def test_a_file_that_cannot_be_read_at_all_is_said_once(
    tmp_path: Path, pool: StartPool, data: bytes, reason: str
) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_bytes(data)
    (failure,) = both_ways(tmp_path, pool, path)[0].failed
    assert (failure.path, reason in failure.reason) == (str(path), True)


def test_what_was_stopped_goes_on_with_the_rest(tmp_path: Path, pool: StartPool) -> None:
    class StopAtOnce(Silent):
        def cancelled(self) -> bool:
            return True

    path = tmp_path / "many.jsonl"
    path.write_bytes(b"".join(line(number) for number in range(1_500)))
    with Archive.create(tmp_path / "x.cuttings") as archive:
        first = archive.import_paths([path], StopAtOnce(), start_pool=pool)
        assert first.cancelled
        assert 0 < first.imported < 1_500
        second = archive.import_paths([path], start_pool=pool)
        assert counts(second) == (1_500 - first.imported, 0, first.imported)
        assert archive.check().problems == ()


def test_only_a_little_is_read_ahead_of_what_is_stored(tmp_path: Path, pool: StartPool, given: list[str]) -> None:
    path = tmp_path / "many.jsonl"
    path.write_bytes(b"".join(line(number) for number in range(2_000)))
    file = next(files := prepared([path], pool))
    assert file.found is not None
    taken = [one for one, _ in zip(file.found, range(40), strict=False)]
    assert all(isinstance(one, NewArticle) for one in taken)
    files.close()
    assert given.count("prepare_lines") <= 40 / 4 + sources._WAITING + 1


def test_a_bug_costs_the_rest_of_one_file_and_says_where_it_is_without_the_text(tmp_path: Path) -> None:
    lines = [line(number) for number in range(30)]
    lines[9] = line(9, text="A misfortune befell the ferry at noon.")
    (tmp_path / "a.jsonl").write_bytes(b"".join(lines))
    (tmp_path / "b.jsonl").write_bytes(line(77))
    with Archive.create(tmp_path / "x.cuttings") as archive:
        report = archive.import_paths([tmp_path / "a.jsonl", tmp_path / "b.jsonl"], start_pool=start_buggy_pool)
    assert counts(report) == (10, 0, 0)
    (failure,) = report.failed
    assert (failure.path, "ValueError" in failure.reason) == (str(tmp_path / "a.jsonl"), True)
    assert "detect" in failure.trace
    assert "befell" not in failure.reason + failure.trace


def test_lines_whose_process_died_are_read_here(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    doomed = (3, 50, 51, 99)
    path.write_bytes(
        b"".join(line(n, **({"text": f"The doom of ferry {n}."} if n in doomed else {})) for n in range(100))
    )
    with Archive.create(tmp_path / "x.cuttings") as archive:
        report = archive.import_paths([path], start_pool=start_buggy_pool)
        assert (counts(report), report.failed) == ((100, 0, 0), [])
        assert [archive.article(number + 1).article.title for number in range(100)] == [
            f"Ferry {n}" for n in range(100)
        ]


@pytest.fixture
def _deadly(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This process knows what those that read know."""
    registry.importers.cache_clear()
    monkeypatch.setattr(registry, "_BUILT_IN", (InOnePiece(), *registry._BUILT_IN))
    yield
    registry.importers.cache_clear()


@pytest.mark.usefixtures("_deadly")
def test_processes_that_die_meanwhile_take_no_line_with_them(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.jsonl", "c.jsonl"):
        start = 1_000 * (name == "c.jsonl")
        (folder / name).write_bytes(b"".join(line(start + number) for number in range(400)))
    for number in range(3):
        (folder / f"b{number}.deadly").write_bytes(b"DEADLY")
    with Archive.create(tmp_path / "x.cuttings") as archive:
        report = archive.import_paths([folder], start_pool=start_deadly_pool)
        assert counts(report) == (800, 0, 0)
        assert [Path(failure.path).name for failure in report.failed] == [f"b{number}.deadly" for number in range(3)]
        assert [archive.article(number).article.title for number in (1, 400, 401, 800)] == [
            "Ferry 0",
            "Ferry 399",
            "Ferry 1000",
            "Ferry 1399",
        ]


@pytest.mark.usefixtures("_deadly")
def test_a_file_that_cannot_be_cut_is_read_as_it_is_stored(tmp_path: Path) -> None:
    path = tmp_path / "x.piece"
    path.write_text("PIECE\n" + "\n".join(f"The ferry {number} sails." for number in range(20)), "utf-8")
    found = [one for file in prepared([path], start_deadly_pool) for one in file.found or ()]
    assert not any(isinstance(one, Failure) for one in found)
    assert len(found) == 20
