"""An RTF document comes out as its reader sees it, whatever its alphabet; its pictures cost nothing."""

from pathlib import Path

import pytest

from archive.model import BlockKind
from tests.archive.importers.laid_out import DATA, FIRST, LAST, TITLE, lines, only_article, only_reason, styled


def rtf(path: Path, text: str) -> Path:
    path.write_bytes(b"{\\rtf1\\ansi\\ansicpg1254\\deff0 " + text.encode("latin-1") + b"}")
    return path


def test_the_sample_article() -> None:
    article = only_article(DATA / "article.rtf")
    assert article.title == TITLE
    assert article.metadata.dateline == "PORT HALDEN"
    assert article.metadata.byline is None
    assert article.metadata.published is None
    assert lines(article)[0] == FIRST
    assert lines(article)[-2:] == [LAST, "Cp1254: İşğ link text"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"\'ddstanbul", "İstanbul"),
        (r"\u304?stanbul \u350\'3f", "İstanbul Ş"),
        (r"\uc2\u304 xxstanbul", "İstanbul"),
        (r"\uc0\u304stanbul", "İstanbul"),
        (r"\u-10179?\u-8512?", "\U0001f6c0"),
        (r"{\fonttbl{\f1\fcharset204 Arial Cyr;}{\f2\fcharset128 MS;}}{\f1\'cc\'ee} {\f2\'93\'fa}\'fd", "Мо 日ı"),
        (r"\ldblquote so\rdblquote\~\emdash\endash\bullet \lquote a\rquote", "“so”\xa0—–•‘a’"),
        (r"it\-self co\_op \{a\} \\", "it\xadself co\u2011op {a} \\"),
        (r'{\field{\*\fldinst{HYPERLINK "http://example.org"}}{\fldrslt a link}} on', "a link on"),
        (r"a{\v hidden} {\deleted gone}b{\*\bkmkstart x}{\*\unknown no}", "a b"),
        (r"wo{\b rd}{\i s}", "words"),
        ("wo\r\nrd", "word"),
        (r"one\line two\tab three", "one two three"),
        (r"a{\shp{\*\shpinst{\shptxt box}}{\shprslt old}}", "abox"),
    ],
)
def test_what_a_reader_sees(tmp_path: Path, written: str, read: str) -> None:
    article = only_article(rtf(tmp_path / "a.rtf", rf"Title\par {written}\par"))
    assert article.body == read


def test_styles_outline_levels_lists_and_tables(tmp_path: Path) -> None:
    sheet = r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 heading 2;}{\s3 Quote;}{\*\cs4 Strong;}}"
    text = (
        r"\pard\s1 Envoys resume talks\par\pard Words.\par\pard\s2 What next\par\pard\outlinelevel2 Deeper\par"
        r"\pard\s3 So it goes.\par\pard{\listtext\'b7\tab}\ls1\ilvl0 An item\par{\pntext 2.\tab}\ilvl1 Inner\par"
        r"\trowd\intbl Party\cell Position\cell\row\trowd\intbl Zold\par Arvenia\cell Keep it\cell\row\pard Last.\par"
    )
    article = only_article(rtf(tmp_path / "a.rtf", sheet + text))
    assert article.title == "Envoys resume talks"
    assert styled(article) == [
        (BlockKind.PARAGRAPH, 0, "Words."),
        (BlockKind.HEADING, 2, "What next"),
        (BlockKind.HEADING, 3, "Deeper"),
        (BlockKind.QUOTE, 0, "So it goes."),
        (BlockKind.LIST_ITEM, 1, "An item"),
        (BlockKind.LIST_ITEM, 2, "2. Inner"),
        (BlockKind.TABLE_ROW, 0, "Party | Position"),
        (BlockKind.TABLE_ROW, 0, "Zold Arvenia | Keep it"),
        (BlockKind.PARAGRAPH, 0, "Last."),
    ]


def test_footnotes_come_last_and_heads_of_pages_are_left_out(tmp_path: Path) -> None:
    text = r"{\header Courier\par}Title\par One{\super\chftn}{\footnote\pard Note\par of two.}, two.\par Three.\par"
    assert lines(only_article(rtf(tmp_path / "a.rtf", text))) == ["One, two.", "Three.", "1. Note of two."]


def test_the_properties_are_kept_but_do_not_date_the_article(tmp_path: Path) -> None:
    info = r"{\info{\title Envoys resume talks}{\author Jon Pell}{\creatim\yr2026\mo3\dy14\hr9\min5}{\company X}}"
    article = only_article(rtf(tmp_path / "a.rtf", info + r"The Courier\par Envoys resume talks\par Words.\par"))
    assert article.title == "Envoys resume talks"
    assert article.metadata.byline == "Jon Pell"
    assert "byline" in article.metadata.guessed
    assert article.metadata.published is None
    assert article.metadata.extra["created"] == "2026-03-14T09:05"
    assert lines(article) == ["The Courier", "Words."]


@pytest.mark.parametrize(
    "picture",
    [
        r"{\*\shppict{\pict\pngblip " + "89504e47" * 1_000_000 + "}}",
        r"{\pict\wmetafile8 " + ("0123456789abcdef" * 8 + "\r\n") * 60_000 + "}",
        r"{\pict\bin3000000 " + "\xff}" * 1_500_000 + "}",
    ],
)
def test_pictures_are_passed_over(tmp_path: Path, picture: str) -> None:
    assert only_article(rtf(tmp_path / "a.rtf", rf"Title\par {picture}Words.\par")).body == "Words."


def test_a_document_that_is_cut_off_says_so(tmp_path: Path) -> None:
    whole = (DATA / "article.rtf").read_bytes()
    path = tmp_path / "a.rtf"
    path.write_bytes(whole[: len(whole) // 2])
    assert "cut off" in only_reason(path)


def test_endless_nesting_no_text_and_too_much_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(b"{\\rtf1 " + b"{" * 100_000)
    assert "nested too deeply" in only_reason(path)
    assert "holds no text" in only_reason(rtf(path, r"{\info{\title T}}\par\par"))
    path.write_bytes(b"{\\rtf1 " + b"words and more words " * 500_000 + b"}")
    assert "more than 8 MB besides its pictures" in only_reason(path)


@pytest.mark.parametrize("name", ["story.doc", "story.txt", "story"])
def test_an_rtf_document_is_known_by_its_content(tmp_path: Path, name: str) -> None:
    assert only_article(rtf(tmp_path / name, r"Title\par Words.\par")).body == "Words."
