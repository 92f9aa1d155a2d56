"""What merging two actors or issues would do, and why two may be the same, in the language of the window."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.words import counted, figures
from archive.model import TagKind
from archive.operations.merge import MergePlan
from archive.store.tags import PATH_SEPARATOR
from archive.text.likeness import Likeness

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TagSide:
    """One of two that may be the same: its name, and what else tells it apart, a line each."""

    id: str
    name: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two that may be the same, the one used more first, and why."""

    first: TagSide
    second: TagSide
    reason: str


def plan_in_words(plan: MergePlan) -> str:
    """ "14 excerpts move, 2 exact doubles drop, the old name becomes an alias." """
    parts = ", ".join(_parts(plan)) + "."
    return parts[:1].upper() + parts[1:]


def _parts(plan: MergePlan) -> Iterator[str]:
    if plan.moved or not plan.doubles:
        yield _counted(
            plan.moved,
            translate("MergeWords", "no excerpt moves"),
            translate("MergeWords", "1 excerpt moves"),
            translate("MergeWords", "{} excerpts move"),
        )
    if plan.doubles:
        one, many = (
            translate("MergeWords", "1 exact double drops"),
            translate("MergeWords", "{} exact doubles drop"),
        )
        yield counted(plan.doubles, one, many)
    if plan.aliases == (plan.gone.name,):
        yield translate("MergeWords", "the old name becomes an alias")
    elif plan.aliases:
        one, many = (
            translate("MergeWords", "1 name becomes an alias"),
            translate("MergeWords", "{} names become aliases"),
        )
        yield counted(len(plan.aliases), one, many)
    if plan.children and plan.kept.kind is TagKind.ACTOR:
        one, many = (
            translate("MergeWords", "1 actor comes to belong to it"),
            translate("MergeWords", "{} actors come to belong to it"),
        )
        yield counted(plan.children, one, many)
    elif plan.children:
        one, many = (
            translate("MergeWords", "1 issue comes to stand below it"),
            translate("MergeWords", "{} issues come to stand below it"),
        )
        yield counted(plan.children, one, many)


def _counted(value: int, none: str, one: str, many: str) -> str:
    return counted(value, one, many) if value else none


def reason_in_words(reason: Likeness) -> str:
    """Why two may be the same."""
    return {
        Likeness.SAME_NAME: translate("MergeWords", "The same name"),
        Likeness.WORD_ORDER: translate("MergeWords", "The same words in another order"),
        Likeness.SPELLING: translate("MergeWords", "Nearly the same spelling"),
        Likeness.INITIALS: translate("MergeWords", "One is the initials of the other"),
        Likeness.WITHIN: translate("MergeWords", "One is a part of the other"),
    }[reason]


def use_in_words(count: int) -> str:
    """How many excerpts something is tagged in."""
    none, one, many = (
        translate("MergeWords", "no excerpts"),
        translate("MergeWords", "1 excerpt"),
        translate("MergeWords", "{} excerpts"),
    )
    return _counted(count, none, one, many)


def place_in_words(kind: TagKind, above: str) -> str:
    """Whom an actor belongs to, or below which issues an issue stands, as `A>B`; empty for nothing."""
    if not above:
        return ""
    path = " > ".join(above.split(PATH_SEPARATOR))
    if kind is TagKind.ACTOR:
        return translate("MergeWords", "Belongs to {}").format(path)
    return translate("MergeWords", "Below {}").format(path)


def aliases_in_words(aliases: tuple[str, ...], most: int = 4) -> str:
    """ "Also Filadelfi, Saladin and 3 more"; empty for none."""
    if not aliases:
        return ""
    named = ", ".join(aliases[:most])
    if len(aliases) > most:
        return translate("MergeWords", "Also {0} and {1} more").format(named, figures(len(aliases) - most))
    return translate("MergeWords", "Also {}").format(named)
