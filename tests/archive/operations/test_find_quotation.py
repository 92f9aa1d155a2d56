"""Whether a passage was written, word for word or nearly, and in which text of which article."""

import json
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive import Archive
from archive.errors import QuoteError
from archive.importers.base import RawArticle
from archive.model import Span, Terms
from archive.operations.find_quotation import QuotationResult, Verdict
from archive.operations.prepare import prepare
from archive.store import articles
from archive.text.quote_match import snap
from archive.text.word_diff import words
from tests.archive.operations.bulk import bulk
from tests.archive.text.manglings import core, mangled
from tests.archive.text.texts import bodies

WIRE = "The envoy said: “We will not sign the cease-fire,” and left Lowmark on Monday.\nFishermen put to sea again."


def stands(result: QuotationResult) -> list[tuple[int, int, str]]:
    return [(place.article, place.version, place.quote) for place in result.places]


@pytest.fixture
def wire(archive: Archive) -> Archive:
    """Wire copy in two outlets, the second one's older, among articles with the same words in another order."""
    bulk(
        archive,
        {"title": "Envoy leaves", "text": WIRE, "outlet": "A", "published": "2024-06-02", "external_id": "1"},
        {"title": "No deal", "text": f"Lead.\n{WIRE}", "outlet": "B", "published": "2024-06-01"},
        *(
            {"title": f"T{n}", "text": " ".join(random.Random(n).sample(WIRE.split(), 17)), "outlet": f"C{n}"}
            for n in range(30)
        ),
    )
    return archive


def test_a_verbatim_passage_is_found_in_every_article_the_earliest_first(wire: Archive) -> None:
    result = wire.find_quotation('"We will not sign\nthe cease-\nfire," and left')
    assert result.verdict is Verdict.VERBATIM
    quote = "“We will not sign the cease-fire,” and left"
    assert stands(result) == [(2, 1, quote), (1, 1, quote)]
    assert not result.more
    for place in result.places:
        assert place.span.of(wire.article(place.article).version.body) == place.quote
        assert (place.is_current, place.differences, place.likeness) == (True, (), 1.0)
    assert result.places[0].citation == "“No deal,” B, 1 June 2024"
    one = wire.find_quotation("left Lowmark on Monday", limit=1)
    assert (len(one.places), one.more) == (1, True)


def test_another_word_is_named_with_the_nearest_passages(wire: Archive) -> None:
    result = wire.find_quotation("We will never sign the cease-fire, and left")
    assert result.verdict is Verdict.DIFFERS
    assert {place.article for place in result.places} == {1, 2}
    for place in result.places:
        assert place.span.of(wire.article(place.article).version.body) == place.quote
        named = [(d.kind.value, d.given, d.found) for d in place.differences if d.kind != "equal"]
        assert named == [("replaced", "never", "not"), ("missing", "", "”")]
        assert 0.9 < place.likeness < 1


def test_what_nobody_wrote_is_not_found(wire: Archive) -> None:
    for text in ("The moon is made of green cheese", "zebra", "“Monday will not sign Lowmark again, said the sea”"):
        assert wire.find_quotation(text).verdict is Verdict.NOT_FOUND


def test_an_elided_passage_says_what_it_leaves_out(wire: Archive) -> None:
    result = wire.find_quotation("“We will not sign … and left [...] to sea again.”")
    assert (result.verdict, len(result.places)) == (Verdict.VERBATIM, 2)
    assert [(d.kind.value, d.found) for d in result.places[0].differences] == [
        ("equal", "“We will not sign"),
        ("left out", "the cease-fire,”"),
        ("equal", "and left"),
        ("left out", "Lowmark on Monday.\nFishermen put"),
        ("equal", "to sea again."),
    ]


def test_a_word_divided_in_the_text_is_found_whole(wire: Archive) -> None:
    text = "The union said that the agree-\nment with the harbour board was never signed by anybody at all."
    bulk(wire, {"title": "Union", "text": text, "outlet": "U"})
    result = wire.find_quotation("that the agreement with the harbour board was never signed")
    assert (result.verdict, result.places[0].quote) == (Verdict.VERBATIM, text[15 : text.index(" by anybody")])


def test_a_headline_is_told_apart_from_the_texts(wire: Archive) -> None:
    result = wire.find_quotation("“Envoy leaves”")
    assert (result.verdict, result.places) == (Verdict.NOT_FOUND, ())
    (place,) = result.headlines
    assert (place.article, place.title, place.span, place.quote) == (1, "Envoy leaves", Span(0, 12), "Envoy leaves")
    assert wire.find_quotation("left Lowmark").headlines == ()


@pytest.mark.parametrize("text", ["", "   ", "“…” – !", "* ?", "😀"])
def test_a_text_without_words_is_not_understood(wire: Archive, text: str) -> None:
    with pytest.raises(QuoteError, match="no word"):
        wire.find_quotation(text)


@pytest.mark.parametrize(
    "text", ['title:envoy OR "left', "((( NOT -left", "left* AND [a TO b]", "left^3 lef?", "a:b\x00c"]
)
def test_the_query_language_means_nothing_in_a_passage(wire: Archive, text: str) -> None:
    assert wire.find_quotation(text).verdict is not Verdict.VERBATIM


def test_a_passage_that_only_an_earlier_version_has_is_said_to_be_there(wire: Archive) -> None:
    newer = WIRE.replace("on Monday", "on Tuesday")
    bulk(wire, {"title": "Envoy left", "text": newer, "outlet": "A", "external_id": "1"})
    result = wire.find_quotation("left Lowmark on Monday")
    assert [(place.article, place.version, place.is_current, place.title) for place in result.places] == [
        (2, 1, True, "No deal"),
        (1, 1, False, "Envoy leaves"),
    ]
    assert result.places[1].span.of(wire.article(1, 1).version.body) == result.places[1].quote
    assert result.places[1].citation.startswith("“Envoy leaves,”")
    assert [(place.article, place.version) for place in wire.find_quotation("We will not sign").places] == [
        (2, 1),
        (1, 2),
    ]
    near = wire.find_quotation("and left Brask on Tuesday").places[0]
    assert (near.article, near.version, near.is_current) == (1, 2, True)


def test_the_nearest_passage_may_be_in_an_earlier_version(archive: Archive) -> None:
    for text in (
        "The board said that it would never sell the old ferry.",
        "The board said that it sold the old ferry.",
    ):
        bulk(archive, {"title": "Ferry", "text": text, "external_id": "1"})
    (place,) = archive.find_quotation("The board said that it would never sell the new ferry").places
    assert (place.version, place.is_current) == (1, False)


def test_an_undone_version_is_not_found(wire: Archive) -> None:
    bulk(wire, {"title": "Envoy left", "text": WIRE + "\nHe took the night boat.", "outlet": "A", "external_id": "1"})
    assert wire.find_quotation("took the night boat").verdict is Verdict.VERBATIM
    wire.undo()
    assert wire.find_quotation("took the night boat").verdict is Verdict.NOT_FOUND


def test_terms_are_told_and_hide_nothing_from_the_owner(wire: Archive) -> None:
    with wire.gesture("Set terms") as rows:
        rows.update("articles", 2, private=1, terms=Terms.OFF_THE_RECORD, embargo_until="2999-01-01")
    about = wire.find_quotation("left Lowmark on Monday").places[0].about
    assert (about.private, about.terms, about.embargo_until) == (True, Terms.OFF_THE_RECORD, "2999-01-01")


def test_a_passage_of_ten_thousand_words_is_found_and_its_one_change_named(archive: Archive) -> None:
    rnd = random.Random(1)
    texts = [" ".join(f"w{rnd.randrange(3_000)}" for _ in range(10_000)) for _ in range(3)]
    bulk(archive, *({"title": f"T{n}", "text": text} for n, text in enumerate(texts)))
    assert stands(archive.find_quotation(texts[1])) == [(2, 1, texts[1])]
    changed = texts[1].split()
    changed[5_000] = "zebra"
    (place,) = archive.find_quotation(" ".join(changed)).places
    assert [d.given for d in place.differences if d.kind != "equal"] == ["zebra"]


def test_scripts_without_spaces_and_from_the_right_are_searched_too(archive: Archive) -> None:
    bulk(
        archive,
        {"title": "A", "text": "外交部长说，停火协议今天生效，他感到满意。"},
        {"title": "B", "text": "قال الوزير: لا اتفاق.\nהשר אמר: אין עסקה 👩\u200d👩\u200d👧 היום."},
    )
    assert stands(archive.find_quotation("停火\n协议")) == [(1, 1, "停火协议")]
    assert stands(archive.find_quotation("他")) == [(1, 1, "他")]
    assert archive.find_quotation("停火协议明天生效").verdict is Verdict.DIFFERS
    assert stands(archive.find_quotation("אין עסקה 👩\u200d👩\u200d👧 היום")) == [
        (2, 1, "אין עסקה 👩\u200d👩\u200d👧 היום")
    ]
    assert archive.find_quotation("אין עסקה 👩 היום").verdict is Verdict.DIFFERS
    assert stands(archive.find_quotation("\u202bلا اتفاق\u202c")) == [(2, 1, "لا اتفاق")]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_passage_of_any_text_is_found_through_the_index(archive: Archive, data: st.DataObject) -> None:
    with archive.gesture("Import") as rows:
        article = articles.insert(rows, prepare(RawArticle(text="A\n" + data.draw(bodies), title="T")))
    body = archive.article(article).version.body
    whole = [span for span in words(body) if snap(body, span) == span and span.of(body).isalnum()]
    if whole:
        first = data.draw(st.integers(0, len(whole) - 1))
        span = Span(whole[first].start, whole[data.draw(st.integers(first, len(whole) - 1))].end)
        result = archive.find_quotation(data.draw(mangled(span.of(body))), limit=10_000)
        assert result.verdict is Verdict.VERBATIM
        assert core(body, span) in [core(body, place.span) for place in result.places if place.article == article]


def test_real_passages_are_found_however_they_were_copied(archive: Archive, shared_data: Path) -> None:
    archive.import_paths([shared_data / "reuters.jsonl.gz"])
    rnd = random.Random(1)
    for article in rnd.sample(range(1, 9_000), 40):
        body = archive.article(article).version.body
        spans = words(body)
        start = rnd.randrange(max(1, len(spans) - 15))
        quote = body[spans[start].start : spans[min(len(spans) - 1, start + 14)].end]
        copied = (
            json.dumps(quote)[1:-1].replace('\\"', "”").replace("\\n", "\r\n").replace("-", "–").replace(" ", "\u00a0 ")
        )
        found = archive.find_quotation(f"“… {copied}…”", limit=50)
        assert found.verdict is Verdict.VERBATIM
        assert article in {place.article for place in found.places}
