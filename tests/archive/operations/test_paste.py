"""What was copied from a page or a document becomes an article at once, and the same text again is known."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import FormatError
from archive.importers import registry
from archive.importers.base import RawArticle
from archive.operations.paste import Outcome
from tests.archive.store.rows import live_rows

TEXT = (
    "Ferry to Ostrel sails again\n\nBy Mara Bell\n\nOSTREL\n\n"
    "The ferry to Ostrel sailed again on Monday after eleven months in the dock, the harbour board said.\n\n"
    "Nobody was there to see it leave."
)


class Pages:
    """Reads the paragraphs of a page and the address it says it has."""

    name, media_type, single, isolated = "web page", "text/html", True, False

    def recognises(self, head: bytes, name: str) -> bool:
        return b"<p" in head

    def read(self, path: Path) -> Iterator[RawArticle]:
        page = path.read_text("utf-8-sig")
        address = re.search(r'canonical" href="(.*?)"', page)
        text = "\n\n".join(re.findall(r"<p>(.*?)</p>", page))
        yield RawArticle(text, title="A page", external_id="1", url=address and address[1], guessed=("encoding",))


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(registry, "_BUILT_IN", (Pages(), *registry._BUILT_IN))
    registry.importers.cache_clear()
    yield
    registry.importers.cache_clear()


def test_a_pasted_text_is_an_article_with_its_title_once_and_its_original(archive: Archive) -> None:
    pasted = archive.import_text(TEXT)
    view = archive.article(pasted.article)
    about = view.article.metadata
    assert (pasted.outcome, pasted.changes.articles) == (Outcome.NEW, {pasted.article})
    assert (view.article.title, about.byline, about.dateline) == ("Ferry to Ostrel sails again", "Mara Bell", "OSTREL")
    assert "Ferry to Ostrel sails again" not in view.version.body
    assert (about.published, about.language, about.guessed, about.import_name) == (None, "en", ("language",), None)
    original = archive.original(pasted.article)
    assert (original.media_type, original.size) == ("text/plain", len(TEXT.encode()))
    assert archive.search("eleven months").total == 1


def test_pasting_is_undone_as_one_and_done_again(archive: Archive) -> None:
    archive.import_text(TEXT)
    rows = live_rows(archive.path)
    assert archive.undo() == "Paste an article"
    assert (archive.search("*").total, live_rows(archive.path)["articles"]) == (0, [])
    archive.redo()
    assert live_rows(archive.path) == rows


def test_a_text_pasted_again_is_the_article_it_became_whatever_was_corrected_since(archive: Archive) -> None:
    first = archive.import_text(TEXT)
    archive.correct(first.article, outlet="Harbour Post", published="2024-06-03")
    again = archive.import_text(TEXT)
    assert (again.article, again.outcome, bool(again.changes)) == (first.article, Outcome.DUPLICATE, False)
    assert archive.import_text(TEXT + "\n").outcome is Outcome.NEW  # other bytes, by now of another outlet


def test_a_text_that_was_deleted_comes_back_when_it_is_pasted(archive: Archive) -> None:
    first = archive.import_text(TEXT)
    with archive.gesture("Delete") as rows:
        rows.delete("articles", first.article)
    again = archive.import_text(TEXT)
    assert (again.article, again.outcome) == (first.article, Outcome.NEW)
    assert archive.article(first.article).version.number == 1


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("https://example.org/news/ferry?id=7", "Save the page and drop it here"),
        (" www.example.org/a\nhttps://example.org/b ", "Save the page and drop it here"),
        ("", "no text in what was pasted"),
        ("\n \u200b\n", "no text in"),
        ("a" * (16 * 1024 * 1024 + 1), "larger than 16 MB"),
    ],
    ids=["address", "addresses", "nothing", "blanks", "book"],
)
def test_what_is_no_article_is_refused_in_a_sentence(archive: Archive, text: str, sentence: str) -> None:
    with pytest.raises(FormatError, match=sentence):
        archive.import_text(text, f"<p>{text[:20]}</p>" if text.startswith("http") else None)
    assert archive.history() == ()


def test_an_address_inside_a_text_is_no_address_alone(archive: Archive) -> None:
    assert archive.import_text(f"{TEXT}\nhttps://example.org/ferry").outcome is Outcome.NEW


@pytest.mark.usefixtures("pages")
def test_html_is_read_as_a_page_and_kept_as_it_came(archive: Archive) -> None:
    html = f'<link rel="canonical" href="https://example.org/a"><nav>Menu</nav><p>{TEXT.split(chr(10))[-1]}</p>'
    pasted = archive.import_text("Menu\n" + TEXT.split("\n")[-1], html)
    view = archive.article(pasted.article)
    assert (view.article.title, view.version.body) == ("A page", "Nobody was there to see it leave.")
    assert view.article.metadata.guessed == ("encoding", "language")
    assert view.article.metadata.import_name is None
    assert archive.original(pasted.article).media_type == "text/html"
    changed = archive.import_text("", html.replace("Nobody was", "Two men were"))
    assert (changed.article, changed.outcome) == (pasted.article, Outcome.VERSION)
    assert archive.article(pasted.article).version.number == 2


@pytest.mark.usefixtures("pages")
def test_the_text_counts_where_the_html_holds_too_little_of_it(archive: Archive) -> None:
    pasted = archive.import_text(TEXT, "<table>everything</table><p>Read more</p>")
    assert archive.article(pasted.article).article.title == "Ferry to Ostrel sails again"
    assert archive.original(pasted.article).media_type == "text/plain"


@pytest.mark.usefixtures("pages")
def test_two_pages_with_one_number_of_their_own_are_not_one_article(archive: Archive) -> None:
    first = archive.import_text("", "<p>The ferry sails to Ostrel again.</p>")
    other = archive.import_text("", "<p>Nothing of that kind was ever said by us.</p>")
    assert (other.outcome, other.article != first.article) == (Outcome.NEW, True)


def test_a_pasted_text_is_known_when_its_file_was_imported(archive: Archive, tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_text(TEXT, encoding="utf-8", newline="")
    report = archive.import_paths([file])
    assert archive.import_text(TEXT).outcome is Outcome.DUPLICATE
    assert (report.articles, report.label, report.group) == ({1}, "Import ferry.txt", archive.history()[0].group)


def test_a_clipboard_with_half_characters_is_pasted(archive: Archive) -> None:
    pasted = archive.import_text(f"{TEXT}\n\n\ud83d and \ufeff\x00 more")
    assert json.dumps(archive.article(pasted.article).version.body).endswith('and  more"')
