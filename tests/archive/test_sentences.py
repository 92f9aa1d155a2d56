"""A sentence is plain English to whoever reads it, and knows of what it was made."""

import json
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import Archive
from archive.errors import FormatError, QueryError
from archive.model import LinkType
from archive.sentences import Sentence, all_of, one_of, word

FOUND = Sentence("{count:,} words in “{title}”", count=12_345, title="A {name} [x]")


def test_it_is_the_english_text() -> None:
    assert FOUND == "12,345 words in “A {name} [x]”"
    assert json.dumps([FOUND], ensure_ascii=False) == '["12,345 words in “A {name} [x]”"]'
    assert str(FormatError(FOUND)) == FOUND


def test_without_values_it_stands_as_it_is_written() -> None:
    assert Sentence("an object, {…} with title and text") == "an object, {…} with title and text"


@given(st.text(), st.integers(), st.text())
def test_whatever_is_in_it_is_stored_and_sent_as_it_was_made(name: str, count: int, other: str) -> None:
    made = Sentence("{name}: {count:,}, {more}", name=name, count=count, more=Sentence("as {other}", other=other))
    for again in (Sentence.found(made.kept()), pickle.loads(pickle.dumps(made))):
        assert again == made
        assert (again.template, again.values) == (made.template, made.values)
        assert isinstance(again.values["more"], Sentence)


@pytest.mark.parametrize("text", ["Annotate a passage", "", '["half', '["a"]', '["a", 3]', "[1, 2]", "{x}"])
def test_any_other_text_that_was_stored_is_a_sentence_too(text: str) -> None:
    assert (Sentence.found(text), Sentence.found(text).values) == (text, {})


def test_an_error_comes_out_of_another_process_with_its_sentence() -> None:
    error = pickle.loads(pickle.dumps(FormatError(FOUND)))
    assert error.sentence.template == FOUND.template


def test_an_error_about_a_query_keeps_both() -> None:
    error = QueryError(Sentence("This bracket is never closed."), 3)
    assert (str(error), error.sentence, error.position) == ("This bracket is never closed.",) * 2 + (3,)


def test_parts_are_listed_as_in_a_sentence() -> None:
    parts = [Sentence("date"), Sentence("outlet"), Sentence("language")]
    assert all_of(parts) == "date, outlet and language"
    assert one_of(parts[:2]) == "date or outlet"
    assert all_of(parts[:1]) is parts[0]


def test_the_history_gives_labels_back_as_they_were_made(tmp_path: Path) -> None:
    label = Sentence("Link two passages: {type}", type=word(LinkType.UPDATES))
    with Archive.create(tmp_path / "work.cuttings") as archive:
        with archive.gesture(label) as rows:
            rows.insert("stories", {"id": "s", "name": "A", "folded": "a"})
        told = [archive.reversible().undo, archive.history()[0].label, archive.undo(), archive.reversible().redo]
    assert [(known, known and known.values) for known in told] == [(label, {"type": "updates"})] * 4
