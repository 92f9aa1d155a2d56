"""How every command opens an archive: as the public face of the library does it, with the index brought up to date."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.cli.streams import tell
from app.cli.values import any_path

if TYPE_CHECKING:
    from archive import Archive


def add_archive(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("archive", metavar="ARCHIVE", type=any_path, help="the archive file, such as work.cuttings")


@contextmanager
def opened(path: str) -> "Iterator[Archive]":
    """The archive at `path`; the index is brought up to date with what the command changed before it is closed.

    Raises ArchiveUnavailable and its kinds.
    """
    from archive import Archive

    with Archive.open(path) as archive:
        if archive.notice:
            tell(f"cuttings: {archive.notice}")
        yield archive
        with surviving_index_trouble():
            archive.drain()


@contextmanager
def surviving_index_trouble() -> Iterator[None]:
    """For what a command does with the index when its own work is stored: trouble is told, the command goes on."""
    from archive.errors import ArchiveError

    try:
        yield
    except (ArchiveError, OSError) as error:
        tell(f"cuttings: The search index could not be brought up to date: {error}")
