"""What tells other accounts and other computers that an archive is open here: a small file beside it.

A lock of this account's own (`app/instance.py`) is seen by nobody else, and locks on network drives cannot be relied
on. A file is seen by whoever can open the archive. It is written again every half minute, so that one which was left
behind by a crash is known by its age.
"""

import getpass
import json
import os
import platform
import tempfile
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from archive.ids import machine

SUFFIX = "-open"
BEAT_SECONDS = 30.0
_STALE_SECONDS = 5 * BEAT_SECONDS


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has an archive open. `machine` is this account on that computer, `began` when the process did, in seconds."""

    machine: str = ""
    host: str = ""
    account: str = ""
    process: int = 0
    began: float = 0.0

    @classmethod
    def here(cls) -> "Holder":
        """This very process."""
        own = psutil.Process()
        return cls(machine(), platform.node(), _account(), own.pid, own.create_time())


class Claim:
    """One process's claim to one archive. Used by one thread at a time; every method may wait for a slow disk."""

    def __init__(self, archive: Path) -> None:
        archive = archive.resolve()
        self._archive = archive
        self._file = archive.with_name(f"{archive.name}{SUFFIX}")
        self._own = Holder.here()
        self._is_ours = False

    def take(self) -> Holder | None:
        """None when the archive is ours now, else who has it. Where no claim can be made it is ours."""
        with suppress(OSError):
            try:
                self._write(os.O_EXCL)
            except FileExistsError:
                if (holder := self.holder()) is not None:
                    return holder
                self._write(os.O_TRUNC)
        return None

    def holder(self) -> Holder | None:
        """Who else has the archive open now, as far as can be known."""
        try:
            age = _now(self._archive.parent) - self._file.stat().st_mtime
        except OSError:
            return None
        found = _read(self._file)
        if found == self._own:
            return None
        if (found.machine, found.host) == (self._own.machine, self._own.host):
            return found if _is_running(found) else None
        return found if age < _STALE_SECONDS else None

    def beat(self) -> bool:
        """Say that we are still here; False when somebody else has taken the archive meanwhile."""
        if not self._is_ours:
            return True
        with suppress(OSError):  # a drive that is away says nothing of who has the archive
            if self._file.exists() and _read(self._file) != self._own:
                self._is_ours = False
                return False
            self._write(os.O_TRUNC)
        return True

    def release(self) -> None:
        if self._is_ours:
            self._is_ours = False
            with suppress(OSError):
                if _read(self._file) == self._own:
                    self._file.unlink()

    def _write(self, how: int) -> None:
        """Whoever may read the archive may read who has it open. Raises OSError."""
        number = os.open(self._file, os.O_WRONLY | os.O_CREAT | how, 0o600)
        with os.fdopen(number, "w", encoding="utf-8") as file:
            json.dump(asdict(self._own), file)
        self._is_ours = True
        self._file.chmod(self._archive.stat().st_mode & 0o666)


def _read(file: Path) -> Holder:
    """Whom a claim names; one that cannot be read names nobody, but is a claim all the same."""
    try:
        found = json.loads(file.read_text("utf-8"))
        computer, host, account = (str(found[name]) for name in ("machine", "host", "account"))
        return Holder(computer, host, account, int(found["process"]), float(found["began"]))
    except (OSError, ValueError, TypeError, KeyError):
        return Holder()


def _now(folder: Path) -> float:
    """The time as the disk of this folder has it: the clock of a server may go differently. Raises OSError."""
    with tempfile.TemporaryFile(dir=folder) as probe:
        return os.fstat(probe.fileno()).st_mtime


def _is_running(holder: Holder) -> bool:
    try:
        return abs(psutil.Process(holder.process).create_time() - holder.began) < 1.0
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:
        return True


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
