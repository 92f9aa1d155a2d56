"""Documents that are no documents, are cut off, or were made to do harm: each gets a sentence, none a crash."""

import io
import zipfile
from pathlib import Path

import docx
import pytest

from tests.archive.importers.laid_out import DATA, lines, only_article, only_reason

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
NOTE = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


def package(path: Path, **parts: str) -> Path:
    """A document of these parts of the folder word/; `document` is the content of its body."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        for name, content in parts.items():
            whole = content if "<w:" not in content or content.startswith("<!") else f"<w:x {W}>{content}</w:x>"
            file.writestr(f"word/{name}.xml", whole)
    return path


def test_footnotes_and_endnotes_come_last_and_leave_no_mark_in_the_text(tmp_path: Path) -> None:
    body = (
        '<w:p><w:r><w:t>One</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>, two</w:t></w:r>'
        '<w:r><w:endnoteReference w:id="5"/><w:t>.</w:t></w:r></w:p>' + NOTE.format("More.")
    )
    notes = f'<w:footnote w:id="-1">{NOTE.format("line")}</w:footnote>'
    notes += f'<w:footnote w:id="2">{NOTE.format("Foot.")}</w:footnote>'
    ends = f'<w:endnote w:id="5">{NOTE.format("End.")}</w:endnote>'
    article = only_article(package(tmp_path / "a.docx", document=body, footnotes=notes, endnotes=ends))
    assert article.title == "One, two."
    assert lines(article) == ["More.", "1. Foot.", "1. End."]


def test_paragraphs_between_which_the_end_was_deleted_are_one(tmp_path: Path) -> None:
    deleted = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
    first, gone, last = (
        f"<w:p>{deleted}<w:r><w:t>It goes</w:t></w:r></w:p>",
        f"<w:p>{deleted}<w:del><w:r><w:delText>never</w:delText></w:r></w:del></w:p>",
        "<w:p><w:r><w:t> on here.</w:t></w:r></w:p>",
    )
    body = NOTE.format("Title") + first + gone + last + first
    article = only_article(package(tmp_path / "a.docx", document=body))
    assert lines(article) == ["It goes on here.", "It goes"]


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.99])
def test_a_document_that_is_cut_off_says_so(tmp_path: Path, kept: float) -> None:
    whole = (DATA / "article.docx").read_bytes()
    path = tmp_path / "a.docx"
    path.write_bytes(whole[: int(len(whole) * kept)])
    assert "cut off or damaged" in only_reason(path)


def test_a_document_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    path = package(tmp_path / "a.docx", document="<w:p/>" + " " * 40_000_000)
    assert path.stat().st_size < 100_000
    assert "unpacks to more than 32 MB" in only_reason(path)


@pytest.mark.parametrize(
    "entities",
    [
        '<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">',
        '<!ENTITY c SYSTEM "file:///etc/hostname">',
        '<!ENTITY % c SYSTEM "http://example.org/x.dtd"> %c;',
    ],
)
def test_entities_are_refused(tmp_path: Path, entities: str) -> None:
    document = (
        f"<!DOCTYPE x [{entities}]><w:document {W}><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>"
    )
    reason = only_reason(package(tmp_path / "a.docx", document=document))
    assert "entities" in reason or "XML" in reason


def test_endless_nesting_is_refused(tmp_path: Path) -> None:
    deep = "<w:sdt>" * 10_000 + "</w:sdt>" * 10_000
    assert "nested XML" in only_reason(package(tmp_path / "a.docx", document=deep))


def test_nesting_that_xml_allows_is_read(tmp_path: Path) -> None:
    table = "<w:tbl><w:tr><w:tc>" * 80 + NOTE.format("Words.") + "</w:tc></w:tr></w:tbl>" * 80
    assert only_article(package(tmp_path / "a.docx", document=table)).body == "Words."


def test_a_document_without_text_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    docx.Document().save(str(path))
    assert "holds no text" in only_reason(path)


def test_a_zip_file_under_the_name_of_a_document_is_called_one(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("holiday.txt", "Words.")
    assert "no Word document" in only_reason(path)


def test_a_document_with_encrypted_parts_is_called_protected(tmp_path: Path) -> None:
    path = package(tmp_path / "a.docx", document=NOTE.format("Words."))
    data = bytearray(path.read_bytes())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = -1
        while (start := data.find(signature, start + 1)) >= 0:
            data[start + flags] |= 1
    path.write_bytes(data)
    assert "protected by a password" in only_reason(path)


@pytest.mark.parametrize(
    ("stream", "what"),
    [
        ("EncryptedPackage", "protected by a password"),
        ("WordDocument", "an old Word document"),
        ("Workbook", "an old Excel workbook"),
        ("Something", "an old or protected Microsoft Office document"),
    ],
)
def test_what_lies_in_an_old_office_container_is_named(tmp_path: Path, stream: str, what: str) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + stream.encode("utf-16-le") + bytes(512))
    assert what in only_reason(path)


@pytest.mark.parametrize(
    ("name", "what"), [("xl/workbook.xml", "an Excel workbook"), ("ppt/presentation.xml", "a PowerPoint presentation")]
)
def test_other_office_documents_are_named(tmp_path: Path, name: str, what: str) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        file.writestr(name, "<x/>")
    path = tmp_path / "a.txt"
    path.write_bytes(data.getvalue())
    assert what in only_reason(path)
