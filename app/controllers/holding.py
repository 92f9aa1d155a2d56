"""Who holds an archive: this window, another one that answers, or a copy that does not.

A window of this account comes to the front when it is called. One that hangs, one of another account or of another
computer, and any program that keeps the file locked cannot be called: then the archive is only read here, until they
are gone.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.claim import BEAT_SECONDS, Claim, Holder
from app.instance import Instance
from app.jobs.lanes import Lane
from archive import Archive
from archive.store.places import Place

translate = QCoreApplication.translate

_LOCK_SECONDS = 2.0
"""How long a lock of another program may last before the archive counts as held by it."""
_LOOK_MILLISECONDS = 4_000


class Holding(QObject):
    """The claim of this window to one archive, from the first try to its release."""

    elsewhere = Signal()
    """Another window has the archive, and came to the front."""
    decided = Signal()
    """`open` can be called now, in any thread."""
    called = Signal()
    """Somebody wanted this archive again: come to the front."""
    freed = Signal()
    """An archive that was held by another copy can be written now, if it is opened again."""
    lost = Signal()
    """Another copy took the archive while this computer slept."""

    def __init__(self, path: Path, folder: Path | None, lane: Lane, parent: QObject) -> None:
        """`folder` holds locks; it is the user's own unless given. `lane` is where slow disks are asked."""
        super().__init__(parent)
        self.path, self._lane = path, lane
        self._instance = Instance(path, folder, self)
        self._instance.called.connect(self.called)
        self._instance.answered.connect(self._take_answer)
        self._claim = Claim(path)
        self._is_claimed = self._is_hung = False
        self.holder: Holder | None = None
        self.is_calling = False
        self._beating = self._timer(int(BEAT_SECONDS * 1_000), self._beat)
        self._looking = self._timer(_LOOK_MILLISECONDS, self._look)

    def begin(self) -> None:
        """Claim the archive; `decided` or `elsewhere` follows, at once or after a while."""
        self._is_hung = False
        self._is_claimed = self._is_claimed or self._instance.claim()
        if self._is_claimed:
            self.decided.emit()
        else:
            self.is_calling = True

    def open(self) -> Archive:
        """Open the archive, for reading only where another copy holds it. Raises ArchiveError."""
        if self.path.is_file():
            self.holder = self._claim.take()
        archive = Archive.open(self.path, held=self._is_hung or self.holder is not None)
        if archive.is_read_only or not archive.is_locked(_LOCK_SECONDS):
            return archive
        archive.close()
        return self.open_held()

    def open_held(self) -> Archive:
        """Open the archive for reading only. Raises ArchiveError."""
        return Archive.open(self.path, held=True)

    def watch(self, archive: Archive) -> None:
        """It is open: keep the claim alive, or wait until the archive is free."""
        is_held = archive.place is Place.HELD
        (self._looking if is_held else self._beating).start()
        (self._beating if is_held else self._looking).stop()

    def release(self) -> None:
        self._looking.stop()
        self._beating.stop()
        self._is_claimed = False
        self._instance.release()
        self._claim.release()

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _take_answer(self, came: bool) -> None:
        self.is_calling = False
        if came:
            self.elsewhere.emit()
        else:
            self._is_hung = True
            self.decided.emit()

    def _beat(self) -> None:
        self._lane.ask("claim", self._claim.beat, self._beaten)

    def _beaten(self, is_ours: bool) -> None:
        if not is_ours:
            self._beating.stop()
            self.lost.emit()

    def _look(self) -> None:
        if self._is_claimed or self._instance.is_free():
            self._lane.ask("holder", self._is_free, self._looked)

    def _is_free(self) -> bool:
        """Whether the archive can be written now. Raises ArchiveError."""
        if self._claim.holder() is not None:
            return False
        with Archive.open(self.path) as archive:
            return not (archive.is_read_only or archive.is_locked(0.0))

    def _looked(self, is_free: bool) -> None:
        if is_free:
            self._looking.stop()
            self.freed.emit()


def notice(place: Place, holder: Holder | None) -> str:
    """What there is to say about where the archive lies and who has it, if anything."""
    match place:
        case Place.HELD:
            return _held_by(holder)
        case Place.READ_ONLY:
            return translate("Holding", "This disk can't be written. Searching and reading work.")
        case Place.PROTECTED:
            return translate(
                "Holding", "Read-only: this file or its folder can't be written. Searching and reading work."
            )
        case Place.NETWORK:
            return translate(
                "Holding",
                "On a network drive: this works, but slower, and the archive should be open on one computer at a time.",
            )
    return ""


def _held_by(holder: Holder | None) -> str:
    sentence = translate("Holding", "Read-only: another copy holds this archive.")
    remedy = translate("Holding", "Close it there to write here.")
    if holder is not None and holder.host:
        where = f"{holder.host} ({holder.account})" if holder.account else holder.host
        remedy = translate("Holding", "It is open on {0}: close it there to write here.").format(where)
    return f"{sentence} {remedy}"
