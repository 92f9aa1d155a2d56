"""What the archive counts in code points and Qt in UTF-16 units is the same place."""

from hypothesis import given
from hypothesis import strategies as st

from app.reader.offsets import OffsetMap

TEXTS = st.text(st.sampled_from("ab é😀👩‍\n𝔞") | st.characters(exclude_categories=["Cs"]), max_size=40)


@given(TEXTS)
def test_every_place_of_a_text_goes_there_and_back(text: str) -> None:
    offsets = OffsetMap(text)
    for place in range(len(text) + 1):
        units = len(text[:place].encode("utf-16-le")) // 2
        assert offsets.units(place) == units
        assert offsets.code_point(units) == place
    assert offsets.length == len(text.encode("utf-16-le")) // 2


def test_between_two_surrogates_is_the_character_they_make() -> None:
    offsets = OffsetMap("a😀b😀")
    assert [offsets.code_point(units) for units in range(7)] == [0, 1, 1, 2, 3, 3, 4]
