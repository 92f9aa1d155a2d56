"""The text of a page arrives as a reader sees it: each line what it is, no word glued, split or lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.model import BlockKind
from archive.text.layout import lay_out

from .pages import FIRST, LAST, SECOND, page, parts, read, texts

RICH = f"""<p>{FIRST}</p>
<h2>What comes next</h2><h3>On Monday</h3>
<ul><li>First thing to know<ul><li>A thing within it</li></ul></li><li>Second thing to know</li></ul>
<figure><img src="x.png"><figcaption>The strait at dawn. Photo: staff</figcaption></figure>
<blockquote><p>“We will stay,” Brae said.</p><p>“And wait.”</p></blockquote>
<table><caption>Seats</caption><tr><th>Party</th><th>Seats</th></tr>
<tr><td>Blue <b>b</b></td><td>1<br>2</td></tr></table>
<p>{SECOND}</p>"""


def test_every_line_is_what_it_is_in_its_place() -> None:
    assert [(part.style.kind, part.style.level, part.text.strip()) for part in parts(read(page(RICH)))[1:]] == [
        (BlockKind.PARAGRAPH, 0, FIRST),
        (BlockKind.HEADING, 2, "What comes next"),
        (BlockKind.HEADING, 3, "On Monday"),
        (BlockKind.LIST_ITEM, 1, "First thing to know"),
        (BlockKind.LIST_ITEM, 2, "A thing within it"),
        (BlockKind.LIST_ITEM, 1, "Second thing to know"),
        (BlockKind.CAPTION, 0, "The strait at dawn. Photo: staff"),
        (BlockKind.QUOTE, 0, "“We will stay,” Brae said."),
        (BlockKind.QUOTE, 0, "“And wait.”"),
        (BlockKind.CAPTION, 0, "Seats"),
        (BlockKind.TABLE_ROW, 0, "Party\tSeats"),
        (BlockKind.TABLE_ROW, 0, "Blue b\t1 2"),
        (BlockKind.PARAGRAPH, 0, SECOND),
        (BlockKind.PARAGRAPH, 0, LAST),
    ]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("In <b>Ank</b>ara and İs<i>tan</i>bul", "In Ankara and İstanbul"),
        ("he<br>said", "he said"),
        ("he <a href='/x'>said</a> <em>again</em>", "he said again"),
        ("a\n  word\tmore <b> bold </b> end", "a word more bold end"),
        ("he said <q>no</q> and <q>yes, <b>yes</b></q>", "he said “no” and “yes, yes”"),
        ("Truth<wbr>ful, co&shy;operate, 5&nbsp;km", "Truthful, co\u00adoperate, 5\u00a0km"),
        ("seen<script>track()</script>, <button>Share</button>said", "seen, said"),
        ("&lt;b&gt; &amp;amp; &#8220;x&#8221; &eacute;", "<b> &amp; “x” é"),
        ("lone &#xD800; half, null &#0; and &#x1;end", "lone � half, null and end"),
        ("hid<span style='display: none'>den</span>ing", "hiding"),
    ],
)
def test_marks_within_a_sentence_change_no_word(written: str, read_as: str) -> None:
    story = f"<p>{FIRST}</p><p>The minister wrote: {written}, and so it was.</p><p>{SECOND}</p>"
    body = lay_out(parts(read(page(story)))).body
    assert f"The minister wrote: {read_as}, and so it was." in body.split("\n")


def test_lines_parted_by_breaks_alone_are_paragraphs() -> None:
    article = read(page(f"{FIRST}<br><br>{SECOND}<br>\n <br />It goes on like this for a while, he said.<br>"))
    assert texts(article)[1:] == [FIRST, SECOND, "It goes on like this for a while, he said.", LAST]


@pytest.mark.parametrize(
    "story",
    [
        f"<div>{FIRST}</div><div>{SECOND}</div>",
        f"<div class='body'><div>{FIRST}</div><div>{SECOND}</div></div>",
        f"<pre>{FIRST}\n\n{SECOND}</pre>",
        f"<p>{FIRST}<p>{SECOND}",
        f"<font size=2>{FIRST}<p>{SECOND}</p></font>",
        f"<table role='presentation'><tr><td>{FIRST}</td></tr><tr><td>{SECOND}</td></tr></table>",
    ],
)
def test_a_story_without_proper_paragraphs_is_read(story: str) -> None:
    assert texts(read(page(story)))[1:] == [FIRST, SECOND, LAST]


@pytest.mark.parametrize("bare", ["{}", "<div>{}</div>"])
def test_a_sentence_in_no_paragraph_is_not_lost(bare: str) -> None:
    sentence = "This stands in the article by itself, he said."
    story = f"<p>{FIRST}</p>{bare.format(sentence)}<p>{SECOND}</p>"
    assert texts(read(page(story)))[1:] == [FIRST, sentence, SECOND, LAST]


def test_a_table_that_only_makes_columns_is_no_table() -> None:
    columns = (
        f"<table><tr><td><a href='/'>Home</a></td><td><h1>Truce</h1><p>{FIRST}</p><p>{SECOND}</p></td></tr></table>"
    )
    article = read(f"<html><body>{columns}</body></html>")
    assert texts(article) == ["Truce", FIRST, SECOND]


def test_a_caption_of_the_picture_above_the_story_is_kept() -> None:
    figure = "<figure><img src='x'><figcaption>The strait at dawn.</figcaption></figure>"
    assert texts(read(page(f"{figure}<p>{FIRST}</p><p>{SECOND}</p>")))[1] == "The strait at dawn."


WORDS = st.text(
    st.characters(whitelist_categories=("Lu", "Ll", "Lo", "Nd"), max_codepoint=0x6FF), min_size=1, max_size=9
)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=12), min_size=1, max_size=8))
def test_no_word_of_any_paragraph_between_two_others_changes(paragraphs: list[list[str]]) -> None:
    lines = [" ".join(words) + ", so the minister told the envoys in Lowmark." for words in paragraphs]
    marked = [f"{line[:1]}<b>{line[1:3]}</b>{line[3:5]}<br>{line[5:]}" for line in lines]
    article = read(page(f"<p>{FIRST}</p>" + "".join(f"<p>{line}</p>" for line in marked) + f"<p>{SECOND}</p>"))
    assert ["".join(text.split()) for text in texts(article)[2:-2]] == ["".join(line.split()) for line in lines]
