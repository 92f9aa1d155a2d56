"""An annotation reads as a sentence of which every word can be changed."""

import pytest
from PySide6.QtWidgets import QApplication

from app.models.statement import Guesses, Part, spoken, statement
from archive.model import (
    Annotation,
    Assignment,
    Attribution,
    Check,
    Role,
    Span,
    Stance,
    TagKind,
    Wording,
)

ACTOR, ISSUE = TagKind.ACTOR, TagKind.ISSUE


def one(name: str, role: Role | None = None, stance: Stance | None = None) -> Assignment:
    return Assignment(name, "a", name, ISSUE if role is None else ACTOR, name, role, stance)


def annotation(*tags: Assignment, **about: object) -> Annotation:
    return Annotation("a", 1, 1, Span(0, 1), "x", "", "", assignments=tags, **about)  # type: ignore[arg-type]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("tags", "sentence"),
    [
        ([], ""),
        ([one("Gaza talks")], "Gaza talks"),
        ([one("Hamas", Role.MENTIONED)], "mentions Hamas"),
        ([one("Keçeli", Role.SPEAKER), one("Gaza talks")], "Keçeli said · Gaza talks · attribution? · wording?"),
        (
            [one("Netanyahu", Role.SPEAKER), one("media", Role.VIA), one("Deal", stance=Stance.AGAINST)],
            "Netanyahu via media said · against Deal · attribution? · wording?",
        ),
        (
            [one("A", Role.SPEAKER), one("B", Role.SPEAKER), one("C", Role.ABOUT), one("D", Role.ADDRESSEE)],
            "A and B said · about C · to D · attribution? · wording?",
        ),
        ([one("media", Role.VIA), one("other", Role.VIA)], "via media · via other"),
    ],
)
def test_it_reads_as_a_sentence(tags: list[Assignment], sentence: str) -> None:
    assert spoken(statement(annotation(*tags))) == sentence


def test_what_nobody_confirmed_is_a_guess(qapp: QApplication) -> None:
    guesses = Guesses(Attribution.NAMED, Wording.QUOTED)
    words = statement(annotation(one("K", Role.SPEAKER)), guesses)
    assert spoken(words) == "K said · named · quoted"
    assert [word.text for word in words if word.is_guess] == ["named", "quoted"]
    said = statement(annotation(one("K", Role.SPEAKER), attribution=Attribution.NAMED, check=Check.DISPUTED), guesses)
    assert [word.text for word in said if word.is_guess] == ["quoted"]
    assert said[-1].text == "disputed"


def test_every_word_about_a_tag_knows_which(qapp: QApplication) -> None:
    words = statement(annotation(one("K", Role.SPEAKER), one("I", stance=Stance.FOR)))
    assert [(word.part, word.assignment) for word in words if word.assignment] == [
        (Part.ACTOR, "K"),
        (Part.STANCE, "I"),
        (Part.ISSUE, "I"),
    ]
