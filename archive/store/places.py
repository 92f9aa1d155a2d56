"""Where an archive lies, and who is at work on it, decides how it can be opened.

Not every disk can be written. On a network drive programs of several computers share no memory, which SQLite's
write-ahead log needs. And what another copy of the program holds is best only read.
"""

import os
import shutil
from enum import Enum
from pathlib import Path, PurePath

from archive.sentences import EMPTY, Sentence

_NETWORK = frozenset(
    (
        *("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs", "ncpfs", "9p", "ceph"),
        *("webdav", "davfs", "davfs2", "glusterfs", "fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "fuse.davfs2"),
        *("macfuse", "osxfuse", "fuse.gvfsd-fuse"),
    )
)
_LEAST_ROOM = 1024 * 1024  # bytes


class Place(Enum):
    """What kind of place it is."""

    ORDINARY = "ordinary"
    READ_ONLY = "read-only"
    PROTECTED = "protected"
    HELD = "held"
    NETWORK = "network"

    def notice(self, path: Path) -> Sentence:
        """What the user should know of an archive that lies there; empty for an ordinary place."""
        match self:
            case Place.READ_ONLY:
                return Sentence("This disk can't be written: {file} is open for reading only.", file=path)
            case Place.PROTECTED:
                return Sentence("This file or its folder can't be written: {file} is open for reading only.", file=path)
            case Place.HELD:
                return Sentence(
                    "Another copy holds {file}: it is open for reading only until it is closed there.", file=path
                )
            case Place.NETWORK:
                return Sentence(
                    "{file} lies on a network drive: it works, but slower, and should be open on one "
                    "computer at a time.",
                    file=path,
                )
            case Place.ORDINARY:
                return EMPTY

    @property
    def is_read_only(self) -> bool:
        return self in (Place.READ_ONLY, Place.PROTECTED, Place.HELD)


def place_of(path: Path) -> Place:
    """The kind of place at which the archive `path`, which exists, lies."""
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return Place.READ_ONLY if _is_on_read_only_disk(path) else Place.PROTECTED
    return Place.NETWORK if _is_remote(path) else Place.ORDINARY


def is_full(folder: Path) -> bool:
    """Whether the disk of this folder has no room that would be worth trying."""
    return shutil.disk_usage(folder).free < _LEAST_ROOM


def _is_on_read_only_disk(path: Path) -> bool:
    return hasattr(os, "statvfs") and bool(os.statvfs(path).f_flag & os.ST_RDONLY)


def _is_remote(path: Path) -> bool:
    import psutil

    if str(path).startswith("\\\\"):  # \\server\share
        return True
    parents = {str(parent): len(parent.parts) for parent in (path, *path.parents)}
    mounts = [mount for mount in psutil.disk_partitions(all=True) if str(PurePath(mount.mountpoint)) in parents]
    if not mounts:
        return False
    # Of several at one point the last was mounted over the others.
    nearest = max(enumerate(mounts), key=lambda item: (parents[str(PurePath(item[1].mountpoint))], item[0]))[1]
    return nearest.fstype.lower() in _NETWORK or "remote" in nearest.opts.split(",")
