"""A Word document comes out as its reader sees it, with what each paragraph is; nothing in it is lost or made up."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from archive.model import BlockKind
from tests.archive.importers.laid_out import DATA, FIRST, LAST, TITLE, lines, only_article, styled

NAMES = nsdecls("w")


@pytest.fixture
def saved(tmp_path: Path) -> Callable[[Document], Path]:
    def save(document: Document) -> Path:
        path = tmp_path / "a.docx"
        document.save(str(path))
        return path

    return save


def titled() -> Document:
    document = docx.Document()
    document.add_heading("Envoys resume talks", 1)
    return document


def paragraph(inner: str) -> Any:
    return parse_xml(f"<w:p {NAMES}>{inner}</w:p>")


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def test_the_sample_article() -> None:
    article = only_article(DATA / "article.docx")
    assert article.title == TITLE
    assert article.metadata.byline == "Deniz Çağlar"
    assert article.metadata.dateline == "PORT HALDEN"
    assert article.metadata.published is None
    assert article.metadata.outlet is None
    assert lines(article)[0] == FIRST
    assert styled(article)[4:] == [
        (BlockKind.PARAGRAPH, 0, LAST),
        (BlockKind.TABLE_ROW, 0, "Party | Position"),
        (BlockKind.TABLE_ROW, 0, "Zold | Keep corridor"),
    ]
    assert article.metadata.extra["document_author"] == "Deniz Çağlar"


@pytest.mark.parametrize("name", ["story.pdf", "story.txt", "story"])
def test_a_word_document_is_known_by_its_content(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes((DATA / "article.docx").read_bytes())
    assert only_article(path).title == TITLE


def test_styles_say_what_a_paragraph_is(saved: Callable[[Document], Path]) -> None:
    document = titled()
    for style in ("Heading 2", "Normal", "List Bullet", "List Number 2", "Quote", "Intense Quote", "Caption"):
        document.add_paragraph(f"In {style}.", style=style)
    assert styled(only_article(saved(document))) == [
        (BlockKind.HEADING, 2, "In Heading 2."),
        (BlockKind.PARAGRAPH, 0, "In Normal."),
        (BlockKind.LIST_ITEM, 1, "In List Bullet."),
        (BlockKind.LIST_ITEM, 2, "In List Number 2."),
        (BlockKind.QUOTE, 0, "In Quote."),
        (BlockKind.QUOTE, 0, "In Intense Quote."),
        (BlockKind.CAPTION, 0, "In Caption."),
    ]


def test_numbering_and_outline_levels_of_a_paragraph_itself_count_too(saved: Callable[[Document], Path]) -> None:
    document = titled()
    for properties in (
        '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>',
        '<w:pStyle w:val="ListBullet"/><w:numPr><w:numId w:val="0"/></w:numPr>',
        '<w:outlineLvl w:val="2"/>',
    ):
        document.element.body.append(paragraph(f"<w:pPr>{properties}</w:pPr>{run('Words.')}"))
    assert [(kind, level) for kind, level, _ in styled(only_article(saved(document)))] == [
        (BlockKind.LIST_ITEM, 2),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.HEADING, 3),
    ]


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (f"{run('It ')}<w:ins>{run('was')}</w:ins><w:del><w:r><w:delText>is</w:delText></w:r></w:del>", "It was"),
        (f"<w:moveFrom>{run('gone')}</w:moveFrom><w:moveTo>{run('come')}</w:moveTo>", "come"),
        (f"<w:hyperlink w:anchor='x'>{run('a link')}</w:hyperlink>{run(' on')}", "a link on"),
        (f"<w:smartTag>{run('tagged')}</w:smartTag>", "tagged"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('controlled')}</w:sdtContent></w:sdt>", "controlled"),
        ("<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>", "one two three"),
        ("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/></w:r>", "co\u2011op\u00ad"),
        (f"<w:fldSimple w:instr='DATE'>{run('March 14')}</w:fldSimple>", "March 14"),
        (
            field("begin") + '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>' + field("separate") + run("shown"),
            "shown",
        ),
        (f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>{run('seen')}", "seen"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0B7"/><w:t>bullet</w:t></w:r>', "bullet"),
        (f"{run('wo')}<w:r><w:rPr><w:b/></w:rPr><w:t>rd</w:t></w:r>", "word"),
    ],
)
def test_what_a_reader_sees_of_a_paragraph(saved: Callable[[Document], Path], inner: str, text: str) -> None:
    document = titled()
    document.element.body.append(paragraph(inner))
    assert only_article(saved(document)).body == text


def test_blocks_in_content_controls_and_text_boxes_keep_their_place(saved: Callable[[Document], Path]) -> None:
    document = titled()
    box = f"<w:txbxContent><w:p>{run('In the box.')}</w:p></w:txbxContent>"
    body = document.element.body
    body.append(parse_xml(f"<w:sdt {NAMES}><w:sdtContent><w:p>{run('Controlled.')}</w:p></w:sdtContent></w:sdt>"))
    shape = "xmlns:v='urn:schemas-microsoft-com:vml'"
    body.append(paragraph(f"{run('Before.')}<w:r><w:pict><v:shape {shape}>{box}</v:shape></w:pict></w:r>"))
    body.append(paragraph(run("After.")))
    assert lines(only_article(saved(document))) == ["Controlled.", "Before.", "In the box.", "After."]


def test_a_text_box_said_for_two_versions_of_word_counts_once(saved: Callable[[Document], Path]) -> None:
    document = titled()
    box = f"<w:drawing><w:txbxContent><w:p>{run('In the box.')}</w:p></w:txbxContent></w:drawing>"
    names = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    alternatives = f"<mc:AlternateContent {names}>{both}</mc:AlternateContent>"
    document.element.body.append(paragraph(f"<w:r>{alternatives}</w:r>"))
    assert lines(only_article(saved(document))) == ["In the box."]


def test_merged_cells_count_once_and_nested_tables_stay_in_place(saved: Callable[[Document], Path]) -> None:
    document = titled()
    table = document.add_table(3, 3)
    table.cell(0, 0).merge(table.cell(1, 1)).text = "merged"
    table.cell(0, 2).text, table.cell(1, 2).text, table.cell(2, 2).text = "one", "two", "three"
    table.cell(2, 0).add_table(1, 2).cell(0, 1).text = "nested"
    assert lines(only_article(saved(document))) == ["merged | one", "two", "nested |  | three"]


def test_a_table_of_one_cell_is_a_frame_around_paragraphs(saved: Callable[[Document], Path]) -> None:
    document = titled()
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = "First."
    cell.add_paragraph("Second.", style="Quote")
    assert styled(only_article(saved(document))) == [
        (BlockKind.PARAGRAPH, 0, "First."),
        (BlockKind.QUOTE, 0, "Second."),
    ]


def test_the_author_of_the_properties_is_used_and_marked_as_a_guess(saved: Callable[[Document], Path]) -> None:
    document = titled()
    document.core_properties.author = "Jon Pell"
    document.add_paragraph("Words.")
    article = only_article(saved(document))
    assert article.metadata.byline == "Jon Pell"
    assert "byline" in article.metadata.guessed


def test_a_stale_title_in_the_properties_is_not_the_title(saved: Callable[[Document], Path]) -> None:
    document = titled()
    document.core_properties.title = "Letter to the bank"
    document.core_properties.author = "python-docx"
    document.add_paragraph("Words.")
    article = only_article(saved(document))
    assert (article.title, article.metadata.byline) == ("Envoys resume talks", None)
    assert article.metadata.extra["document_title"] == "Letter to the bank"
