"""A byline is the people who wrote it: nothing that is certainly no name stays, nobody is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.bylines import clean_byline, same_people


@pytest.mark.parametrize(
    "written",
    [
        "Deniz Çağlar",
        "Jon Pell and Asli Kor",
        "IŞIK ÖZDEMİR",
        "J. R. Pell Jr.",
        "Pell, Jon",
        "von Neumann",
        "Von der Heide, Jörg",
        "Di Stefano, Carlo",
        "Theresa May",
        "Michael Bloomberg",
        "MARIA SANA",
        "Bille August",
        "José Ortega y Gasset",
        "Jana Müller und Jörg von der Heide, Berlin",
        "Jon Pell in Lowmark",
        "Ali Haber",
        "Byron Pell",
        "عمر خليل",
        "Дмитрий Иванов",
        "Mary-Jane O'Neill",
    ],
)
def test_a_byline_of_people_stays_as_it_is_written(written: str) -> None:
    assert clean_byline([written], "Port Halden Courier") == written


@pytest.mark.parametrize(
    ("written", "people"),
    [
        ("By Deniz Çağlar", "Deniz Çağlar"),
        ("BY: DENİZ ÇAĞLAR", "DENİZ ÇAĞLAR"),
        ("Von Jana Müller", "Jana Müller"),
        ("Haber: Deniz Çağlar", "Deniz Çağlar"),
        ("Written by Jon Pell", "Jon Pell"),
        ("ERIC TUCKER Associated Press", "ERIC TUCKER"),
        ("By ERIC TUCKER, Associated Press and JON PELL, Associated Press", "ERIC TUCKER, JON PELL"),
        ("Jon Pell (Reuters)", "Jon Pell"),
        ("JON PELL Reuters", "JON PELL"),
        ("Jon Pell AP", "Jon Pell"),
        ("Jon Pell, Lowmark correspondent", "Jon Pell"),
        ("Par Hélène d'Ormesson et Éric Noël, avec AFP", "Hélène d'Ormesson, Éric Noël"),
        ("Jon Pell, Chief Diplomatic Correspondent", "Jon Pell"),
        ("Jon Pell Political Editor", "Jon Pell"),
        ("Deniz Çağlar, Ankara Temsilcisi", "Deniz Çağlar"),
        ("Jon Pell jon@courier.example", "Jon Pell"),
        ("Jon Pell | @jonpell", "Jon Pell"),
        ("Jon Pell / Ankara", "Jon Pell"),
        ("Jon Pell - Diplomacy", "Jon Pell"),
        ("Jon Pell | Updated: 14 March 2026", "Jon Pell"),
        ("Jon Pell November 3, 2025", "Jon Pell"),
        ("Deniz Çağlar 13 Mart 2026", "Deniz Çağlar"),
        ("Jon Pell, Port Halden Courier", "Jon Pell"),
        ("Jon Pell Port Halden Courier", "Jon Pell"),
        ("Jon Pell, Jon Pell", "Jon Pell"),
        (" Jon \n Pell ", "Jon Pell"),
    ],
)
def test_what_is_no_name_is_taken_away(written: str, people: str) -> None:
    assert clean_byline([written], "Port Halden Courier") == people


@pytest.mark.parametrize(
    "written",
    [
        "CNN Business",
        "JERUSALEM POST STAFF NOVEMBER",
        "Jerusalem Post Staff",
        "Port Halden Courier",
        "The Port Halden Courier",
        "PortHaldenCourier.com",
        "Port Halden Courier Business",
        "Reuters",
        "Associated Press and Reuters",
        "Staff Writer",
        "News Desk",
        "Editorial Board",
        "Haber Merkezi",
        "La Redacción",
        "admin",
        "desk@courier.example",
        "https://social.example/pell",
        "14 March 2026",
        "Updated: 3 May",
        "—",
        "",
    ],
)
def test_nobody_is_nobody(written: str) -> None:
    assert clean_byline([written], "Port Halden Courier") is None


def test_several_authors_are_joined_and_each_is_named_once_in_the_better_spelling() -> None:
    assert clean_byline(["JON PELL", "Asli Kor, Reuters", "Jon Pell", "Reuters"]) == "Jon Pell, Asli Kor"
    assert clean_byline([]) is None


def test_an_outlet_of_several_names_is_known_by_each() -> None:
    assert clean_byline(["Jerusalem Post Staff"], "The Jerusalem Post | JPost.com") is None
    assert clean_byline(["JPost.com"], "The Jerusalem Post | JPost.com") is None
    assert clean_byline(["CNN Business"], "CNN") is None


@pytest.mark.parametrize(
    ("one", "other", "are_same"),
    [
        ("Jon Pell and Asli Kor", "Asli Kor, JON PELL", True),
        ("By Jon Pell, Reuters", "Jon Pell", True),
        ("İlker Işık", "ILKER ISIK", True),
        ("Jon Pell", "Jon Pell and Asli Kor", False),
        ("Reuters", "Reuters", False),
        ("", "", False),
    ],
)
def test_the_same_people_are_known_in_any_order_and_spelling(one: str, other: str, are_same: bool) -> None:
    assert same_people(one, other) == are_same


NAMES = st.sampled_from(["Jon Pell", "ASLI KOR", "İlker Işık", "Anne-Marie O'Neill", "عمر خليل", "Jörg von der Heide"])


@given(
    st.lists(NAMES, min_size=1, max_size=5, unique=True),
    st.sampled_from([", ", "; ", " and ", " & ", " | ", ", Reuters; "]),
)
def test_no_person_of_a_list_is_lost(names: list[str], between: str) -> None:
    cleaned = clean_byline([between.join(names)], "Port Halden Courier")
    assert cleaned is not None
    assert all(name in cleaned for name in names)
    assert clean_byline([cleaned]) == cleaned


@given(st.lists(st.text(max_size=60), max_size=4), st.none() | st.text(max_size=20))
def test_any_text_at_all_gives_a_line_or_nothing(written: list[str], outlet: str | None) -> None:
    cleaned = clean_byline(written, outlet)
    assert cleaned is None or (cleaned.strip() and "\n" not in cleaned)
