"""Typing a few letters finds an actor or an issue, whatever the accents, by name or alias."""

from hypothesis import given
from hypothesis import strategies as st

from app.models.tag_matches import PickerTag, TagMatcher
from archive.model import TagKind


def tag(key: str, name: str, *aliases: str, count: int = 0, pin: int | None = None) -> PickerTag:
    return PickerTag(key, TagKind.ACTOR, name, aliases, count=count, pin=pin)


TAGS = (
    tag("us", "United States", "Washington", count=290),
    tag("aides", "U.S. officials", "Washington aides", count=18, pin=4),
    tag("post", "The Washington Post", count=12),
    tag("kec", "Öncü Keçeli", count=24),
    tag("wash", "Wash", count=1),
)


def found(typed: str, *, tags: tuple[PickerTag, ...] = TAGS) -> list[tuple[str, str]]:
    return [(match.tag.id, match.by) for match in TagMatcher(tags).find(typed)]


def test_accents_and_capitals_make_no_difference() -> None:
    assert found("kec") == found("KEÇ") == found("oncu ke") == [("kec", "")]


def test_a_name_in_full_comes_first_then_how_names_begin_and_who_is_used_most() -> None:
    assert found("wash") == [("wash", ""), ("us", "Washington"), ("aides", "Washington aides"), ("post", "")]


def test_words_come_in_any_order_and_may_stand_inside_others() -> None:
    assert found("post wash") == [("post", "")]
    assert found("hington") == [("post", ""), ("us", "Washington"), ("aides", "Washington aides")]
    assert found("u.s") == [("aides", ""), ("us", "")]
    assert found("nobody") == []


def test_without_a_word_those_pinned_come_first_then_those_used_most() -> None:
    assert [key for key, _ in found("")] == ["aides", "us", "kec", "post", "wash"]
    assert found(" ,") == found("")


def test_a_tag_is_on_offer_once_however_many_of_its_names_fit() -> None:
    assert found("a", tags=(tag("1", "Aa", "Ab", "Ac"), tag("2", "Ba", "Ad"))) == [("1", ""), ("2", "Ad")]


@given(
    st.lists(st.tuples(st.text("abcç -", max_size=8), st.lists(st.text("abcç -", max_size=8), max_size=2)), max_size=8)
)
def test_every_tag_is_found_by_each_of_its_names(drawn: list[tuple[str, list[str]]]) -> None:
    tags = tuple(tag(str(number), name, *aliases) for number, (name, aliases) in enumerate(drawn))
    matcher = TagMatcher(tags)
    for one in tags:
        for name in (one.name, *one.aliases):
            assert any(match.tag is one for match in matcher.find(name)), name
        assert one in matcher.named(one.name)
