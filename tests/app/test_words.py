"""What the library says is said in the language of the window, with its numbers, dates and names."""

import pytest

from app.words import counted, date_in_words, figures, language_name, say
from archive.errors import NotFound, QueryError
from archive.model import LinkType
from archive.sentences import Sentence, all_of, word


def test_english_is_what_the_library_says() -> None:
    error = NotFound(Sentence("There is no article {article} in this archive.", article=7))
    assert say(error) == str(error) == "There is no article 7 in this archive."


@pytest.mark.usefixtures("turkish")
def test_a_sentence_is_put_together_anew_from_what_it_was_made_of() -> None:
    assert say(Sentence("There is no article {article} in this archive.", article=7)) == (
        "Bu arşivde 7 numaralı makale yok."
    )
    assert say(QueryError(Sentence("The query is longer than {most:,} characters.", most=2_000), 9)) == (
        "Sorgu 2.000 karakterden uzun."
    )


@pytest.mark.usefixtures("turkish")
def test_sentences_within_are_said_too_and_what_the_user_wrote_is_not() -> None:
    fields = all_of([Sentence("date"), Sentence("outlet"), Sentence("language")])
    label = Sentence("Correct the {fields} of “{title}”", fields=fields, title="date")
    assert say(label) == say(Sentence.found(label.kept())) == "Düzeltme: “date” – tarih, yayın ve dil"
    assert say(Sentence("Link ({type})", type=word(LinkType.UPDATES))) == "Bağlama (günceller)"


@pytest.mark.usefixtures("turkish")
def test_what_nobody_translated_stays_as_it_is() -> None:
    assert say(Sentence("Importance {x}", x=1)) == "Importance 1"
    assert say(Sentence("")) == ""
    assert say(Sentence("an object {…}")) == "an object {…}"


@pytest.mark.usefixtures("turkish")
def test_numbers_dates_and_languages_are_those_of_the_language() -> None:
    assert (figures(1_234_567), counted(1, "bir", "{} tane"), counted(1_200, "bir", "{} tane")) == (
        *("1.234.567", "bir", "1.200 tane"),
    )
    assert [date_in_words(iso) for iso in ("2026", "2026-08", "2026-08-14", "2026-08-14T09:30+03:00")] == (
        ["2026", "Ağu 2026", "14 Ağu 2026", "14 Ağu 2026"]
    )
    assert [language_name(code) for code in ("en", "tr", "yi", "xx")] == ["İngilizce", "Türkçe", "ייִדיש", "xx"]


@pytest.mark.parametrize(
    ("published", "words"),
    [
        ("1987", "1987"),
        ("2024-06", "Jun 2024"),
        ("2024-08-09", "9 Aug 2024"),
        ("2024-08-09T08:30:00+03:00", "9 Aug 2024"),
    ],
)
def test_dates_are_said_as_precisely_as_they_are_known(published: str, words: str) -> None:
    assert date_in_words(published) == words


def test_numbers_and_languages_are_said_in_english_too() -> None:
    assert (figures(12_345), counted(1_200, "one", "{} words")) == ("12,345", "1,200 words")
    assert [language_name(code) for code in ("en", "tr", "yi", "xx")] == ["English", "Turkish", "Yiddish", "xx"]
