import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.urls import canonical_url


@pytest.mark.parametrize(
    "spelling",
    [
        "https://example.org/2024/truce?a=1&b=2",
        "http://www.example.org/2024/truce/?b=2&a=1",
        "HTTPS://WWW.Example.ORG:443/2024/truce?a=1&b=2#comments",
        " http://example.org:80/2024/truce?utm_source=x&a=1&fbclid=y&b=2&UTM_Medium=z\n",
        "https://reader@example.org./2024/%74ruce?a=1&gclid=&b=2",
    ],
)
def test_spellings_of_one_address_are_one(spelling: str) -> None:
    assert canonical_url(spelling) == "https://example.org/2024/truce?a=1&b=2"


def test_escapes_are_written_one_way() -> None:
    assert (
        canonical_url("https://x.org/türkiye")
        == canonical_url("https://x.org/t%c3%bcrkiye")
        == "https://x.org/t%C3%BCrkiye"
    )
    assert canonical_url("https://x.org/a%2fb") != canonical_url("https://x.org/a/b")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://x.org/a", "https://x.org/b"),
        ("https://x.org/a", "https://y.org/a"),
        ("https://x.org/a", "https://x.org/A"),
        ("https://x.org/a?id=1", "https://x.org/a?id=2"),
        ("https://x.org/a", "https://x.org:8080/a"),
        ("https://x.org/a?b=", "https://x.org/a"),
    ],
)
def test_different_addresses_stay_different(one: str, other: str) -> None:
    assert canonical_url(one) != canonical_url(other)


@pytest.mark.parametrize(
    "url",
    [
        "https://x.org",
        "https://x.org/",
        "http://www.x.org//?id=1",
        "ftp://x.org/a",
        "mailto:a@x.org",
        "x.org/a",
        "",
        "a b",
        "http://[::1/a",
        "https://x.org:99999/a",
        "https:///a",
        "https://x.org/\ud800",
    ],
)
def test_what_identifies_no_article_has_no_key(url: str) -> None:
    assert canonical_url(url) is None


@given(st.text() | st.text().map("https://x.org/".__add__))
def test_a_key_is_its_own_key(url: str) -> None:
    key = canonical_url(url)
    assert key is None or canonical_url(key) == key
