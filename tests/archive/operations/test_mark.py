"""A passage is marked where it was asked for, in whole characters, once."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive import Archive
from archive.errors import NameNotUnderstood, NotFound, QuoteError
from archive.importers.base import RawArticle
from archive.index.base import Target
from archive.model import (
    Attribution,
    Check,
    Role,
    Span,
    Stance,
    TagChoice,
    TranslationOrigin,
    Wording,
)
from archive.operations.prepare import prepare
from archive.store import articles
from archive.text.quote_match import snap
from tests.archive.operations.bulk import bulk
from tests.archive.operations.marks import actor, issue, labels, place
from tests.archive.text.texts import bodies


def test_a_passage_is_kept_with_its_words_and_those_around_it(stocked: Archive) -> None:
    speaker, ferry = actor(stocked, "Mara Bell"), issue(stocked, "Ferry")
    key, changes = stocked.mark(
        1,
        place(stocked, 1, "The ferry sails 😀 again."),
        tags=[TagChoice(speaker, Role.SPEAKER), TagChoice(ferry, stance=Stance.FOR)],
        note=" [ ] call her\r\n",
        attribution=Attribution.NAMED,
        wording=Wording.QUOTED,
        check=Check.TO_CHECK,
        check_note="asked the port",
        translation="Vapur yine sefere çıkıyor.",
        translation_language="TR",
        translation_origin=TranslationOrigin.MINE,
        private=True,
    )
    kept = stocked.annotation(key)
    assert kept == stocked.article(1).annotations[0]
    assert kept.quote == kept.span.of(stocked.article(1).version.body) == "The ferry sails 😀 again."
    assert (kept.prefix, kept.suffix) == ("“No deal.” She said: “No deal.”\n"[-32:], "")
    assert (kept.note, kept.check_note, kept.private) == ("[ ] call her", "asked the port", True)
    assert (kept.attribution, kept.wording, kept.check) == (Attribution.NAMED, Wording.QUOTED, Check.TO_CHECK)
    assert (kept.translation_language, kept.translation_origin) == ("tr", TranslationOrigin.MINE)
    assert kept.checked_at == kept.created_at
    assert [(one.name, one.role, one.stance) for one in kept.assignments] == [
        ("Mara Bell", Role.SPEAKER, None),
        ("Ferry", None, Stance.FOR),
    ]
    assert changes.articles == {1}
    assert changes.label == labels(stocked)[0] == "Tag: Mara Bell as speaker, Ferry for"
    assert stocked.search("speaker:bell issue:ferry stance:for", target=Target.ANNOTATIONS).total == 1
    stocked.undo()
    assert stocked.article(1).annotations == ()


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_what_is_stored_is_what_was_asked_for_in_whole_characters(archive: Archive, data: st.DataObject) -> None:
    with archive.gesture("Import") as rows:
        article = articles.insert(rows, prepare(RawArticle(text="A\n" + data.draw(bodies), title="T")))
    body = archive.article(article).version.body
    start = data.draw(st.integers(0, len(body) - 1))
    asked = Span(start, data.draw(st.integers(start + 1, len(body))))
    if not snap(body, asked).of(body).strip():
        with pytest.raises(QuoteError, match="no words"):
            archive.mark(article, asked)
        return
    kept = archive.annotation(archive.mark(article, asked)[0])
    assert kept.quote == kept.span.of(body)
    assert snap(body, kept.span) == kept.span
    grown = snap(body, asked)
    assert grown.start <= kept.span.start < kept.span.end <= grown.end
    left_out = body[grown.start : kept.span.start] + body[kept.span.end : grown.end]
    assert not left_out.strip()
    assert body[: kept.span.start].endswith(kept.prefix)
    assert body[kept.span.end :].startswith(kept.suffix)
    outside = kept.span.start - len(kept.prefix), len(body) - kept.span.end - len(kept.suffix)
    assert all(len(around) == 32 or not more for around, more in zip((kept.prefix, kept.suffix), outside, strict=True))
    assert archive.mark(article, asked)[0] == kept.id


@pytest.mark.parametrize(
    ("text", "asked", "quote"),
    [
        ("One 👩‍👩‍👧‍👦 family.", (4, 5), "👩‍👩‍👧‍👦"),
        ("One 👩‍👩‍👧‍👦 family.", (6, 14), "👩‍👩‍👧‍👦 fa"),
        ("🇹🇷🇵🇸 flags", (1, 2), "🇹🇷"),
        ("an e\u0323\u0301 here", (4, 5), "ẹ\u0301"),
        ("the ﬁnal word", (4, 5), "ﬁ"),
        ("נָּתַן לוֹ", (1, 2), "נָּ"),
        ("قَالَ: لا", (1, 2), "قَ"),
        ("he wrote هُدْنَة and left", (8, 17), "هُدْنَة"),
        ("two   words here", (3, 12), "words"),
        ("no\u00a0break", (2, 4), "b"),
    ],
)
def test_no_character_is_cut_and_no_space_is_marked(
    archive: Archive, text: str, asked: tuple[int, int], quote: str
) -> None:
    bulk(archive, {"title": "T", "text": text})
    body = archive.article(1).version.body
    key, _ = archive.mark(1, Span(*asked))
    assert archive.annotation(key).quote == quote
    assert quote in body


def test_nothing_and_what_lies_beyond_the_text_are_refused(stocked: Archive) -> None:
    for span in (Span(3, 3), Span(2, 3)):
        with pytest.raises(QuoteError, match="no words"):
            stocked.mark(1, span)
    with pytest.raises(QuoteError, match="ends at 999"):
        stocked.mark(1, Span(0, 999))
    with pytest.raises(NotFound):
        stocked.mark(99, Span(0, 2))
    with pytest.raises(NotFound):
        stocked.mark(1, Span(0, 2), version=2)
    with pytest.raises(NameNotUnderstood):
        stocked.mark(1, Span(0, 2), tags=[TagChoice("nobody")])
    assert stocked.article(1).annotations == ()


def test_a_passage_of_an_earlier_version_is_marked_there(archive: Archive) -> None:
    for text in ("The ferry sails.", "No more: the ferry sails."):
        bulk(archive, {"title": "Ferry", "text": text, "outlet": "Z", "external_id": "1"})
    old, new = archive.mark(1, Span(4, 9), version=1)[0], archive.mark(1, Span(13, 18))[0]
    assert [(archive.annotation(key).version, archive.annotation(key).quote) for key in (old, new)] == [
        (1, "ferry"),
        (2, "ferry"),
    ]


def test_the_same_passage_with_the_same_tags_is_marked_once(stocked: Archive) -> None:
    speaker = actor(stocked, "Mara Bell")
    span = place(stocked, 1, "ferry")
    bare, _ = stocked.mark(1, span)
    tagged, _ = stocked.mark(1, span, tags=[TagChoice(speaker, Role.SPEAKER)])
    assert tagged != bare
    before = labels(stocked)
    for tags, key in (([], bare), ([TagChoice(speaker, Role.SPEAKER)], tagged)):
        again, changes = stocked.mark(1, Span(span.start - 1, span.end + 1), tags=tags)
        assert (again, bool(changes)) == (key, False)
    assert labels(stocked) == before
    assert stocked.annotate(1, "ferry", actors=[("Mara Bell", Role.SPEAKER)]).id == tagged
    assert stocked.annotate(1, "ferry").id == bare
    assert stocked.mark(1, span, tags=[TagChoice(speaker, Role.VIA)])[0] not in (bare, tagged)


def test_marking_again_loses_no_word_of_a_note(stocked: Archive) -> None:
    span = place(stocked, 1, "He said")
    first, _ = stocked.mark(1, span)
    assert stocked.mark(1, span, note="mine", check=Check.VERIFIED)[0] == first
    filled = stocked.annotation(first)
    assert (filled.note, filled.check, filled.checked_at) == ("mine", Check.VERIFIED, filled.modified_at)
    assert stocked.mark(1, span, note="mine")[0] == first
    other, _ = stocked.mark(1, span, note="another")
    assert [stocked.annotation(key).note for key in (first, other)] == ["mine", "another"]
