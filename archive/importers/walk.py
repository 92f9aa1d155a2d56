"""Which files an import takes from the files and folders it is given.

A folder may hold anything: pipes that never end, links in a circle or to elsewhere, the archive itself.
"""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from archive.importers.base import Failure, shown
from archive.importers.registry import trouble
from archive.sentences import Sentence

_OURS = ".cuttings"
_NOT_A_FILE = Sentence("This is a pipe or a device, which has no content to import: import a file.")
_LINK_NOWHERE = Sentence("This link leads nowhere: remove it, or import the file that it should lead to.")
_LINK_CIRCLE = Sentence("This link leads in a circle: remove it, or import the file that it should lead to.")
_LINK_OUT = Sentence("This link leads out of the folder: import the file it leads to by its own path.")


def walk(paths: Iterable[Path]) -> Iterator[Path | Failure]:
    """The files at these paths and in these folders, each folder sorted by name.

    A path that is given is taken even if hidden, and followed if it is a link. In a folder, hidden files and archives
    of ours are passed over in silence, and links are not followed: a file inside the folder is found there anyway, one
    outside was not asked for. Links that lead out or in a circle, and all that is no regular file, are Failures.
    """
    for path in paths:
        if _is_ours(path.name):
            yield Failure(
                shown(path), Sentence("This is a Cuttings archive or part of one: open it instead of importing it.")
            )
        else:
            yield from _walk(path)


def _walk(root: Path) -> Iterator[Path | Failure]:
    try:
        waiting = [(os.fspath(root), root.stat().st_mode)]  # a stack: folders can be nested deeper than calls
    except OSError as error:
        yield Failure(shown(root), trouble(error))
        return
    while waiting:
        path, mode = waiting.pop()
        if stat.S_ISREG(mode):
            yield Path(path)
        elif stat.S_ISDIR(mode):
            try:
                waiting.extend(_inside(path))
            except OSError as error:
                yield Failure(shown(Path(path)), trouble(error))
        elif stat.S_ISLNK(mode):
            yield from _link(Path(path), root)
        else:
            yield Failure(shown(Path(path)), _NOT_A_FILE)


def _inside(folder: str) -> list[tuple[str, int]]:
    """What is wanted of a folder, the last name first, each with its type: the folder knows it, no file is asked."""
    with os.scandir(folder) as entries:
        wanted = sorted((entry for entry in entries if _is_wanted(entry.name)), key=_name, reverse=True)
        return [(entry.path, _type(entry)) for entry in wanted]


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _type(entry: os.DirEntry[str]) -> int:
    if entry.is_symlink():
        return stat.S_IFLNK
    if entry.is_dir(follow_symlinks=False):
        return stat.S_IFDIR
    return stat.S_IFREG if entry.is_file(follow_symlinks=False) else stat.S_IFIFO


def _link(link: Path, root: Path) -> Iterator[Failure]:
    """What to say of a link inside a folder: nothing if its target is found in that folder under its own name."""
    try:
        target = link.resolve(strict=True)
    except FileNotFoundError:
        yield Failure(shown(link), _LINK_NOWHERE)
    except (OSError, RuntimeError):  # RuntimeError is a circle's, before Python 3.13
        yield Failure(shown(link), _LINK_CIRCLE)
    else:
        if link.parent.resolve().is_relative_to(target):
            yield Failure(shown(link), _LINK_CIRCLE)
        elif not target.is_relative_to(root.resolve()):
            yield Failure(shown(link), _LINK_OUT)


def _is_ours(name: str) -> bool:
    """Whether a name is that of an archive, of SQLite's files beside it (-wal, -shm) or of its search index."""
    return name.endswith(_OURS) or f"{_OURS}-" in name


def _is_wanted(name: str) -> bool:
    return not name.startswith(".") and not _is_ours(name)
