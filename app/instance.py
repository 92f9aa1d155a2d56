"""One window an archive: whoever starts a second one gets the first.

The window that has an archive holds a lock named after it, and watches a folder in which another start of the program
leaves a note. Files do it alike on every system, without a socket. A window that takes no note of the note hangs.
"""

import os
import platform
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal, Slot

PATIENCE_MILLISECONDS = 3_000
"""How long the other window has to answer."""
_LOOK_MILLISECONDS = 30


class Instance(QObject):
    """The claim of this program to an archive."""

    called = Signal()
    """Somebody wanted this archive again: come to the front."""
    answered = Signal(bool)
    """Whether the window that has the archive came to the front, some time after a claim that failed."""

    def __init__(self, archive: Path, folder: Path | None = None, parent: QObject | None = None) -> None:
        """`folder` holds locks and notes; it is the user's own unless given."""
        super().__init__(parent)
        # A folder of one's own may be that of several computers: a lock of another one says nothing here.
        name = sha256(platform.node().encode() + b"\0" + os.fsencode(archive.resolve())).hexdigest()[:32]
        base = folder or _folder()
        with suppress(OSError):
            base.mkdir(parents=True, exist_ok=True)
        self._calls = base / name
        self._note = self._calls / "raise"
        self._lock = QLockFile(str(base / f"{name}.lock"))
        self._lock.setStaleLockTime(0)  # never by age: an archive may stay open for weeks
        self._watcher: QFileSystemWatcher | None = None
        self._looks = 0
        self._has_called = False
        self._waiting = QTimer(self)
        self._waiting.setInterval(_LOOK_MILLISECONDS)
        self._waiting.timeout.connect(self._look)

    def claim(self) -> bool:
        """Whether the archive is ours now. If not, the window that has it is called to the front: see `answered`.

        Where no lock can be made, the archive is ours: two windows do no harm.
        """
        if not self._try():
            self._call()
            return False
        self._listen()
        return True

    def is_free(self) -> bool:
        """Whether a claim would do now."""
        if self._try():
            self._lock.unlock()
            return True
        return False

    def release(self) -> None:
        self._waiting.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    def _try(self) -> bool:
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def _call(self) -> None:
        self._looks, self._has_called = 0, False
        with suppress(OSError):  # nobody will answer
            self._calls.mkdir(parents=True, exist_ok=True)
            self._note.touch()
            self._has_called = True
        self._waiting.start()

    @Slot()
    def _look(self) -> None:
        """The note goes when it was read."""
        self._looks += 1
        is_read = self._has_called and not self._note.exists()
        if is_read or self._looks * _LOOK_MILLISECONDS >= PATIENCE_MILLISECONDS:
            self._waiting.stop()
            with suppress(OSError):
                self._note.unlink(missing_ok=True)
            self.answered.emit(is_read)

    def _listen(self) -> None:
        try:
            self._calls.mkdir(parents=True, exist_ok=True)
            self._note.unlink(missing_ok=True)
        except OSError:
            return
        self._watcher = QFileSystemWatcher([str(self._calls)], self)
        self._watcher.directoryChanged.connect(self._answer)

    @Slot()
    def _answer(self) -> None:
        if self._note.exists():
            self._note.unlink(missing_ok=True)
            self.called.emit()


def _folder() -> Path:
    from platformdirs import user_state_path

    return user_state_path("cuttings") / "open"
