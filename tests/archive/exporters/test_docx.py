"""A Word document holds each quote as a paragraph with your note as a comment on just that quote."""

import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.document import Document
from lxml import etree

from archive.errors import ArchiveError
from archive.exporters import docx as exporter
from archive.exporters.base import write_file
from archive.exporters.docx import Docx
from archive.model import Excerpt
from tests.archive.exporters.sample import BARE, FULL, QUOTES, quoting

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def opened(folder: Path, *excerpts: Excerpt) -> Document:
    write_file(folder / "out.docx", Docx(), excerpts)
    return docx.Document(str(folder / "out.docx"))


def test_a_note_is_a_comment_on_its_quote_and_on_nothing_else(tmp_path: Path) -> None:
    document = opened(tmp_path, BARE, FULL, quoting("another"))
    first, second = document.comments
    assert (first.text, second.text) == ("=HYPERLINK(…)\n[ ] ask the ministry",) * 2
    for comment, quote in ((first, QUOTES[0]), (second, "another")):
        (start,) = document.element.body.xpath(f'.//w:commentRangeStart[@w:id="{comment.comment_id}"]')
        commented = ""
        for sibling in start.itersiblings():
            if sibling.tag == f"{W}commentRangeEnd":
                break
            commented += "".join(text.text for text in sibling.iter(f"{W}t"))
        assert commented == quote


def test_the_source_line_has_citation_and_page(tmp_path: Path) -> None:
    document = opened(tmp_path, FULL)
    lines = {p.style.name: p.text for p in document.paragraphs if p.style}
    assert lines["ExcerptSource"] == f"{FULL.citation} · p. 4"
    assert lines["ExcerptStatement"].startswith("Mara Tidewell → Ostrel Corridor (against), Truce")


@pytest.mark.parametrize(
    ("quote", "runs_right_to_left"),
    [("قال الوزير", True), ("«עברית» and more", True), ("1. “English” وعربي", False), ("12 – 13", False)],
)
def test_a_paragraph_runs_in_the_direction_of_its_first_letter(
    tmp_path: Path, quote: str, runs_right_to_left: bool
) -> None:
    document = opened(tmp_path, quoting(quote))
    (paragraph,) = [p for p in document.paragraphs if p.style and p.style.name == "ExcerptQuote"]
    assert bool(paragraph._p.xpath("./w:pPr/w:bidi")) is runs_right_to_left
    assert bool(paragraph._p.xpath("./w:r/w:rPr/w:rtl")) is runs_right_to_left


def test_every_part_is_well_formed_and_named_once(tmp_path: Path) -> None:
    opened(
        tmp_path, FULL, *map(quoting, QUOTES), replace(FULL, annotation=replace(FULL.annotation, note="\x00a\r\nb\t"))
    )
    with zipfile.ZipFile(tmp_path / "out.docx") as package:
        assert package.testzip() is None
        assert len(set(package.namelist())) == len(package.namelist())
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(package.read(name))
        assert b"python-docx" not in package.read("docProps/core.xml")


def test_more_than_a_document_can_hold_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporter, "_LARGEST", 20_000)
    with pytest.raises(ArchiveError, match="choose fewer excerpts"):
        opened(tmp_path, *[FULL] * 100)
    assert list(tmp_path.iterdir()) == []
