import pytest

from archive.text.headers import find_byline, find_dateline, find_dateline_in_front


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("ANKARA", "ANKARA"),
        ("PORT HALDEN", "PORT HALDEN"),
        ("İSTANBUL (AA)", "İSTANBUL (AA)"),
        ("SALVADOR, Feb 26 -", "SALVADOR, Feb 26"),
        ("KOKOMO, Ind., Feb 26 -", "KOKOMO, Ind., Feb 26"),
        ("MÜNCHEN, 3. März —", "MÜNCHEN, 3. März"),
        ("SAN JOSÉ, 3 de marzo", "SAN JOSÉ, 3 de marzo"),
        ("BESANÇON", "BESANÇON"),
        ("UNITED NATIONS/NEW YORK", "UNITED NATIONS/NEW YORK"),
    ],
)
def test_a_short_line_in_capitals_is_a_dateline(line: str, dateline: str) -> None:
    assert find_dateline(line) == dateline


@pytest.mark.parametrize(
    "line",
    [
        "Ankara",
        "WHAT HAPPENS NOW?",
        "40,170 DEAD",
        "“LAST CHANCE”",
        "NO",
        "القاهرة",
        "北京",
        "MINISTERS OF ARVENIA AND ZOLD WILL MEET IN PORT HALDEN AGAIN",
        "",
    ],
)
def test_other_lines_are_no_datelines(line: str) -> None:
    assert find_dateline(line) is None


@pytest.mark.parametrize(
    ("paragraph", "dateline"),
    [
        ("LOWMARK (Wire) - Arvenian Foreign Minister", "LOWMARK"),
        ("ANKARA — Turkish Foreign Minister", "ANKARA"),
        ("ISLAMABAD: The minister", "ISLAMABAD"),
        ("WASHINGTON, Feb 26 (Reuters) - The bank", "WASHINGTON, Feb 26"),
        ("KYIV, Ukraine (AP) — Russian", "KYIV, Ukraine"),
        ("Berlin (dpa) – Der Minister", "Berlin"),
        ("Madrid, 3 mar (EFE).- El ministro", "Madrid, 3 mar"),
        ("PARIS (AFP) - Le ministre", "PARIS"),
        ("İSTANBUL, 14 Mart (AA) - Bakan", "İSTANBUL, 14 Mart"),
        ("AIX-EN-PROVENCE (AFP) - Le maire", "AIX-EN-PROVENCE"),
    ],
)
def test_a_dateline_in_front_of_a_paragraph_is_seen(paragraph: str, dateline: str) -> None:
    assert find_dateline_in_front(paragraph) == dateline


@pytest.mark.parametrize(
    "paragraph",
    [
        "The talks - which failed - ended.",
        "Hamas - the group",
        "COVID-19 - the disease",
        "“NO WAY” - he said",
        "X: no",
        "",
    ],
)
def test_a_dash_alone_makes_no_dateline(paragraph: str) -> None:
    assert find_dateline_in_front(paragraph) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Mara Tidewell", "Mara Tidewell"),
        ("BY MARA TIDEWELL AND JON PELL", "MARA TIDEWELL AND JON PELL"),
        (
            "By Mara Tidewell in Port Halden and Jon Pell, Lowmark Times",
            "Mara Tidewell in Port Halden and Jon Pell, Lowmark Times",
        ),
        ("By J. R. Pell Jr.", "J. R. Pell Jr."),
        ("By عمر خليل", "عمر خليل"),
        ("Yazan: İlker Işık", "İlker Işık"),
        ("Yazan Deniz Çağlar ve Ali Öz", "Deniz Çağlar ve Ali Öz"),
        ("Haber: Deniz Çağlar / Ankara", "Deniz Çağlar / Ankara"),
        ("Par Hélène d'Ormesson et Éric Noël, avec AFP", "Hélène d'Ormesson et Éric Noël, avec AFP"),
        ("Par Jean Dupont avec AFP", "Jean Dupont avec AFP"),
        ("Von Jana Müller und Jörg von der Heide, Berlin", "Jana Müller und Jörg von der Heide, Berlin"),
        ("Por María José Pérez y Íñigo de la Cruz", "María José Pérez y Íñigo de la Cruz"),
    ],
)
def test_a_byline_names_the_writers_in_five_languages(line: str, names: str) -> None:
    assert find_byline(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "By Monday, the talks had failed.",
        "By Monday the talks had failed",
        "By 1987 Reuters",
        "Par ailleurs, la ministre",
        "Von Januar bis März",
        "Por fin",
        "Byron Pell",
        "Haber Merkezi açıkladı",
        "By",
        "",
        "By " + "Mara Tidewell and " * 20 + "Jon Pell",
    ],
)
def test_a_sentence_is_no_byline(line: str) -> None:
    assert find_byline(line) is None
