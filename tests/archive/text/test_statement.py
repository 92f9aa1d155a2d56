"""Marks of every style tell what is quoted; an apostrophe is none, and what cannot be told is not guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.model import ActorType, Attribution, Role, Span, Wording
from archive.text.quotation_marks import quotations
from archive.text.statement import suggested_attribution, suggested_wording
from tests.archive.text.texts import marked_bodies

QUOTED, MIXED, PARAPHRASED = Wording.QUOTED, Wording.MIXED, Wording.PARAPHRASED


def wording(text: str) -> Wording | None:
    """Of the passage between the square brackets."""
    start = text.index("[")
    body = text.replace("[", "").replace("]", "")
    return suggested_wording(body, Span(start, text.index("]") - 1))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[“No deal,”] he said.", QUOTED),
        ("“[No deal],” he said.", QUOTED),
        ("[“No deal,” he said.]", MIXED),
        ("[He said the talks were “a farce” from the start.]", MIXED),
        ("[He said the talks had failed.]", PARAPHRASED),
        ('[He said the talks had failed.] "No deal," he added.', PARAPHRASED),
        ('He said: ["No deal."] She nodded.', QUOTED),
        ('"Go," he said. [She left.] "Stay," he said.', PARAPHRASED),
        ("“He told me ‘[no deal]’ twice,” she said.", QUOTED),
        ("[‘No deal,’] he said.", QUOTED),
        ("‘[The ministers’ plan is dead],’ he said.", QUOTED),
        ("[He spoke of a ‘red line’ on the ministers’ behalf.]", MIXED),
        ("``[No deal],'' he said.", QUOTED),
        ('“[No deal]" he said.', QUOTED),
        ('He paid "[40,170]" for it.', QUOTED),
        ('[A 5" pipe and a 12" one burst.]', PARAPHRASED),
        ('A 5" pipe burst. ["No water,"] he said.', QUOTED),
        ("[It was the ’90s, and the minister’s and the ministers’ cars didn’t stop.]", PARAPHRASED),
        ("[It was the '90s, and the minister's and the ministers' rock 'n' roll didn't stop.]", PARAPHRASED),
    ],
)
def test_english(text: str, expected: Wording) -> None:
    assert wording(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Keçeli, [“Anlaşma yok”] dedi.", QUOTED),
        ('Keçeli\'nin [açıklamasında "saldırı" ifadesi] yer aldı.', MIXED),
        ("Bakan Fidan, [''Türkiye'nin tutumu açıktır''] ifadesini kullandı.", QUOTED),
        ("Bakan Fidan, [’’Türkiye’nin tutumu açıktır’’] ifadesini kullandı.", QUOTED),
        ("Bakan, ['Türkiye'nin tutumu açık'] dedi.", QUOTED),
        ("[Türkiye’nin, Fidan’ın ve İsrail'in tutumu açık.]", PARAPHRASED),
        ("Sözcü, [«Anlaşma yok»] dedi.", QUOTED),
        ("[„Kein Deal“], sagte der Minister.", QUOTED),
        ("Der Minister sagte: „[Er nannte es ‚eine Farce‘ und ging].“", QUOTED),
        ("[»Kein Deal«], sagte der Minister, »wir gehen.«", QUOTED),
        ("»Kein Deal«, [sagte Hans’ Minister], »wir gehen.«", PARAPHRASED),
        ("[Er sprach von einer „Farce“.]", MIXED),
        ("[„Kein Deal“, sagte der Minister.]", MIXED),
        ("[„Kein Deal”], mówi minister.", QUOTED),
        ("[”Ingen överenskommelse”], sade ministern.", QUOTED),
        ("[« Pas d’accord »], a dit l’envoyé.", QUOTED),
        ("«\u00a0[C’est fini, dit-il, et l’envoyé s’en va]\u00a0».", QUOTED),
        ("[L’envoyé parle d’une « farce » qu’il n’a pas vue.]", MIXED),
        ("[L’envoyé parle d’une farce qu’il n'a pas vue.]", PARAPHRASED),
        ("« Il a parlé d’une “[farce]” hier », dit-elle.", QUOTED),
        ("Он сказал: «[Это „фарс“ и ничего больше]».", QUOTED),
        ("部長は「[合意はない]」と述べた。", QUOTED),
        ("他说：“[没有协议]”。", QUOTED),
    ],
)
def test_languages_written_from_left_to_right(text: str, expected: Wording) -> None:
    assert wording(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('השר אמר: ["אין עסקה"].', QUOTED),
        ('דובר צה"ל אמר: ["אין עסקה"].', QUOTED),
        ('["אין עסקה עם צה"ל", אמר] השר.', MIXED),
        ('[דובר צה"ל והמנכ"ל אמרו שאין עסקה.]', PARAPHRASED),
        ("[דובר צה״ל אמר שאין עסקה.]", PARAPHRASED),
        ("[דובר צָהַ״ל אמר שאין עסקה.]", PARAPHRASED),
        ("השר אמר: ״[אין עסקה]״.", QUOTED),
        ("השר אמר: „[אין עסקה]”.", QUOTED),
        ("השר אמר: ”[אין עסקה]“.", QUOTED),
        ("[ג'ורג' וז'אן אמרו שאין עסקה.]", PARAPHRASED),
        ("قال الوزير: [«لا اتفاق»].", QUOTED),
        ("قال الوزير: “[لا اتفاق]”.", QUOTED),
        ('قال الوزير: "[لا اتفاق]".', QUOTED),
        ("قال الوزير: ”[لا اتفاق]“.", QUOTED),
        ("[قال الوزير إن المحادثات «مهزلة» منذ البداية.]", MIXED),
        ("[قال الوزير إن المحادثات انتهت.]", PARAPHRASED),
        ("Er ist \u200f[«لا اتفاق»]\u200e, sagte er.", QUOTED),
    ],
)
def test_languages_written_from_right_to_left(text: str, expected: Wording) -> None:
    assert wording(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We go.\n“[We do not stop].\n“We win,” he said.", QUOTED),
        ("“We go.\n“We do not stop.\n“We win,” [he said].", PARAPHRASED),
        ("“We go.\n[We do not stop.]\nWe win,” he said. He left.", QUOTED),
        ("“We go.\nWe do not stop.\nWe win,” [he said. He left].", PARAPHRASED),
        ('"We go.\n"[We do not stop]," he said.', QUOTED),
        ('"We go.\n[We do not stop]," he said.\n"No," she said.', QUOTED),
        ('"We go.\nWe do not stop," he said.\n"No," [she said].', PARAPHRASED),
        ("«\u00a0Nous partons.\n[Nous ne restons pas.]\nC’est fini\u00a0», dit-il.", QUOTED),
        ("He said: “We go.\n[She said he did.]\n“No,” he said.", PARAPHRASED),
    ],
)
def test_a_passage_of_a_quotation_that_goes_on_over_paragraphs(text: str, expected: Wording) -> None:
    assert wording(text) is expected


@pytest.mark.parametrize(
    "text",
    [
        "He said: “[No deal, and left].",
        "[No deal,” he said].",
        'He said: "[No deal, and left]. She said: "Yes."',
        "[…]",
        "No deal[ ]",
    ],
)
def test_what_marks_do_not_tell_is_not_guessed(text: str) -> None:
    assert wording(text) is None


def test_a_lost_mark_makes_nothing_doubtful_beyond_its_paragraph() -> None:
    assert wording("He said: “No deal.\nShe left.\n[“Yes,”] she said.") is QUOTED
    assert wording("No deal,” he said.\n[They came.]") is PARAPHRASED


@given(marked_bodies(), st.sampled_from(["“{}”", '"{}"', "«{}»", "„{}“", "「{}」"]))
def test_whatever_stands_in_marks_of_its_own_is_quoted(marked: tuple[str, Span], style: str) -> None:
    body = "".join(c for c in marked[0] if c.isalpha()) or "x"
    text = f"He said: {style.format(body)}, and left."
    found = suggested_wording(text, Span(text.index(body), text.index(body) + len(body)))
    assert found in (QUOTED, None)
    assert found or not any(c.isalnum() for c in body)
    assert suggested_wording(text, Span(0, len(text))) is MIXED


@given(marked_bodies())
def test_of_any_text_something_is_said_and_spans_lie_in_it(marked: tuple[str, Span]) -> None:
    body, span = marked
    suggested_wording(body, span)
    found = quotations(body)
    assert all(0 <= one.start < one.end <= len(body) for one in (*found.quoted, *found.doubtful))


@pytest.mark.parametrize(
    ("actors", "expected"),
    [
        ([], None),
        ([(Role.MENTIONED, ActorType.PERSON), (Role.ABOUT, ActorType.STATE), (None, None)], None),
        ([(Role.SPEAKER, ActorType.PERSON)], Attribution.NAMED),
        ([(Role.SPEAKER, ActorType.UNKNOWN)], Attribution.NAMED),
        ([(Role.SPEAKER, ActorType.UNNAMED), (Role.VIA, ActorType.ORGANISATION)], Attribution.UNNAMED),
        ([(Role.SPEAKER, ActorType.UNNAMED), (Role.SPEAKER, ActorType.PERSON)], Attribution.NAMED),
        ([(Role.VIA, ActorType.ORGANISATION)], Attribution.OTHER_MEDIA),
        ([(Role.VIA, ActorType.PERSON)], Attribution.NAMED),
        ([(Role.VIA, ActorType.UNNAMED)], Attribution.UNNAMED),
    ],
)
def test_the_source_is_told_by_who_speaks_and_who_relays(
    actors: list[tuple[Role | None, ActorType | None]], expected: Attribution | None
) -> None:
    assert suggested_attribution(actors) is expected
