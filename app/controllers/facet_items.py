"""From what the archive says of facets, stories and saved searches to the lines that show it."""

from collections.abc import Iterator, Sequence, Set

from PySide6.QtCore import QCoreApplication

from app.delegates.facet_row import FacetItem
from app.theme.colours import issue_colour
from app.words import QT_TRANSLATE_NOOP, figures, language_name
from archive.index.base import Target
from archive.model import ActorType, Check, Story
from archive.operations.collect import SavedCount
from archive.operations.narrow import FacetValue
from archive.query.fields import State

_ICONS = {
    ActorType.PERSON: "user",
    ActorType.ORGANISATION: "building-2",
    ActorType.STATE: "landmark",
    ActorType.UNNAMED: "user-x",
}
_STATES = {
    State.UNREAD: QT_TRANSLATE_NOOP("Facets", "Unread"),
    State.READ: QT_TRANSLATE_NOOP("Facets", "Read"),
    State.KEPT: QT_TRANSLATE_NOOP("Facets", "Kept"),
    State.ASIDE: QT_TRANSLATE_NOOP("Facets", "Set aside"),
    State.STARRED: QT_TRANSLATE_NOOP("Facets", "Starred"),
}
_CHECKS = {
    Check.TO_CHECK: QT_TRANSLATE_NOOP("Facets", "To check"),
    Check.VERIFIED: QT_TRANSLATE_NOOP("Facets", "Verified"),
    Check.DISPUTED: QT_TRANSLATE_NOOP("Facets", "Disputed"),
    Check.FALSE: QT_TRANSLATE_NOOP("Facets", "False"),
}
_ROLES = {
    "speaker": QT_TRANSLATE_NOOP("Facets", "speaker"),
    "via": QT_TRANSLATE_NOOP("Facets", "via"),
    "about": QT_TRANSLATE_NOOP("Facets", "about"),
}


def field_items(field: str, values: Sequence[FacetValue]) -> list[FacetItem]:
    """The lines of a field; states and checks in their own order."""
    if field == "is":
        return list(_states({value.value: value for value in values}))
    if field == "check":
        return list(_checks({value.value: value for value in values}))
    return [_item(field, value) for value in values]


def story_items(stories: Sequence[Story], chosen: Set[str]) -> list[FacetItem]:
    """`chosen` are the ids of those the query asks for."""
    return [
        FacetItem(
            one.id,
            one.name,
            one.count,
            one.id in chosen,
            icon="eye-off" if one.private else "folder",
            has_box=False,
            private=one.private,
            remark=_say("private") if one.private else "",
        )
        for one in stories
    ]


def search_items(searches: Sequence[SavedCount], query: str, target: Target | None) -> list[FacetItem]:
    """The line of the present query for articles, or for excerpts, is strong; those for excerpts say that they are."""
    return [
        FacetItem(
            one.search.id,
            one.search.name,
            one.total,
            (one.search.query, one.search.target) == (query, target),
            icon="quote" if one.search.target == Target.ANNOTATIONS else "bookmark",
            news=QCoreApplication.translate("Facets", "{} new").format(figures(one.new)) if one.new else "",
            has_box=False,
            remark=_say("finds excerpts") if one.search.target == Target.ANNOTATIONS else "",
        )
        for one in searches
    ]


def _item(field: str, value: FacetValue) -> FacetItem:
    ticked = bool(value.chosen_by)
    if field == "actor":
        roles = dict.fromkeys(_say(_ROLES[one.field]) for one in value.chosen_by if one.field in _ROLES)
        label = ", ".join((value.value, *roles))
        icon = _ICONS.get(value.type or ActorType.UNKNOWN, "user")
        return FacetItem(value.value, label, value.count, ticked, icon=icon)
    if field == "issue":
        return FacetItem(value.value, value.value, value.count, ticked, swatch=issue_colour(value.place, value.colour))
    label = language_name(value.value) if field == "lang" else value.value
    return FacetItem(value.value, label, value.count, ticked)


def _states(values: dict[str, FacetValue]) -> Iterator[FacetItem]:
    for state, name in _STATES.items():
        if value := values.get(state):
            yield FacetItem(value.value, _say(name), value.count, bool(value.chosen_by))


def _checks(values: dict[str, FacetValue]) -> Iterator[FacetItem]:
    for check in Check:
        if value := values.get(check):
            yield FacetItem(value.value, _say(_CHECKS[check]), value.count, bool(value.chosen_by))


def _say(text: str) -> str:
    return QCoreApplication.translate("Facets", text)


QT_TRANSLATE_NOOP("Facets", "private")
QT_TRANSLATE_NOOP("Facets", "finds excerpts")
