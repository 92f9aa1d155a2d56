"""What merging would do is said in one sentence, and what tells two apart in a few words."""

import pytest

from app.models.merge_words import aliases_in_words, place_in_words, plan_in_words, use_in_words
from archive.model import Tag, TagKind
from archive.operations.merge import MergePlan

KEPT, GONE = Tag("1", TagKind.ACTOR, "Philadelphi"), Tag("2", TagKind.ACTOR, "Filadelfi")
AREA = Tag("3", TagKind.ISSUE, "Area")


@pytest.mark.parametrize(
    ("kept", "moved", "doubles", "aliases", "children", "said"),
    [
        (KEPT, 14, 2, ("Filadelfi",), 0, "14 excerpts move, 2 exact doubles drop, the old name becomes an alias."),
        (
            KEPT,
            1,
            0,
            ("Filadelfi", "Saladin"),
            1,
            "1 excerpt moves, 2 names become aliases, 1 actor comes to belong to it.",
        ),
        (KEPT, 0, 1, ("Saladin",), 0, "1 exact double drops, 1 name becomes an alias."),
        (AREA, 0, 0, (), 1_200, "No excerpt moves, 1,200 issues come to stand below it."),
    ],
)
def test_all_that_would_happen_is_said_and_nothing_else(
    kept: Tag, moved: int, doubles: int, aliases: tuple[str, ...], children: int, said: str
) -> None:
    assert plan_in_words(MergePlan(kept, GONE, moved, doubles, aliases, children, ())) == said


def test_of_many_names_some_are_said_and_the_rest_is_counted() -> None:
    assert aliases_in_words(()) == ""
    assert aliases_in_words(("A", "B")) == "Also A, B"
    assert aliases_in_words(("A", "B", "C", "D", "E")) == "Also A, B, C, D and 1 more"


def test_where_one_stands_is_said_by_its_kind() -> None:
    assert place_in_words(TagKind.ACTOR, "Israel") == "Belongs to Israel"
    assert place_in_words(TagKind.ISSUE, "Gaza>Border") == "Below Gaza > Border"
    assert place_in_words(TagKind.ISSUE, "") == ""
    assert [use_in_words(count) for count in (0, 1, 2)] == ["no excerpts", "1 excerpt", "2 excerpts"]
