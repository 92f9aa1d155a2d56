"""The index as a keeper of documents: written whole or not at all, refused when it is not ours."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from archive.errors import IndexBusy, IndexUnreadable, QueryError
from archive.index.base import IndexState, Sort, Target
from archive.index.engine import SearchIndex
from archive.model import Stance
from tests.archive.index.library import STATE, Names, actor, article, found, index_of, issue, passage


def _fill(index: SearchIndex, *texts: str) -> None:
    with index.writing() as batch:
        for number, text in enumerate(texts, 1):
            batch.add(article(number, text))
        batch.commit(STATE)
    index.reload()


def test_what_was_committed_is_there_after_reopening(tmp_path: Path) -> None:
    index = SearchIndex.open(tmp_path / "new" / "index")
    assert index.state() is None
    _fill(index, "gaza", "rafah")
    del index
    again = SearchIndex.open(tmp_path / "new" / "index")
    assert again.state() == STATE
    assert found(again, "gaza") == {1}


def test_the_index_remembers_what_it_was_built_from(tmp_path: Path) -> None:
    state = IndexState(archive="one", generation="two", machine="three")
    with SearchIndex.open(tmp_path).writing() as batch:
        batch.commit(state)
    assert SearchIndex.open(tmp_path).state() == state


def test_without_a_commit_nothing_is_kept() -> None:
    index = index_of(article(1, "gaza"))
    with index.writing() as batch:
        batch.add(article(1, "rafah"))
        batch.add(article(2, "rafah"))
    index.reload()
    assert found(index, "*") == found(index, "gaza") == {1}
    with pytest.raises(ZeroDivisionError), index.writing() as batch:
        batch.remove(1 // 0)
    with index.writing() as batch:
        batch.remove(1)
    index.reload()
    assert found(index, "gaza") == {1}


def test_an_article_added_again_takes_the_place_of_the_old_one_and_its_annotations() -> None:
    index = index_of(article(1, "gaza", passage(), passage()), article(2, "gaza", passage()))
    with index.writing() as batch:
        batch.add(article(1, "rafah", passage(note="new")))
        batch.commit(STATE)
    index.reload()
    assert found(index, "gaza") == {2}
    assert index.search("*", Names(), target=Target.ANNOTATIONS).total == 2


def test_the_same_article_twice_in_one_batch_counts_once() -> None:
    index = SearchIndex.open(None)
    with index.writing() as batch:
        batch.add(article(1, "gaza"))
        batch.add(article(1, "rafah"))
        batch.commit(STATE)
        batch.add(article(1, "cairo"))
        batch.commit(STATE)
    index.reload()
    assert index.search("*", Names()).total == 1
    assert found(index, "cairo") == {1}


def test_removing_and_clearing() -> None:
    index = index_of(article(1, "gaza", passage()), article(2, "gaza", passage()))
    with index.writing() as batch:
        batch.remove(1)
        batch.commit(IndexState("an archive", "second", "this one"))
    index.reload()
    assert index.document_ids()[0] == [2]
    assert len(index.document_ids()[1]) == 1
    assert index.state() == IndexState("an archive", "second", "this one")
    with index.writing() as batch:
        batch.clear()
        batch.add(article(2, "rafah"))
        batch.commit(STATE)
    index.reload()
    assert index.document_ids() == ([2], [])
    assert index.state() == STATE


def test_ids_of_annotations_come_back_as_they_went_in() -> None:
    given = [passage() for _ in range(20)]
    index = index_of(*(article(number, "gaza", one) for number, one in enumerate(given, 1)))
    assert set(index.ids("", Names(), Target.ANNOTATIONS)) == {one.id for one in given}
    page = index.search("", Names(), target=Target.ANNOTATIONS, limit=50)
    assert {hit.article: hit.annotation for hit in page.hits} == {n: one.id for n, one in enumerate(given, 1)}


def test_facets_count_all_hits_by_outlet_month_language_tags_and_state() -> None:
    index = index_of(
        article(1, "gaza", passage(actor("A"), issue("X")), outlet="Star", language="en", published="2024-06-01"),
        article(2, "gaza", passage(actor("A"), actor("B")), outlet="Star", language="tr-TR", published="2024-05"),
        article(3, "gaza", outlet="Planet", published="1987"),
        article(4, "rafah", outlet="Planet"),
    )
    counts = index.search("gaza", Names(), limit=1, facets=True).facets
    assert {name: [(one.value, one.count) for one in values] for name, values in counts.items()} == {
        "outlet": [("Star", 2), ("Planet", 1)],
        "month": [("2024-06", 1), ("2024-05", 1), ("1987", 1)],
        "language": [("en", 1), ("tr", 1)],
        "actor": [("A", 2), ("B", 1)],
        "issue": [("X", 1)],
        "state": [("unread", 3)],
    }
    assert index.search("gaza", Names()).facets == {}


def test_hits_are_counted_without_being_fetched_also_those_of_later_articles_alone() -> None:
    index = index_of(*(article(number, "gaza", passage(), outlet=f"O{number}") for number in range(1, 151)))
    assert index.tally("gaz*", Names()) == (150, {})
    assert index.tally("gaza", Names(), above=140)[0] == 10
    assert index.tally("passage", Names(), Target.ANNOTATIONS, above=149)[0] == 1
    total, facets = index.tally("gaza AND", Names(), facets=["outlet"], most=1_000, above=20)
    assert (total, len(facets["outlet"]), set(facets)) == (130, 130, {"outlet"})


def test_all_ids_come_in_the_order_of_the_pages() -> None:
    index = index_of(*(article(n, "gaza " * (n % 5 + 1), published=f"20{n:02}") for n in range(1, 60)))
    for sort in Sort:
        page = index.search("gaza", Names(), sort=sort, limit=100)
        assert index.ids("gaza", Names(), sort=sort) == [hit.article for hit in page.hits]


@pytest.mark.parametrize("sort", list(Sort))
@pytest.mark.parametrize("target", list(Target))
def test_pages_one_after_another_are_the_whole(target: Target, sort: Sort) -> None:
    index = index_of(*(article(n, "gaza " * n, passage(quote="gaza"), published=f"20{n:02}") for n in range(1, 8)))

    def articles(limit: int, offset: int) -> list[int]:
        page = index.search("gaza", Names(), target=target, sort=sort, limit=limit, offset=offset)
        assert page.total == 7
        return [hit.article for hit in page.hits]

    whole = articles(7, 0)
    assert len(set(whole)) == 7
    assert [one for offset in range(0, 9, 3) for one in articles(3, offset)] == whole
    assert articles(10**9, 0) == articles(10**30, -1) == whole
    assert articles(10**9, 5) == whole[5:]
    assert articles(10**9, 10**9) == articles(1, 10**30) == articles(-1, 0) == []


def test_a_busy_writer_is_waited_for_and_then_reported(tmp_path: Path) -> None:
    index = SearchIndex.open(tmp_path)
    other = SearchIndex.open(tmp_path)
    with index.writing(), pytest.raises(IndexBusy), other.writing(0.05):
        pass
    released = threading.Event()

    def hold() -> None:
        with index.writing() as batch:
            batch.add(article(1, "gaza"))
            held.set()
            released.wait(5)
            batch.commit(STATE)

    held = threading.Event()
    holder = threading.Thread(target=hold)
    holder.start()
    held.wait(5)
    threading.Timer(0.1, released.set).start()
    with other.writing(5.0) as batch:
        batch.add(article(2, "rafah"))
        batch.commit(STATE)
    holder.join()
    other.reload()
    assert found(other, "*") == {1, 2}


def test_another_process_holds_the_writer_too(tmp_path: Path) -> None:
    SearchIndex.open(tmp_path)
    code = "import sys; from pathlib import Path; from archive.index.engine import SearchIndex\n"
    code += "with SearchIndex.open(Path(sys.argv[1])).writing(): print('held', flush=True); sys.stdin.readline()"
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root)},
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with pytest.raises(IndexBusy), SearchIndex.open(tmp_path).writing(0.05):
            pass
        child.communicate("\n")
    with SearchIndex.open(tmp_path).writing(1.0):
        pass


def test_a_directory_with_something_else_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("private")
    with pytest.raises(IndexUnreadable):
        SearchIndex.open(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letters.txt"]
    with pytest.raises(IndexUnreadable):
        SearchIndex.open(tmp_path / "letters.txt")


def test_an_index_with_another_schema_is_refused(tmp_path: Path) -> None:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("body")
    tantivy.Index(builder.build(), str(tmp_path))
    with pytest.raises(IndexUnreadable):
        SearchIndex.open(tmp_path)


@pytest.mark.parametrize("damage", ["meta", "truncate", "garbage", "delete"])
def test_a_damaged_index_is_unreadable_and_nothing_else(tmp_path: Path, damage: str) -> None:
    index = SearchIndex.open(tmp_path)
    _fill(index, *(f"gaza number {n}" for n in range(200)))
    del index
    if damage == "meta":
        (tmp_path / "meta.json").write_text("{")
    else:
        for path in tmp_path.iterdir():
            if path.suffix in (".term", ".idx", ".fast", ".store", ".pos"):
                if damage == "delete":
                    path.unlink()
                else:
                    size = path.stat().st_size
                    path.write_bytes(b"" if damage == "truncate" else b"\xff" * size)
    with pytest.raises(IndexUnreadable):
        _use(SearchIndex.open(tmp_path))


def _use(index: SearchIndex) -> None:
    index.state()
    for query in ("gaza", '"gaza number"', "g*", "published:2024"):
        index.search(query, Names(), facets=True)


def test_a_pattern_that_fits_too_many_words_is_no_damage() -> None:
    index = index_of(article(1, " ".join(f"w{n}" for n in range(20_000))))
    with pytest.raises(QueryError):
        index.search('"w* w*"', Names())
    assert found(index, "w*") == {1}


def test_threads_may_search_together() -> None:
    index = index_of(*(article(n, "gaza talks", passage(issue("X", Stance.FOR))) for n in range(1, 50)))
    wrong: list[object] = []

    def search() -> None:
        try:
            for _ in range(30):
                page = index.search("gaza tal* issue:X stance:for", Names("X"), facets=True)
                if page.total != 49:
                    wrong.append(page.total)
        except Exception as error:
            wrong.append(error)

    threads = [threading.Thread(target=search) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_many_small_changes_do_not_leave_many_small_files(tmp_path: Path) -> None:
    index = SearchIndex.open(tmp_path)
    for number in range(1, 40):
        with index.writing() as batch:
            batch.add(article(number, "gaza"))
            batch.commit(STATE)
    index.reload()
    assert index.search("gaza", Names()).total == 39
    assert len(list(tmp_path.iterdir())) < 150
