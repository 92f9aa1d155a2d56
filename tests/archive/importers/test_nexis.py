"""An export of many articles is never taken for one; an export of one is read with its particulars."""

from pathlib import Path

import docx
import pytest
from docx.document import Document

from tests.archive.importers.laid_out import DATA, FIRST, LAST, TITLE, lines, only_article, only_reason


def single(tmp_path: Path) -> Path:
    """The sample export without its second article."""
    document: Document = docx.Document(str(DATA / "nexis_uni_style.docx"))
    is_second = False
    for paragraph in document.paragraphs:
        if is_second:
            paragraph._p.getparent().remove(paragraph._p)
        is_second = is_second or paragraph.text == "End of Document"
    path = tmp_path / "single.docx"
    document.save(str(path))
    return path


def test_an_export_of_several_is_refused_with_their_number() -> None:
    reason = only_reason(DATA / "nexis_uni_style.docx")
    assert "a Nexis Uni export" in reason
    assert "2 articles" in reason


def test_an_export_of_one_is_read_with_its_particulars(tmp_path: Path) -> None:
    article = only_article(single(tmp_path))
    metadata = article.metadata
    assert article.title == TITLE
    assert metadata.outlet == "Port Halden Courier"
    assert metadata.byline == "Deniz Çağlar"
    assert metadata.dateline == "PORT HALDEN, March 14"
    assert metadata.section == "WORLD NEWS"
    assert metadata.published == "2026-03-14"
    assert metadata.published_written == "March 14, 2026 Saturday"
    assert (lines(article)[0], lines(article)[-1]) == (FIRST, LAST)
    assert metadata.extra["copyright"] == "Copyright 2026 Port Halden Courier All Rights Reserved"
    nexis = metadata.extra["nexis"]
    assert isinstance(nexis, dict)
    assert nexis["length"] == "214 words"
    assert nexis["load-date"] == "March 15, 2026"


@pytest.mark.parametrize("word", ["End of Document", "Body"])
def test_an_article_that_happens_to_have_such_a_line_is_an_article(tmp_path: Path, word: str) -> None:
    document = docx.Document()
    for text in ("Envoys resume talks", "Words.", "Length: a matter of taste.", word, "More words."):
        document.add_paragraph(text)
    path = tmp_path / "a.docx"
    document.save(str(path))
    assert lines(only_article(path)) == ["Words.", "Length: a matter of taste.", word, "More words."]


def test_an_export_in_rtf_is_known_too(tmp_path: Path) -> None:
    one = r"Headline\par Courier\par March 14, 2026\par Section:\~A\par Length:\~9 words\par Body\par Words.\par "
    path = tmp_path / "a.rtf"
    path.write_text(r"{\rtf1\ansi " + (one + r"End of Document\par ") * 3 + "}", "ascii")
    assert "3 articles" in only_reason(path)
