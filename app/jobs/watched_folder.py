"""A folder whose new pages come in by themselves, such as the one a browser saves to.

Only what appears while the archive is open counts, and only pages and documents: a folder of downloads holds much else.
A file is taken when it has stopped growing.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from app.jobs.lanes import Lane
from archive.errors import FormatError
from archive.importers.registry import recognise

SETTLE = 1_200
"""Milliseconds in which a file must not change to count as whole."""
_UNFINISHED = (".part", ".crdownload", ".download", ".partial", ".tmp", ".opdownload")
_NOT_FOR_READING = frozenset({"text/plain", "text/markdown"})

_Stamps = Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Glance:
    """The files of the folder, each with its size and time; `whole` are new, unchanged and worth importing."""

    folder: Path
    stamps: _Stamps
    growing: frozenset[str]
    whole: tuple[Path, ...]


class WatchedFolder(QObject):
    """Watches at most one folder."""

    found = Signal(object)
    """A tuple of `Path`."""
    gone = Signal(object)
    """The folder, a `Path`, is not there (any more): it is watched no longer."""

    def __init__(self, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._folder: Path | None = None
        self._known: set[str] | None = None
        self._stamps: _Stamps = {}
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE)
        self._watcher.directoryChanged.connect(self._changed)
        self._settling.timeout.connect(self._look)

    @property
    def folder(self) -> Path | None:
        return self._folder

    def watch(self, folder: Path | None) -> None:
        """Watch this folder from now on, instead of any other; None watches none."""
        self._settling.stop()
        self._lane.drop("watch")
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._folder, self._known, self._stamps = folder, None, {}
        if folder is None:
            return
        if not self._watcher.addPath(str(folder)):
            self._folder = None
            self.gone.emit(folder)
            return
        self._look()

    def _changed(self) -> None:
        self._settling.start()

    def _look(self) -> None:
        if self._folder is not None:
            known = None if self._known is None else frozenset(self._known)
            self._lane.ask("watch", partial(_glance, self._folder, known, self._stamps), self._looked)

    def _looked(self, glance: _Glance | None) -> None:
        folder = self._folder
        if glance is None:
            self.watch(None)
            self.gone.emit(folder)
            return
        if glance.folder != folder:
            return
        if self._known is None:  # what was there before is not new
            self._known = set(glance.stamps)
            return
        self._known = (self._known & set(glance.stamps)) | (set(glance.stamps) - glance.growing)
        self._stamps = glance.stamps
        if glance.growing:
            self._settling.start()
        if glance.whole:
            self.found.emit(glance.whole)


def _glance(folder: Path, known: frozenset[str] | None, before: _Stamps) -> _Glance | None:
    """Look into the folder. None where it is not there any more."""
    try:
        stamps = _files(folder)
    except OSError:
        return None
    new = frozenset() if known is None else stamps.keys() - known
    growing = frozenset(name for name in new if stamps[name] != before.get(name) or not stamps[name][0])
    whole = tuple(folder / name for name in sorted(new - growing) if _is_document(folder / name))
    return _Glance(folder, stamps, growing, whole)


def _files(folder: Path) -> dict[str, tuple[int, int]]:
    found = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name.lower().endswith(_UNFINISHED):
                continue
            if entry.is_file(follow_symlinks=False):
                about = entry.stat(follow_symlinks=False)
                found[entry.name] = about.st_size, about.st_mtime_ns
    return found


def _is_document(path: Path) -> bool:
    try:
        importer = recognise(path)
    except (FormatError, OSError):
        return False
    return importer.single and importer.media_type not in _NOT_FOR_READING
