"""Work done in another process, for tests that kill one: `python -m tests.archive.child JOB ARCHIVE …`.

Every line on stdout acknowledges one thing that is safe.
"""

import sys
from pathlib import Path

from archive import Archive
from archive.model import Role
from archive.progress import Silent
from archive.store import settings


class Acknowledge(Silent):
    """Says on stdout how many articles are safe."""

    def report(self, done: int, total: int | None, message: str = "") -> None:
        print(done, flush=True)


def import_file(archive: Archive, source: str) -> None:
    archive.import_paths([Path(source)], Acknowledge())
    archive.drain()


def import_deadly(archive: Archive, folder: str) -> None:
    """Import a folder with processes that some of its files kill; prints what failed."""
    from tests.archive.operations.deadly import start_pool

    for failure in archive.import_paths([Path(folder)], start_pool=start_pool).failed:
        print(Path(failure.path).name, flush=True)


def annotate(archive: Archive, article: str, actor: str, times: str) -> None:
    """Annotate `times` different passages of one article, and tag them with one actor."""
    words = archive.article(int(article)).version.body.split()
    for number in range(int(times)):
        quote = " ".join(words[number : number + 3])
        print(archive.annotate(int(article), quote, occurrence=1, actors=[(actor, Role.SPEAKER)]).id, flush=True)
    archive.drain(wait=30)


def count_up(archive: Archive, times: str) -> None:
    """Read a number in the archive, add one and write it back, over and over."""
    for _ in range(int(times)):
        with archive.gesture("Count") as rows:
            settings.put(rows, "count", settings.get(rows.connection, "count", 0) + 1)
    print("done", flush=True)


def purge(archive: Archive, *ids: str) -> None:
    print("begun", flush=True)
    archive.purge([int(key) if key.isdecimal() else key for key in ids])
    print("done", flush=True)


JOBS = {
    "import": import_file,
    "import-deadly": import_deadly,
    "annotate": annotate,
    "count": count_up,
    "purge": purge,
}

if __name__ == "__main__":
    job, path, *arguments = sys.argv[1:]
    with Archive.open(path) as archive:
        JOBS[job](archive, *arguments)
