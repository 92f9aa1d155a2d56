"""One line of the bulk form: what it says arrives, and what is wrong with it is said in a sentence."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.errors import FormatError
from archive.importers.base import RawArticle
from archive.importers.record import article

KNOWN = ("outlet", "byline", "dateline", "section", "published", "url", "language", "external_id")


def line(**values: object) -> bytes:
    return json.dumps({"title": "T", "text": "Words."} | values).encode()


def test_every_known_field_arrives_as_it_is() -> None:
    assert article(line(**{key: f" {key} ş" for key in KNOWN})) == RawArticle(
        "Words.",
        "T",
        outlet=" outlet ş",
        byline=" byline ş",
        dateline=" dateline ş",
        section=" section ş",
        published=" published ş",
        url=" url ş",
        language=" language ş",
        external_id=" external_id ş",
    )


def test_unknown_keys_are_kept() -> None:
    extra = {"topics": ["cocoa"], "accessed": "2024", "score": 1.5, "flag": True, "nothing": None, "deep": {"a": [1]}}
    assert article(line(**extra)).extra == extra


@pytest.mark.parametrize(
    ("given_", "kept"),
    [(1987, "1987"), (1.5, "1.5"), (["A. One", "B. Two"], "A. One, B. Two"), (None, None), ("", None), ([], None)],
)
def test_a_known_field_that_is_no_text_is_read_as_one_would(given_: object, kept: str | None) -> None:
    found = article(line(byline=given_))
    assert found.byline == kept
    assert found.extra == {}


@pytest.mark.parametrize("odd", [True, {"name": "A. One"}, [{"name": "A. One"}], ["A", 1]])
def test_a_known_field_of_another_type_is_kept_beside(odd: object) -> None:
    found = article(line(byline=odd))
    assert found.byline is None
    assert found.extra == {"byline": odd}


@pytest.mark.parametrize("field", ["title", "text"])
@pytest.mark.parametrize(
    ("value", "reason"),
    [(None, "has no {}"), ("", "{} on this line is empty"), (" \n", "{} on this line is empty"), (7, "{} .+ no text")],
)
def test_an_article_needs_title_and_text(field: str, value: object, reason: str) -> None:
    with pytest.raises(FormatError, match=reason.format(field)):
        article(line(**{field: value}))


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        (b'{"title": "T", "text": ', "not valid JSON .+ character"),
        (b"title,text", "not valid JSON"),
        (b'["T", "Words."]', "no object"),
        (b"null", "no object"),
        (b'{"title": "T", "text": "\xff"}', r"not in UTF-8 \(byte 25\)"),
        (b'{"title": "T", "text": "a\0b"}', "not valid JSON"),
        (b'{"title": "T", "text": "half \\ud83d"}', "half of a character"),
        (b'{"title": "T\\uDC00", "text": "x"}', "half of a character"),
        (b'{"title": "T", "text": "x", "more": {"\\ud83d": 1}}', "half of a character"),
        (b"[" * 1_000_000, "nested too deeply"),
        (b'{"title": "T", "text": "x", "more": ' + b"[" * 100 + b"]" * 100 + b"}", "nested too deeply"),
        (b'{"title": "T", "text": "x", "more": ' + b'{"a":' * 500 + b"1" + b"}" * 501, "nested too deeply"),
        (b'{"title": "T", "text": "x", "more": ' + b"9" * 5000 + b"}", "too many digits"),
    ],
)
def test_what_is_wrong_with_a_line_is_said_with_the_remedy(written: bytes, reason: str) -> None:
    with pytest.raises(FormatError, match=reason) as caught:
        article(written)
    assert ": " in str(caught.value)
    assert str(caught.value).endswith(".")


def test_many_brackets_side_by_side_are_not_deep() -> None:
    wide = [[index] for index in range(1000)]
    assert article(line(wide=wide)).extra == {"wide": wide}


def test_numbers_that_json_does_not_have_are_kept_as_text() -> None:
    found = article(b'{"title": "T", "text": "x", "a": NaN, "b": -Infinity, "c": 1e999, "d": 1e3}')
    assert found.extra == {"a": "NaN", "b": "-Infinity", "c": "1e999", "d": 1000.0}


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(
    title=st.text(min_size=1),
    text=st.text(min_size=1),
    extra=st.dictionaries(st.text(), JSON_VALUES),
    ascii_=st.booleans(),
)
def test_any_text_survives_in_either_spelling_of_json(
    title: str, text: str, extra: dict[str, object], ascii_: bool
) -> None:
    written = json.dumps(extra | {"title": title, "text": text}, ensure_ascii=ascii_).encode()
    if title.isspace() or text.isspace():
        with pytest.raises(FormatError, match="empty"):
            article(written)
        return
    found = article(written)
    assert (found.title, found.text) == (title, text)
    json.dumps(found.extra, allow_nan=False).encode()
