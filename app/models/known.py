"""What is known of an excerpt beside its words, line by line, each value a word that can be clicked and changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.models.statement import (
    Guesses,
    Part,
    Word,
    attribution_name,
    check_name,
    stance_name,
    wording_name,
)
from archive.model import Annotation, Assignment, Role, TagKind

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Known:
    """A line: what it is about, and its values. `tags` are the ids of the tags that the words are of, if any."""

    label: str
    words: tuple[Word, ...]
    tags: tuple[str, ...] = ()


def known_of(annotation: Annotation, guesses: Guesses) -> tuple[Known, ...]:
    """All lines, also those of which nothing is known yet but which can be said of it."""
    return tuple(_lines(annotation, guesses))


def _lines(annotation: Annotation, guesses: Guesses) -> Iterator[Known]:
    actors = [one for one in annotation.assignments if one.kind is TagKind.ACTOR]
    issues = [one for one in annotation.assignments if one.kind is TagKind.ISSUE]
    for role, label in (
        (Role.SPEAKER, translate("Known", "Speaker")),
        (Role.VIA, translate("Known", "Via")),
        (Role.ADDRESSEE, translate("Known", "To")),
        (Role.ABOUT, translate("Known", "About")),
        (Role.MENTIONED, translate("Known", "Mentions")),
    ):
        if own := [one for one in actors if one.role is role]:
            yield _named(label, own, is_strong=role is Role.SPEAKER)
        elif role is Role.SPEAKER:
            yield Known(label, (Word(translate("Known", "not said"), Part.ACTOR),))
    for issue in issues:
        yield _named(translate("Known", "Issue"), [issue], is_strong=False)
        stance = Word(stance_name(issue.stance), Part.STANCE, issue.id, is_strong=issue.stance is not None)
        yield Known(translate("Known", "Stance"), (stance,))
    if not issues:
        yield Known(translate("Known", "Issue"), (Word(translate("Known", "none"), Part.ISSUE),))
    attribution = annotation.attribution or guesses.attribution
    yield Known(
        translate("Known", "Attribution"),
        (
            Word(
                attribution_name(attribution) if attribution else translate("Known", "not said"),
                Part.ATTRIBUTION,
                is_guess=annotation.attribution is None and attribution is not None,
            ),
        ),
    )
    wording = annotation.wording or guesses.wording
    yield Known(
        translate("Known", "Wording"),
        (
            Word(
                wording_name(wording) if wording else translate("Known", "not said"),
                Part.WORDING,
                is_guess=annotation.wording is None and wording is not None,
            ),
        ),
    )
    check = check_name(annotation.check) if annotation.check else translate("Known", "not begun")
    yield Known(translate("Known", "Check"), (Word(check, Part.CHECK),))


def _named(label: str, own: Sequence[Assignment], *, is_strong: bool) -> Known:
    part = Part.ACTOR if own[0].kind is TagKind.ACTOR else Part.ISSUE
    words = tuple(Word(one.name, part, one.id, is_strong=is_strong) for one in own)
    return Known(label, words, tuple(one.tag for one in own))
