"""Any file may be handed to `read`: it gives articles or sentences, and never raises."""

import gzip
import json
import os
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.importers import registry
from archive.importers.base import Failure, RawArticle
from archive.importers.registry import importers, read, trouble

LINE = json.dumps({"title": "T", "text": "Words.", "outlet": "Courier"}).encode() + b"\n"


def only_failure(path: Path) -> str:
    (failure,) = read(path)
    assert isinstance(failure, Failure)
    assert failure.path == str(path)
    return failure.reason


def test_content_goes_before_the_name(tmp_path: Path) -> None:
    path = tmp_path / "articles.txt"
    path.write_bytes(LINE + LINE)
    assert [type(article) for article in read(path)] == [RawArticle, RawArticle]


def test_the_name_decides_where_the_content_does_not(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    path.write_bytes(b'{"title": "no text"}\n' + LINE)
    assert [type(article) for article in read(path)] == [Failure, RawArticle]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.txt", b"", "is empty"),
        ("empty.jsonl.gz", b"", "is empty"),
        ("hollow.jsonl.gz", gzip.compress(b"", mtime=0), "holds no articles"),
        ("report.txt", b"%PDF-1.7\n", "The PDF is cut off"),
        ("page.html", b"<!doctype html><p>Words", "no article text"),
        ("letter.docx", b"PK\x03\x04" + bytes(100), "The document is cut off or damaged"),
        ("letter.zip", b"PK\x03\x04" + bytes(100), "a zip file or an office document"),
        ("stories.gz", gzip.compress(b"Words.", mtime=0), "a gzip file"),
        ("sound.txt", b"\0\1\2\3", "binary data"),
        ("style.css", b"p { color: red }", "not recognised"),
        ("one.jsonl", b"\0\1\2\3", "binary data"),
    ],
)
def test_what_is_not_read_gets_one_sentence_with_a_remedy(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    said = only_failure(path)
    assert reason in said
    assert ": " in said
    assert said.endswith(".")


def test_a_missing_file_a_folder_and_a_pipe_do_not_stop_anything(tmp_path: Path) -> None:
    assert "nothing at this path" in only_failure(tmp_path / "missing.txt")
    assert "no file with content" in only_failure(tmp_path)
    os.mkfifo(tmp_path / "pipe.txt")
    assert "pipe" in only_failure(tmp_path / "pipe.txt")


def test_a_link_in_a_circle_does_not_stop_anything(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert "cannot read this" in only_failure(tmp_path / "a.txt")


@pytest.mark.unprivileged
def test_a_file_without_permission_says_so(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("Words.")
    path.chmod(0)
    assert "no permission" in only_failure(path)


def test_a_missing_permission_is_named_with_its_remedy() -> None:
    assert trouble(PermissionError(13, "Permission denied")).startswith("You have no permission to read this: ")


def test_a_name_that_is_no_text_can_still_be_shown(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.css"))
    path.write_text("p {}")
    (failure,) = read(path)
    assert isinstance(failure, Failure)
    assert failure.path == f"{tmp_path}/caf�.css"


class Shouting:
    name = "shouted text (.shout)"
    media_type = "text/x-shout"
    single = True
    isolated = False

    def recognises(self, head: bytes, name: str) -> bool:
        return head.startswith(b"HEAR YE")

    def read(self, path: Path) -> Iterator[RawArticle | Failure]:
        yield RawArticle(path.read_text())


@pytest.fixture
def _installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    added = [
        EntryPoint("broken", "no.such.module:Importer", "cuttings.importers"),
        EntryPoint("shouting", f"{__name__}:Shouting", "cuttings.importers"),
    ]
    monkeypatch.setattr(EntryPoint, "load", lambda entry: {"shouting": Shouting}[entry.name])
    monkeypatch.setattr(registry, "entry_points", lambda group: added if group == "cuttings.importers" else [])
    importers.cache_clear()
    yield
    importers.cache_clear()


@pytest.mark.usefixtures("_installed")
def test_an_installed_package_adds_a_format_and_a_broken_one_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "story.shout"
    path.write_text("HEAR YE, the strait is open.")
    assert list(read(path)) == [RawArticle("HEAR YE, the strait is open.")]
    (tmp_path / "calm.txt").write_text("Words.")
    assert list(read(tmp_path / "calm.txt")) == [RawArticle("Words.")]


WHOLE = {
    "a.jsonl": LINE * 3,
    "a.jsonl.gz": gzip.compress(LINE * 3, mtime=0),
    "a.txt": "Dışişleri “Bakanı”\n\nWords.".encode(),
}


@given(
    name=st.sampled_from(sorted(WHOLE)),
    cuts=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 3), st.binary(max_size=6)), max_size=5),
)
def test_a_mutated_file_gives_articles_or_sentences(
    tmp_path_factory: pytest.TempPathFactory, name: str, cuts: list[tuple[float, int, bytes]]
) -> None:
    data = WHOLE[name]
    for where, length, inserted in cuts:
        start = int(where * len(data))
        data = data[:start] + inserted + data[start + length :]
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(data)
    for found in read(path):
        assert isinstance(found, RawArticle) or (found.reason.endswith(".") and found.path.startswith(str(path)))
