"""One window an archive: whoever starts a second one gets the first.

The window that has an archive holds a lock named after it, and watches a folder in which another start of the program
leaves a note. Files do it alike on every system, without a socket.
"""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal, Slot


class Instance(QObject):
    """The claim of this program to an archive."""

    called = Signal()
    """Somebody wanted this archive again: come to the front."""

    def __init__(self, archive: Path, folder: Path | None = None, parent: QObject | None = None) -> None:
        """`folder` holds locks and notes; it is the user's own unless given."""
        super().__init__(parent)
        name = sha256(str(archive.resolve()).encode()).hexdigest()[:32]
        base = folder or _folder()
        with suppress(OSError):
            base.mkdir(parents=True, exist_ok=True)
        self._calls = base / name
        self._lock = QLockFile(str(base / f"{name}.lock"))
        self._lock.setStaleLockTime(0)  # never by age: an archive may stay open for weeks
        self._watcher: QFileSystemWatcher | None = None

    def claim(self) -> bool:
        """Whether the archive is ours now. If not, the window that has it has been called to the front.

        Where no lock can be made, the archive is ours: two windows do no harm.
        """
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            self._call()
            return False
        self._listen()
        return True

    def release(self) -> None:
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    def _call(self) -> None:
        with suppress(OSError):  # the other window is there all the same
            (self._calls / "raise").touch()

    def _listen(self) -> None:
        try:
            self._calls.mkdir(parents=True, exist_ok=True)
            (self._calls / "raise").unlink(missing_ok=True)
        except OSError:
            return
        self._watcher = QFileSystemWatcher([str(self._calls)], self)
        self._watcher.directoryChanged.connect(self._answer)

    @Slot()
    def _answer(self) -> None:
        note = self._calls / "raise"
        if note.exists():
            note.unlink(missing_ok=True)
            self.called.emit()


def _folder() -> Path:
    from platformdirs import user_state_path

    return user_state_path("cuttings") / "open"
