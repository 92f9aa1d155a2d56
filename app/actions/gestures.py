"""What the history calls a gesture, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from app.actions.catalogue import QT_TRANSLATE_NOOP

_CONTEXT = "Gestures"
_KINDS = (
    QT_TRANSLATE_NOOP("Gestures", "Annotate a passage"),
    QT_TRANSLATE_NOOP("Gestures", "Change who may see it"),
    QT_TRANSLATE_NOOP("Gestures", "Describe"),
    QT_TRANSLATE_NOOP("Gestures", "Import"),
    QT_TRANSLATE_NOOP("Gestures", "Link two passages"),
)
"""How labels begin. What follows is a name, as it is."""


def label_translated(label: str) -> str:
    """A label of the history; one that is not known stays in English."""
    for kind in _KINDS:
        if label.startswith(kind) and label[len(kind) : len(kind) + 1] in ("", " ", ":"):
            return QCoreApplication.translate(_CONTEXT, kind) + label[len(kind) :]
    return label
