"""The language of queries by what it finds, and what it refuses."""

from datetime import date

import pytest

from archive.errors import QueryError
from archive.index.base import Sort, Target
from archive.index.engine import SearchIndex
from archive.model import ReadingState
from tests.archive.index.library import Names, actor, article, found, index_of, issue, passage, passages_found

NAMES = Names("Benjamin Netanyahu", "Hakan Fidan", "Gaza talks", "Philadelphi corridor")


@pytest.fixture(scope="module")
def library() -> SearchIndex:
    return index_of(
        article(
            1,
            "Blinken said the negotiations in Gaza were a last chance. The red and thin line was crossed.",
            passage(actor("Benjamin Netanyahu"), note="confirm with desk\n- [ ] call back", links=("contradicts",)),
            title="Truce talks",
            outlet="Daily Star",
            byline="Eric Tucker",
            dateline="ANKARA",
            section="World",
            language="en",
            published="2024-06-15",
            starred=True,
            stories=("Gaza talks",),
        ),
        article(
            2,
            "Benjamin Netanyahu spoke of the colour of a red line in Rafah.",
            passage(issue("Philadelphi corridor"), check="to check", attribution="other media", wording="quoted"),
            title="Line",
            outlet="Daily Planet",
            language="tr",
            published="2024",
            state=ReadingState.SET_ASIDE,
        ),
        article(3, "A color of chance; the last one. A line so red.", published="2023-12-31", state=ReadingState.KEPT),
        article(4, "Undated gaza rafah", state=ReadingState.READ),
    )


@pytest.mark.parametrize(
    ("query", "articles"),
    [
        ("", {1, 2, 3, 4}),
        ("*", {1, 2, 3, 4}),
        ("gaza rafah", {4}),
        ("gaza AND rafah", {4}),
        ("gaza OR rafah", {1, 2, 4}),
        ("blinken AND (gaza OR rafah)", {1}),
        ("gaza NOT rafah", {1}),
        ("gaza -rafah", {1}),
        ("gaza ANDNOT rafah", {1}),
        ("-gaza -line", set()),
        ("-nego*", {2, 3, 4}),
        ("gaza -bl?nken", {4}),
        ("NOT *", set()),
        ("-*", set()),
        ("gaza -*", set()),
        ("NOT gaza", {2, 3}),
        ("gaza -(rafah OR blinken)", set()),
        ("gaza ANDMAYBE rafah", {1, 4}),
        ("gaza REQUIRE rafah", {4}),
        ('"last chance"', {1}),
        ('"red line"', {2}),
        ('"red line"~3', {1, 2}),
        ('"chance last"', set()),
        ("nego*", {1}),
        ("*tions", {1}),
        ("colo*r", {2, 3}),
        ("colo?r", {2}),
        ('"last cha*"', {1}),
        ('"the last chance?"', set()),
        ('"last chance?"', {1}),
        ("blinkn~1", {1}),
        ("blnikn~1", set()),
        ("blnikn~2", {1}),
        ("colour~1", {2, 3}),
        ("'last chance'", {1}),
        ("chance – last", {1, 3}),
        ("gaza^3 OR rafah", {1, 2, 4}),
        ("title:truce", {1}),
        ("title:line", {2}),
        ("body:line", {1, 2, 3}),
        ("title:(truce OR line)", {1, 2}),
        ("byline:tucker", {1}),
        ("outlet:daily", {1, 2}),
        ('outlet:"daily star"', {1}),
        ("outlet:*", {1, 2}),
        ("section:world dateline:ankara", {1}),
        ("lang:tr", {2}),
        ("lang:*", {1, 2}),
        ("published:2024", {1, 2}),
        ("published:2024-06", {1, 2}),
        ("published:2024-07", {2}),
        ("published:[2024-06 TO 2024-08]", {1, 2}),
        ("published:[2023-12-31 TO 2023-12-31]", {3}),
        ("published:{2023-12-31 TO 2024-06-15}", {2}),
        ("published:[TO 2023]", {3}),
        ("published:[2024-07 TO]", {2}),
        ("published:*", {1, 2, 3}),
        ("before:2024", {3}),
        ("before:2024-06-15", {2, 3}),
        ("after:2023", {1, 2}),
        ("after:2024-06-15", {2}),
        ('after:"last month"', {1, 2}),
        ("published:yesterday", {1, 2}),
        ("is:unread", {1}),
        ("is:aside", {2}),
        ("is:kept OR is:read", {3, 4}),
        ("is:starred", {1}),
        ("has:highlight", {1, 2}),
        ("has:note", {1}),
        ("has:todo", {1}),
        ("has:link", {1}),
        ("link:contradicts", {1}),
        ("has:date", {1, 2, 3}),
        ("-has:date", {4}),
        ("note:confirm", {1}),
        ('note:"call back"', {1}),
        ("note:*", {1}),
        ("story:gaza", {1}),
        ("story:*", {1}),
        ("actor:netanyahu", {1}),
        ('actor:"netanyahu benjamin"', {1}),
        ("actor:netan*", {1}),
        ("actor:nobody", set()),
        ("actor:*", {1}),
        ("issue:philadelphi", {2}),
        ("issue:*", {2}),
        ('check:"to check"', {2}),
        ("check:to-check attribution:other_media wording:quoted", {2}),
        ("mentions:netanyahu", {2}),
        ("mentions:nobody", set()),
    ],
)
def test_a_query_finds_these_articles(library: SearchIndex, query: str, articles: set[int]) -> None:
    ids = library.ids(query, NAMES, today=date(2024, 6, 16))
    assert set(ids) == articles
    assert len(ids) == len(articles)


@pytest.mark.parametrize(
    ("query", "annotations"),
    [
        ("", 2),
        ("title:truce", 1),
        ("outlet:daily", 2),
        ("passage", 2),
        ("blinken", 0),
        ("is:starred", 1),
        ("note:confirm", 1),
        ('note:"call back" title:truce', 1),
        ("note:*", 1),
        ("-actor:*", 1),
    ],
)
def test_the_same_language_finds_annotations(library: SearchIndex, query: str, annotations: int) -> None:
    assert passages_found(library, query, NAMES) == annotations


@pytest.mark.parametrize(
    ("query", "position"),
    [
        ("gaza stance:maybe", 12),
        ("is:old", 3),
        ("is:un*", 3),
        ("is:*", 3),
        ("gaza published:soon", 15),
        ("published:2024-02-30", 10),
        ("published:[2024 TO 2023]", 10),
        ("published:[x TO 2023]", 10),
        ("published:[TO]", 10),
        ("before:[2023 TO 2024]", 7),
        ("title:[a TO b]", 6),
        ("[a TO b]", 0),
        ("gaza outlet:{a TO b}", 12),
        ("published:2024*", 10),
        ("actor:netanjahu~1", 6),
        ("actor:n*u", 6),
        ('actor:"a b"~2', 6),
        ("actor:netanyahu^2", 6),
        ("outlet:daily^2", 7),
        ("lang:english", 5),
        ("title:...", 6),
        (" ... ", 1),
        ("U.S~1", 0),
        ("actor:' '", 6),
        ("mentions:*", 9),
        ("before:*", 7),
    ],
)
def test_what_makes_no_sense_is_refused_at_its_place(library: SearchIndex, query: str, position: int) -> None:
    with pytest.raises(QueryError) as refused:
        library.search(query, NAMES)
    assert refused.value.position == position


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ('issue:"A > B"', "A > B"),
        ("issue:'A > B'", "A > B"),
        ('issue:"Truce (2025) > U.S. aid*"', "Truce (2025) > U.S. aid*"),
        ("issue:😀", "😀"),
        ("issue:...", "..."),
    ],
)
def test_a_name_is_looked_up_as_it_was_written(library: SearchIndex, query: str, words: str) -> None:
    asked = []

    class Asked(Names):
        def issues(self, words: str) -> frozenset[str]:
            asked.append(words)
            return frozenset()

    assert library.search(query, Asked()).total == 0
    assert asked == [words]


def test_a_name_need_not_have_letters() -> None:
    index = index_of(article(1, "", passage(actor("😀"))), article(2, "", passage(actor("..."))))
    names = Names("😀", "...")
    assert found(index, "actor:😀", names) == {1}
    assert found(index, "speaker:...", names) == {2}
    assert found(index, "mentions:...", names) == set()


def test_while_typing_an_open_quotation_finds_already(library: SearchIndex) -> None:
    assert library.search('"last chan', NAMES, draft=True).total == 0
    assert library.search('"last chance', NAMES, draft=True).total == 1
    assert library.search("gaza AND (", NAMES, draft=True).total == 2
    assert library.search("...", NAMES, draft=True).total == 4


@pytest.mark.parametrize("target", list(Target))
@pytest.mark.parametrize(("sort", "order"), [(Sort.NEWEST, [1, 2, 3, 4]), (Sort.OLDEST, [3, 2, 1, 4])])
def test_by_date_the_undated_come_last(library: SearchIndex, target: Target, sort: Sort, order: list[int]) -> None:
    hits = library.search("*", NAMES, target=target, sort=sort).hits
    assert [hit.article for hit in hits] == (order if target is Target.ARTICLES else [n for n in order if n < 3])


def test_without_words_to_rank_by_the_newest_come_first(library: SearchIndex) -> None:
    assert library.ids("", NAMES) == [1, 2, 3, 4]
    assert library.ids("has:date -outlet:nobody", NAMES) == [1, 2, 3]


def test_a_page_begins_at_its_offset_and_knows_the_whole(library: SearchIndex) -> None:
    page = library.search("*", NAMES, limit=2, offset=1)
    assert (page.total, [hit.article for hit in page.hits]) == (4, [2, 3])
    assert library.search("*", NAMES, limit=0).total == 4


def test_boosts_change_the_order(library: SearchIndex) -> None:
    def first(query: str) -> int:
        return library.search(query, NAMES).hits[0].article

    assert first("blinken^20 OR undated") == 1
    assert first("blinken OR undated^20") == 4
    assert first("(blinken OR nothing)^20 OR undated") == 1


def test_wanted_words_raise_the_score_only(library: SearchIndex) -> None:
    assert [hit.article for hit in library.search("gaza ANDMAYBE blinken^20", NAMES).hits] == [1, 4]


def test_found_is_not_confused_by_a_longest_query(library: SearchIndex) -> None:
    assert found(library, " OR ".join(["gaza"] * 250), NAMES) == {1, 4}
