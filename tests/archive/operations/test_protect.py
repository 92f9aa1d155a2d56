"""What is private, on what terms it was obtained and until when it is under embargo can be said, and unsaid."""

import json
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import NameNotUnderstood, NotFound
from archive.model import Article, Handling, Role, Terms
from tests.archive.store.rows import live_rows

CAREFUL = Handling(private=True, terms=Terms.OFF_THE_RECORD, embargo_until="2031-05")


def handling(article: Article) -> Handling:
    about = article.metadata
    return Handling(about.private, about.terms, about.embargo_until)


def imported(archive: Archive, text: str, handling: Handling | None = None, *, id: str = "1") -> None:
    path = archive.path.with_name("one.jsonl")
    path.write_text(json.dumps({"title": "T", "text": text, "external_id": id}) + "\n", encoding="utf-8")
    archive.import_paths([path], handling=handling)


def test_an_import_says_it_of_what_is_new_only(archive: Archive) -> None:
    imported(archive, "The ferry sails again today.")
    imported(archive, "The ferry sails again today, they say.", CAREFUL)
    assert handling(archive.article(1).article) == Handling()
    imported(archive, "Nothing of the kind.", CAREFUL, id="2")
    assert handling(archive.article(2).article) == CAREFUL
    assert archive.article(1).version.number == 2


def test_a_deleted_article_that_comes_back_is_handled_no_less_carefully(archive: Archive) -> None:
    imported(archive, "The ferry sails.", Handling(terms=Terms.NOT_FOR_ATTRIBUTION, embargo_until="2031"))
    strict = Handling(True, Terms.NOT_FOR_ATTRIBUTION, "2031")
    for told, then in (
        (Handling(private=True, embargo_until="2031-05"), strict),
        (None, strict),
        (Handling(terms=Terms.ON_BACKGROUND, embargo_until="2030"), strict),
        (Handling(terms=Terms.OFF_THE_RECORD, embargo_until="2032"), Handling(True, Terms.OFF_THE_RECORD, "2032")),
    ):
        with archive.gesture("Delete") as rows:
            rows.delete("articles", 1)
        imported(archive, "The ferry sails.", told)
        assert handling(archive.article(1).article) == then


def test_a_handling_that_makes_no_sense_imports_nothing(archive: Archive) -> None:
    with pytest.raises(NameNotUnderstood, match="“next week” is no date"):
        imported(archive, "The ferry sails.", Handling(embargo_until="next week"))
    assert archive.search("*").total == 0


def test_articles_annotations_tags_and_stories_are_protected_in_one_gesture_and_undone(stocked: Archive) -> None:
    marked = stocked.annotate(1, "The ferry sails", actors=[("Mara Bell", Role.SPEAKER)], private=True)
    assert stocked.article(1).annotations[0].private
    stocked.protect([marked.id], private=False)
    assert not stocked.article(1).annotations[0].private
    with stocked.gesture("Story") as rows:
        rows.insert("stories", {"id": "s", "name": "Ferry", "folded": "ferry"})
    before = live_rows(stocked.path)
    changes = stocked.protect([1, 3, marked.id, marked.assignments[0].tag, "s"], private=True)
    assert len(changes.changes) == 5
    view = stocked.article(1)
    assert (view.article.metadata.private, view.annotations[0].private) == (True, True)
    assert view.private_tags == {marked.assignments[0].tag}
    after = live_rows(stocked.path)
    assert stocked.undo() == "Change who may see it"
    assert live_rows(stocked.path) == before
    stocked.redo()
    assert live_rows(stocked.path) == after
    assert not stocked.protect([1], private=True)


def test_only_what_is_said_changes(stocked: Archive) -> None:
    stocked.protect([3], terms=Terms.NOT_FOR_ATTRIBUTION, embargo_until="2031-05-01T08:00Z")
    stocked.protect([3], private=True)
    expected = Handling(True, Terms.NOT_FOR_ATTRIBUTION, "2031-05-01T08:00+00:00")
    assert handling(stocked.article(3).article) == expected
    stocked.protect([3], embargo_until=None, terms=Terms.ON_THE_RECORD, private=False)
    assert handling(stocked.article(3).article) == Handling()


def test_what_cannot_be_said_of_one_is_said_of_none(stocked: Archive) -> None:
    marked = stocked.annotate(1, "The ferry sails", actors=[("Mara Bell", Role.SPEAKER)])
    other = stocked.annotate(1, "He said")
    link, _ = stocked.link(marked.id, other.id)
    before = live_rows(stocked.path)
    with pytest.raises(NotFound, match="99"):
        stocked.protect([1, 99], private=True)
    with pytest.raises(NameNotUnderstood, match="is a link"):
        stocked.protect([1, link], private=True)
    for key, kind in ((marked.id, "annotation"), (marked.assignments[0].tag, "actor")):
        with pytest.raises(NameNotUnderstood, match=f"{kind}; only articles have terms"):
            stocked.protect([1, key], terms=Terms.OFF_THE_RECORD)
    with pytest.raises(NameNotUnderstood, match="is no date"):
        stocked.protect([1], embargo_until="2031-13")
    assert live_rows(stocked.path) == before


def test_what_is_protected_stays_out_of_exports_until_it_is_not(stocked: Archive, tmp_path: Path) -> None:
    marked = stocked.annotate(1, "The ferry sails", private=True)

    def exported() -> int:
        return stocked.export(tmp_path / "out.csv").written

    assert exported() == 0
    stocked.protect([marked.id], private=False)
    assert exported() == 1
    stocked.protect([1], embargo_until="9999")
    assert exported() == 0
    stocked.protect([1], embargo_until="1987-06")
    assert exported() == 1
    stocked.protect([1], terms=Terms.OFF_THE_RECORD)
    assert exported() == 0
