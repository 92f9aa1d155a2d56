"""Markdown comes out as its reader sees it, and what its head says becomes the article's particulars."""

from pathlib import Path

import pytest

from archive.importers.markdown import Markdown
from archive.model import BlockKind, NewArticle
from tests.archive.importers.laid_out import DATA, FIRST, LAST, TITLE, lines, only_article, only_reason, styled


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def headed(tmp_path: Path, head: str) -> NewArticle:
    return only_article(written(tmp_path / "a.md", f"---\n{head}\n---\n\nWords of the article.\n\nMore words."))


def test_the_sample_article() -> None:
    article = only_article(DATA / "article.md")
    metadata = article.metadata
    assert article.title == TITLE
    assert metadata.byline == "Deniz Çağlar"
    assert metadata.outlet == "Port Halden Courier"
    assert metadata.published == "2026-03-14T09:45:00+03:00"
    assert metadata.published_written is None
    assert metadata.dateline == "PORT HALDEN"
    assert metadata.url is not None
    assert metadata.url.endswith("/ministers-discuss-kestrel-strait-truce-104233")
    assert (lines(article)[0], lines(article)[-1]) == (FIRST, LAST)
    assert len(lines(article)) == 5
    assert metadata.extra == {"tags": ["diplomacy", "truce"]}


@pytest.mark.parametrize(
    ("written_text", "block"),
    [
        ("## A *heading*", (BlockKind.HEADING, 2, "A heading")),
        ("Under\n-----", (BlockKind.HEADING, 2, "Under")),
        ("- one", (BlockKind.LIST_ITEM, 1, "one")),
        ("3. three", (BlockKind.LIST_ITEM, 1, "3. three")),
        ("> quoted\n> on", (BlockKind.QUOTE, 0, "quoted on")),
        ("```\ncode\n```", (BlockKind.PARAGRAPH, 0, "code")),
        ("![A ship](ship.png)", (BlockKind.CAPTION, 0, "A ship")),
        ("one\ntwo  \nthree", (BlockKind.PARAGRAPH, 0, "one two three")),
        ("wo**r**d `x` ~~old~~ _it_", (BlockKind.PARAGRAPH, 0, "word x old it")),
        ("a [link](http://x.org) and <http://y.org>", (BlockKind.PARAGRAPH, 0, "a link and http://y.org")),
        ("a<br>b <sup>2</sup>&amp;<!-- c -->", (BlockKind.PARAGRAPH, 0, "a b 2&")),
        ("<div class='x'>In a <b>box</b>.</div>", (BlockKind.PARAGRAPH, 0, "In a box.")),
        ("2 \\* 3 \\_ 4", (BlockKind.PARAGRAPH, 0, "2 * 3 _ 4")),
    ],
)
def test_each_block_is_what_it_looks_like(tmp_path: Path, written_text: str, block: tuple[BlockKind, int, str]) -> None:
    article = only_article(written(tmp_path / "a.md", f"# Title\n\nFirst.\n\n{written_text}\n"))
    assert styled(article) == [(BlockKind.PARAGRAPH, 0, "First."), block]


def test_inner_lists_tables_and_scripts(tmp_path: Path) -> None:
    text = "# T\n\n- a\n  - b\n\n    c\n\n| Party | Position |\n|---|:-:|\n| Zold | Keep **it** |\n"
    text += "\n<script>x()</script>\n"
    assert styled(only_article(written(tmp_path / "a.md", text))) == [
        (BlockKind.LIST_ITEM, 1, "a"),
        (BlockKind.LIST_ITEM, 2, "b"),
        (BlockKind.LIST_ITEM, 2, "c"),
        (BlockKind.TABLE_ROW, 0, "Party | Position"),
        (BlockKind.TABLE_ROW, 0, "Zold | Keep it"),
    ]


def test_footnotes_come_last_and_leave_no_mark(tmp_path: Path) -> None:
    text = "# T\n\nOne[^a], two[^2].\n\n[^a]: Note\n    goes on.\n[^2]: http://example.org\n\nThree [^x]."
    article = only_article(written(tmp_path / "a.md", text))
    assert lines(article) == ["One, two.", "Three [^x].", "1. Note goes on.", "2. http://example.org"]


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ("title: Truce: what next?", "title", "Truce: what next?"),
        ("Title: 'It''s over'", "title", "It's over"),
        ("authors: [Jon Pell, Asli Kor]", "byline", "Jon Pell, Asli Kor"),
        ("author:\n  - '[[people/Jon Pell|Jon Pell]]'", "byline", "Jon Pell"),
        ("author:\n  name: Jon Pell\n  mail: x", "byline", "Jon Pell"),
        ("date: 2026-03-14", "published", "2026-03-14"),
        ("date: 2026-03", "published", "2026-03"),
        ("date: 2026-03-14 09:45:00", "published", "2026-03-14T09:45:00"),
        ("published: 2026-03-14T06:45:00Z", "published", "2026-03-14T06:45:00+00:00"),
        ("date: 14 Mart 2026\nlang: tr", "published", "2026-03-14"),
        ("date: soon", "published", None),
        ("created: 2026-03-14", "published", None),
        ("source: Courier", "outlet", "Courier"),
        ("source: https://example.org/a", "url", "https://example.org/a"),
        ("source: https://example.org/a", "outlet", None),
        ("lang: no", "language", "no"),
        ("language: en_GB", "language", "en"),
        ("section: World", "section", "World"),
        ("author: null", "byline", None),
    ],
)
def test_what_the_head_says(tmp_path: Path, head: str, field: str, value: str | None) -> None:
    article = headed(tmp_path, head if head.lower().startswith("title") else f"title: T\n{head}")
    found = article.title if field == "title" else getattr(article.metadata, field)
    assert found == value


def test_a_date_that_is_none_is_kept_as_written(tmp_path: Path) -> None:
    assert headed(tmp_path, "title: T\ndate: soon").metadata.published_written == "soon"


def test_everything_else_in_the_head_is_kept(tmp_path: Path) -> None:
    extra = headed(tmp_path, "title: T\ntags: [a, b]\nscore: .inf\ntime: 10:30\nby-the-way: {a: 1}").metadata.extra
    assert extra == {"tags": ["a", "b"], "score": ".inf", "time": "10:30", "by-the-way": {"a": "1"}}


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        ("title: T\na: &a [x, x]\nb: [*a, *a]", "aliases"),
        ("title: T\na: " + "[" * 5000, "nested too deeply"),
        ("title: T\na: [1, 2", "no valid YAML"),
    ],
)
def test_a_head_that_cannot_be_read_says_so(tmp_path: Path, head: str, reason: str) -> None:
    assert reason in only_reason(written(tmp_path / "a.md", f"---\n{head}\n---\n\nWords."))


def test_a_head_makes_no_objects(tmp_path: Path) -> None:
    head = "title: T\na: !!python/object/apply:os.getcwd []"
    assert headed(tmp_path, head).metadata.extra == {"a": []}


def test_a_rule_at_the_top_is_no_head(tmp_path: Path) -> None:
    article = only_article(written(tmp_path / "a.md", "---\n\nWords.\n\n---\n\nMore words: yes."))
    assert lines(article) == ["More words: yes."]
    assert article.title == "Words."


def test_a_file_of_marks_alone_says_that_there_is_no_text(tmp_path: Path) -> None:
    assert "holds no text" in only_reason(written(tmp_path / "a.md", "---\ntitle: T\n---\n\n***\n"))


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: T\n---\nWords.",
        "\ufeff---\r\ntitle: T\r\n---\r\n",
        "# T\n\nSome **bold** words.",
        "# T\n\n## Part\n\nA.",
    ],
)
def test_markdown_is_known_by_its_content(text: str) -> None:
    assert Markdown().recognises(text.encode(), "")


@pytest.mark.parametrize(
    "text",
    [
        "# 1 on the charts\n\nWords.",
        "Words.\n\n# Part",
        "---\nWords.\n---\n",
        "Title\n\n- a list",
        "#hashtag\n\n- so",
        "",
    ],
)
def test_a_plain_text_is_no_markdown(text: str) -> None:
    assert not Markdown().recognises(text.encode(), "")
    assert Markdown().recognises(text.encode(), "a.md")


def test_brackets_without_end_take_no_time_without_end(tmp_path: Path) -> None:
    text = "[" * 100_000 + " words " + "<!--" * 50_000
    assert only_article(written(tmp_path / "a.md", f"# Title\n\n{text}\n")).body == text
