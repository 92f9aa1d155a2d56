import pytest

from archive.text.language import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The envoy said the call was made upon the request\nof the other side and covered the talks.", "en"),
        ("Bakanlar Kestrel Boğazı ateşkesini görüştü ve açıklama yaptı.", "tr"),
        ("Die Minister sprachen über die Waffenruhe in der Meerenge.", "de"),
        ("Les ministres ont parlé hier de la trêve dans le détroit.", "fr"),
        ("Los ministros hablaron ayer de la tregua en el estrecho.", "es"),
        ("قال وزير الخارجية إن المحادثات مستمرة في القاهرة اليوم", "ar"),
        ("THE MINISTERS SAID ON MONDAY THAT THE TALKS ABOUT THE TRUCE HAD FAILED AGAIN", "en"),
    ],
)
def test_the_language_of_a_text_is_told(text: str, language: str) -> None:
    assert detect(text) == language
    assert detect(text * 500) == language


@pytest.mark.parametrize(
    "text", ["", "Truce", "40,170 1,170 2024 14:30 7, 12, 19", "-- 2.55 IV 4.65 -- V 4.65 --", "👩‍👩‍👧‍👦" * 30]
)
def test_too_little_text_has_no_language(text: str) -> None:
    assert detect(text) is None
