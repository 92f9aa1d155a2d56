"""An annotation read back as a sentence, word by word, so that each word can be clicked and changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from archive.model import Annotation, Assignment, Attribution, Check, Role, Stance, TagKind, Wording

translate = QCoreApplication.translate


class Part(StrEnum):
    """What a word of the sentence is about."""

    ACTOR = "actor"
    STANCE = "stance"
    ISSUE = "issue"
    ATTRIBUTION = "attribution"
    WORDING = "wording"
    CHECK = "check"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of the sentence. Without a `part` it is only read; `assignment` is the id of the tag it is about.

    `is_guess` is said of what nobody has confirmed, `is_strong` of whose statement it is. `begins` a new clause.
    """

    text: str
    part: Part | None = None
    assignment: str = ""
    is_guess: bool = False
    is_strong: bool = False
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Guesses:
    """What the text suggests where nothing was said."""

    attribution: Attribution | None = None
    wording: Wording | None = None


def statement(annotation: Annotation, guesses: Guesses | None = None) -> tuple[Word, ...]:
    """“Öncü Keçeli said · for Gaza talks · named · quoted”. Empty while nothing is tagged."""
    words = said_of(annotation.assignments)
    if any(one.role is Role.SPEAKER for one in annotation.assignments):
        words += tuple(_known(annotation, guesses or Guesses()))
    return words


def said_of(assignments: Sequence[Assignment]) -> tuple[Word, ...]:
    """“Öncü Keçeli said · for Gaza talks”: what the tags say. Empty without any."""
    actors = [one for one in assignments if one.kind is TagKind.ACTOR]
    speakers = [one for one in actors if one.role is Role.SPEAKER]
    words = [*_said(speakers, [one for one in actors if one.role is Role.VIA])]
    others = [one for one in actors if one.role not in (Role.SPEAKER, Role.VIA)]
    words += [Word(_role(one), Part.ACTOR, one.id, begins=True) for one in others]
    for one in assignments:
        if one.kind is TagKind.ISSUE:
            words += _on(one)
    return tuple(words)


def _said(speakers: Sequence[Assignment], relays: Sequence[Assignment]) -> Iterator[Word]:
    for place, one in enumerate(speakers):
        if place:
            yield Word(translate("Statement", "and"))
        yield Word(one.name, Part.ACTOR, one.id, is_strong=True)
    for place, one in enumerate(relays):
        via = translate("Statement", "via {}").format(one.name)
        yield Word(via, Part.ACTOR, one.id, begins=not speakers or place > 0)
    if speakers:
        yield Word(translate("Statement", "said"), is_strong=True)


def _role(one: Assignment) -> str:
    match one.role:
        case Role.ADDRESSEE:
            return translate("Statement", "to {}").format(one.name)
        case Role.ABOUT:
            return translate("Statement", "about {}").format(one.name)
        case _:
            return translate("Statement", "mentions {}").format(one.name)


def _on(one: Assignment) -> Iterator[Word]:
    stance = {
        Stance.FOR: translate("Statement", "for"),
        Stance.AGAINST: translate("Statement", "against"),
        Stance.UNCLEAR: translate("Statement", "unclear on"),
    }.get(one.stance or Stance.FOR)
    if one.stance is not None and stance is not None:
        yield Word(stance, Part.STANCE, one.id, is_strong=True, begins=True)
    yield Word(one.name, Part.ISSUE, one.id, begins=one.stance is None)


def _known(annotation: Annotation, guesses: Guesses) -> Iterator[Word]:
    attribution = annotation.attribution or guesses.attribution
    yield Word(
        attribution_name(attribution) if attribution else translate("Statement", "attribution?"),
        Part.ATTRIBUTION,
        is_guess=annotation.attribution is None,
        begins=True,
    )
    wording = annotation.wording or guesses.wording
    yield Word(
        wording_name(wording) if wording else translate("Statement", "wording?"),
        Part.WORDING,
        is_guess=annotation.wording is None,
        begins=True,
    )
    if annotation.check:
        yield Word(check_name(annotation.check), Part.CHECK, begins=True)
    if annotation.translation:
        yield Word(translate("Statement", "translated"), Part.TRANSLATION, begins=True)


def attribution_name(attribution: Attribution) -> str:
    return {
        Attribution.NAMED: translate("Statement", "named"),
        Attribution.UNNAMED: translate("Statement", "unnamed"),
        Attribution.DOCUMENT: translate("Statement", "document"),
        Attribution.OTHER_MEDIA: translate("Statement", "other media"),
        Attribution.NONE_GIVEN: translate("Statement", "none given"),
    }[attribution]


def wording_name(wording: Wording) -> str:
    return {
        Wording.QUOTED: translate("Statement", "quoted"),
        Wording.PARAPHRASED: translate("Statement", "paraphrased"),
        Wording.MIXED: translate("Statement", "partly quoted"),
    }[wording]


def check_name(check: Check) -> str:
    return {
        Check.TO_CHECK: translate("Statement", "to check"),
        Check.VERIFIED: translate("Statement", "verified"),
        Check.DISPUTED: translate("Statement", "disputed"),
        Check.FALSE: translate("Statement", "false"),
    }[check]


def role_name(role: Role) -> str:
    return {
        Role.SPEAKER: translate("Statement", "speaker"),
        Role.VIA: translate("Statement", "via"),
        Role.ADDRESSEE: translate("Statement", "addressee"),
        Role.ABOUT: translate("Statement", "about"),
        Role.MENTIONED: translate("Statement", "mentioned"),
    }[role]


def stance_name(stance: Stance | None) -> str:
    return {
        Stance.FOR: translate("Stance", "for"),
        Stance.AGAINST: translate("Stance", "against"),
        Stance.UNCLEAR: translate("Stance", "unclear"),
        None: translate("Stance", "no stance"),
    }[stance]


def spoken(words: Sequence[Word]) -> str:
    """The sentence as it is read: clauses with a point between them."""
    return "".join((" · " if word.begins else " ") + word.text if at else word.text for at, word in enumerate(words))
