"""The words of an annotation's sentence as menus: what else each of them could be."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.models.statement import (
    Guesses,
    Part,
    Word,
    attribution_name,
    check_name,
    role_name,
    stance_name,
    wording_name,
)
from archive import Archive
from archive.changes import ChangeSet
from archive.model import Annotation, Assignment, Attribution, Check, Role, Stance, Wording
from archive.operations.assign import Part as AssignmentPart
from archive.operations.change import About

translate = QCoreApplication.translate


Wish = Callable[[Archive], ChangeSet]
"""What is to become of a word, done to the archive."""


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    wish: Wish
    is_chosen: bool = False
    is_removal: bool = False


class WordMenu(QObject):
    """Opens the menu of a word and tells what was wished for."""

    wished = Signal(object)
    """A `Wish`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent

    def open(self, word: Word, annotation: Annotation, guesses: Guesses, at: QPoint) -> QMenu:
        """Open it at a point of the screen."""
        menu = QMenu(self._parent)
        for line in _lines(word, annotation, guesses):
            if line.is_removal:
                menu.addSeparator()
            action = menu.addAction(line.text)
            action.setCheckable(True)
            action.setChecked(line.is_chosen)
            action.setData(line.wish)
        menu.triggered.connect(self._wish)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        return menu

    def _wish(self, action: QAction) -> None:
        self.wished.emit(action.data())


def _lines(word: Word, annotation: Annotation, guesses: Guesses) -> Iterator[_Line]:
    about = next((one for one in annotation.assignments if one.id == word.assignment), None)
    match word.part:
        case Part.ACTOR if about is not None:
            for role in Role:
                yield _Line(role_name(role), partial(_reassign, about.id, {"role": role}), about.role is role)
            yield _removal(about)
        case Part.ISSUE | Part.STANCE if about is not None:
            for stance in (*Stance, None):
                yield _Line(
                    stance_name(stance), partial(_reassign, about.id, {"stance": stance}), about.stance is stance
                )
            yield _removal(about)
        case Part.ATTRIBUTION:
            for attribution in Attribution:
                name = _guessed(attribution_name(attribution), annotation.attribution, attribution, guesses.attribution)
                wish = partial(_change, annotation.id, {"attribution": attribution})
                yield _Line(name, wish, annotation.attribution is attribution)
            yield from _open(annotation.attribution, partial(_change, annotation.id, {"attribution": None}))
        case Part.WORDING:
            for wording in Wording:
                name = _guessed(wording_name(wording), annotation.wording, wording, guesses.wording)
                wish = partial(_change, annotation.id, {"wording": wording})
                yield _Line(name, wish, annotation.wording is wording)
            yield from _open(annotation.wording, partial(_change, annotation.id, {"wording": None}))
        case Part.CHECK:
            for check in Check:
                wish = partial(_change, annotation.id, {"check": check})
                yield _Line(check_name(check), wish, annotation.check is check)
            yield from _open(annotation.check, partial(_change, annotation.id, {"check": None}))


def _guessed(name: str, now: object, value: object, guess: object) -> str:
    is_guess = now is None and value is guess
    return translate("WordMenu", "{} (a guess: confirm)").format(name) if is_guess else name


def _removal(about: Assignment) -> _Line:
    text = translate("WordMenu", "Remove {}").format(about.name)
    return _Line(text, partial(_unassign, about.id), is_removal=True)


def _open(now: object, wish: Wish) -> Iterator[_Line]:
    if now is not None:
        yield _Line(translate("WordMenu", "Leave open"), wish, is_removal=True)


def _reassign(assignment: str, part: AssignmentPart, archive: Archive) -> ChangeSet:
    return archive.reassign(assignment, **part)


def _unassign(assignment: str, archive: Archive) -> ChangeSet:
    return archive.unassign(assignment)


def _change(annotation: str, about: About, archive: Archive) -> ChangeSet:
    return archive.change(annotation, **about)
