"""Newspaper pages: columns, indented paragraphs, divided words, what repeats on every page, headings, lists, tables."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from archive.importers.hyphens import join, words
from archive.importers.pdf_columns import columns
from archive.importers.pdf_lines import Line
from archive.model import BlockKind
from tests.archive.importers import pdfs
from tests.archive.importers.laid_out import lines, only_article, pages, styled

LEFT = [
    "Envoys of Arvenia and Zold resumed talks",
    "on Saturday, and both said that an agree-",
    "ment on the Kestrel Strait was near.",
    ">“We have a text,” said Mara Tidewell, the",
    "chief of the Zold delegation. The Franco-",
    "German convoy waited outside the strait",
    "for a fourth day. The tour ends on Sun-",
    "day, diplomats said, and people can go to",
]
RIGHT = [
    "the harbour towns by the end of March.",
    ">Anton Brae, who is the prime minister,",
    "said he would not leave the corridor.",
    ">“They want guarantees for their self-",
    "defence,” an aide said about the 2024-",
    "2025 talks, of which minutes were kept.",
    ">The authority, which wrote the propos-",
]
STORY = """\
Envoys of Arvenia and Zold resumed talks on Saturday, and both said that an agreement on the Kestrel Strait was near.
“We have a text,” said Mara Tidewell, the chief of the Zold delegation. The Franco-German convoy waited outside the \
strait for a fourth day. The tour ends on Sunday, diplomats said, and people can go to the harbour towns by the end of \
March.
Anton Brae, who is the prime minister, said he would not leave the corridor.
“They want guarantees for their self-defence,” an aide said about the 2024-2025 talks, of which minutes were kept.
The authority, which wrote the proposal, expects an answer on Monday."""


def head(number: int) -> bytes:
    left = pdfs.line(30, 570, "Port Halden Courier", 7) + pdfs.line(180, 570, "March 14, 2026", 7)
    return left + pdfs.line(385, 570, str(number), 7)


def newspaper(path: Path) -> Path:
    title = pdfs.line(30, 530, "Envoys resume talks in Lowmark", 20, bold=True) + pdfs.line(30, 512, "By Deniz Kaya")
    # The second column is painted first.
    one = head(14) + pdfs.column(220, 490, RIGHT) + title + pdfs.column(30, 490, LEFT)
    two = head(15) + pdfs.column(30, 540, ["al, expects an answer on Monday."])
    return pdfs.write(path, [one, two])


def test_columns_are_read_one_after_the_other_and_paragraphs_run_over_columns_and_pages(tmp_path: Path) -> None:
    article = only_article(newspaper(tmp_path / "a.pdf"))
    assert article.title == "Envoys resume talks in Lowmark"
    assert article.metadata.byline == "Deniz Kaya"
    assert article.body == STORY
    assert pages(article) == [1] * 5


def test_what_repeats_on_every_page_leaves_the_text_but_is_kept(tmp_path: Path) -> None:
    article = only_article(newspaper(tmp_path / "a.pdf"))
    assert article.metadata.extra["page_heads"] == ["Port Halden Courier", "March 14, 2026"]
    assert article.metadata.published is None


def test_headings_lists_and_captions_are_told_apart(tmp_path: Path) -> None:
    body, y = pdfs.filled(30, 500, "The parties meet again on March 21, in the same hall as in October. " * 3)
    page = pdfs.line(30, 540, "Envoys resume talks", 20) + body
    page += pdfs.line(30, y - 14, "What comes next", 12) + pdfs.filled(30, y - 34, "Much is open, said the envoys.")[0]
    page += pdfs.line(42, y - 54, "•") + pdfs.line(54, y - 54, "Control of the corridor, which has been held since")
    page += pdfs.line(54, y - 66, "October") + pdfs.line(42, y - 78, "•") + pdfs.line(54, y - 78, "Release of crews")
    page += pdfs.line(30, y - 104, "In short", bold=True) + pdfs.filled(30, y - 120, "Nobody knows, they said.")[0]
    page += pdfs.line(30, y - 150, "Photo: Courier archive", 7)
    assert styled(only_article(pdfs.write(tmp_path / "a.pdf", [page])))[1:] == [
        (BlockKind.HEADING, 2, "What comes next"),
        (BlockKind.PARAGRAPH, 0, "Much is open, said the envoys."),
        (BlockKind.LIST_ITEM, 1, "Control of the corridor, which has been held since October"),
        (BlockKind.LIST_ITEM, 1, "Release of crews"),
        (BlockKind.HEADING, 3, "In short"),
        (BlockKind.PARAGRAPH, 0, "Nobody knows, they said."),
        (BlockKind.CAPTION, 0, "Photo: Courier archive"),
    ]


def test_the_rows_of_a_table_stay_rows(tmp_path: Path) -> None:
    body, y = pdfs.filled(30, 500, "The parties meet again on March 21, in the same hall as in October. " * 2)
    rows = [("Party", "Position"), ("Zold", "Keep the corridor"), ("Arvenia", "Open the strait")]
    for number, (left, right) in enumerate(rows, 1):
        body += pdfs.line(30, y - 14 * number, left) + pdfs.line(150, y - 14 * number, right)
    assert styled(only_article(pdfs.write(tmp_path / "a.pdf", [body])))[-3:] == [
        (BlockKind.TABLE_ROW, 0, f"{left} | {right}") for left, right in rows
    ]


def test_a_large_first_letter_belongs_to_its_word(tmp_path: Path) -> None:
    text = [
        "he minister said that an agreement was",
        "near, and that the parties would come",
        "together again on Monday in the hall of",
        "the authority in Lowmark.",
    ]
    page = pdfs.line(30, 476, "T", 30) + pdfs.column(50, 490, text[:2]) + pdfs.column(30, 466, text[2:])
    article = only_article(pdfs.write(tmp_path / "a.pdf", [page]))
    assert article.body == "T" + " ".join(text)


def test_a_paragraph_runs_on_over_a_footnote(tmp_path: Path) -> None:
    one, _ = pdfs.filled(
        30, 100, "The parties meet again on March 21, in the same hall as in October, where they had met in"
    )
    one += pdfs.line(30, 60, "1 Minutes of the authority.", 6)
    two, _ = pdfs.filled(30, 540, "the presence of the authority and of its staff.")
    article = only_article(
        pdfs.write(tmp_path / "a.pdf", [pdfs.line(30, 300, "Lowmark, on a day in March.") + one, two])
    )
    whole = "The parties meet again on March 21, in the same hall as in October, where they had met in the presence of "
    assert sorted(lines(article)) == ["1 Minutes of the authority.", f"{whole}the authority and of its staff."]


def test_a_hyphen_at_the_end_of_a_line_stays_where_the_writer_put_it() -> None:
    known = words(["The cease-fire of the week. An agreement."])
    assert join(["an agree-", "ment"], known) == "an agreement"
    assert join(["Franco-", "German"], known) == "Franco-German"
    assert join(["a cease-", "fire"], known) == "a cease-fire"
    assert join(["a cease-", "fire"], known | words(["A ceasefire."])) == "a cease-fire"
    assert join(["in 2024-", "2025"], known) == "in 2024-2025"
    assert join(["self-", "defence"], known) == "self-defence"
    assert join(["state-of-the-", "art"], known) == "state-of-the-art"
    assert join(["MINIS-", "TERS"], known) == "MINISTERS"
    assert join(["UN-", "led"], known) == "UN-led"
    assert join(["in 2024–", "2025"], known) == "in 2024–2025"
    assert join(["so –", "and so"], known) == "so – and so"
    assert join(["no", "hyphen", "here"], known) == "no hyphen here"


places = st.integers(0, 60).map(lambda number: number * 10.0)


@given(st.lists(st.tuples(places, places, st.integers(0, 30), st.sampled_from([6.0, 9.0, 30.0])), max_size=40))
def test_whatever_stands_where_no_line_is_lost_and_none_comes_twice(
    drawn: list[tuple[float, float, int, float]],
) -> None:
    lines = [
        Line(f"line{number}", x, x + 5 * width, y, y + size, size, False, 1)
        for number, (x, y, width, size) in enumerate(drawn)
    ]
    read = [word for column in columns(lines, 9.0) for row in column for word in row.line.text.split()]
    assert sorted(read) == sorted(f"line{number}" for number in range(len(drawn)))
