"""From the archive's actors and issues to what the tag picker shows, and what a new tag most likely is."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from app.delegates.tag_row import actor_icon
from app.models.statement import role_name, stance_name
from app.models.tag_matches import PickerTag, TagMatcher
from app.panels.choices import Answer
from app.panels.tag_chips import Chip
from app.theme.colours import TagColour, issue_colour
from archive.model import ActorType, Annotation, Assignment, Role, Stance, TagEntry, TagKind

translate = QCoreApplication.translate

ROLES = (Role.SPEAKER, Role.MENTIONED, Role.VIA, Role.ADDRESSEE, Role.ABOUT)
"""In the order `Tab` goes through them."""
STANCES = (None, Stance.FOR, Stance.AGAINST, Stance.UNCLEAR)
_UNNAMED = re.compile(r"(?:an?|some|two|three|several|bir|iki|üç|bazı|eine?|une?) ", re.IGNORECASE)


def matcher(entries: Sequence[TagEntry], pinned: Sequence[str | None]) -> TagMatcher:
    """Everything that can be picked."""
    pins = {tag: digit for digit, tag in enumerate(pinned, 1) if tag}
    names = {entry.id: entry.name for entry in entries}
    return TagMatcher(
        [
            PickerTag(
                id=entry.id,
                kind=entry.kind,
                name=entry.name,
                aliases=tuple(name for name, _ in entry.aliases),
                path=names.get(entry.parent or "", "") if entry.kind is TagKind.ISSUE else "",
                type=entry.type,
                colour=colour_of(entry),
                count=entry.count,
                pin=pins.get(entry.id),
            )
            for entry in entries
        ]
    )


def colour_of(entry: TagEntry) -> TagColour | None:
    """The colour of an issue, chosen or by its place; actors have none."""
    return None if entry.kind is TagKind.ACTOR else issue_colour(entry.place, entry.colour)


def colours_of(entries: Mapping[str, TagEntry]) -> dict[str, TagColour]:
    """The colours of all issues, by their ids."""
    found = {key: colour_of(entry) for key, entry in entries.items()}
    return {key: colour for key, colour in found.items() if colour is not None}


def chips(annotation: Annotation | None, entries: Mapping[str, TagEntry]) -> list[Chip]:
    """The tags of an annotation, in the order in which they were put on it."""
    assignments = sorted(annotation.assignments, key=lambda one: one.id) if annotation else []
    return [_chip(one, entries.get(one.tag)) for one in assignments]


def _chip(one: Assignment, entry: TagEntry | None) -> Chip:
    if one.kind is TagKind.ACTOR:
        return Chip(one.id, one.name, role_name(one.role or Role.MENTIONED), entry.type if entry else None)
    about = stance_name(one.stance) if one.stance else ""
    return Chip(one.id, one.name, about, colour=colour_of(entry) if entry else issue_colour(0))


def kinds() -> list[Answer]:
    """What a new tag can be: a type of actor, or None for an issue. The letters are those of the language."""
    named = (
        (ActorType.PERSON, translate("TagPicker", "Person"), translate("TagPicker", "P")),
        (ActorType.ORGANISATION, translate("TagPicker", "Organisation"), translate("TagPicker", "O")),
        (ActorType.STATE, translate("TagPicker", "State"), translate("TagPicker", "S")),
        (ActorType.UNNAMED, translate("TagPicker", "Somebody unnamed"), translate("TagPicker", "U")),
        (ActorType.OTHER, translate("TagPicker", "Another actor"), translate("TagPicker", "A")),
    )
    issue = Answer(None, translate("TagPicker", "Issue"), translate("TagPicker", "I"), "tag")
    return [*(Answer(type, name, letter, actor_icon(type)) for type, name, letter in named), issue]


def likely_kind(name: str, annotation: Annotation | None) -> int:
    """Which of `kinds` a new name most likely is: after a speaker comes an issue."""
    if _UNNAMED.match(name):
        return 3
    has_speaker = annotation is not None and any(one.role is Role.SPEAKER for one in annotation.assignments)
    return 5 if has_speaker else 0
