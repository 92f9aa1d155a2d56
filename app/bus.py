"""What the parts of the window tell each other without knowing each other: that something in the archive changed."""

from PySide6.QtCore import QObject, Signal

from app.words import say
from archive.changes import ChangeSet, ChangeSummary
from archive.errors import ArchiveError


class Bus(QObject):
    """One an open archive. Signals carry values only, never texts."""

    changed = Signal(object)
    """A `ChangeSummary`: the user's own gesture, or `None` after changes made elsewhere."""
    caught_up = Signal()
    """The search index has seen changes that it was behind with: what is counted may be another number now."""
    told = Signal(str)
    """A sentence for the user, shown for a moment."""
    done = Signal(str)
    """A sentence on the gesture that `changed` told of last: shown for a moment with *Undo*."""
    found = Signal(str, str)
    """A sentence for the user, shown for a moment with a way to what it is about: the query that finds that."""
    notes_wanted = Signal()
    """Notes are about to be changed where nobody writes them: whoever is writing one stores it first."""
    troubled = Signal(str)
    """What is in the way of storing anything, shown until it is over: then an empty sentence."""

    def publish(self, changes: ChangeSet) -> None:
        """Tell everybody of a gesture."""
        summary: ChangeSummary = changes.summary()
        self.changed.emit(summary)

    def did(self, changes: ChangeSet, sentence: str = "", *, tell: bool = True) -> None:
        """Publish a gesture, if anything was changed, and say what was done: this sentence, else its label.

        What one sees anyway need not be told.
        """
        if changes:
            self.publish(changes)
            if tell:
                self.done.emit(sentence or say(changes.label))

    def refuse(self, error: ArchiveError) -> None:
        """Say why something could not be done."""
        self.told.emit(say(error))
