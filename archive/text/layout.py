"""Tells title, dateline and byline of an article from its text, and lays the text out in blocks.

A reader sees these at a glance; a file does not say them. They are recognised here, for every importer alike, so
that one rule decides what is text (and can be quoted) and what is about the text.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import dropwhile

from archive.model import PLAIN, Block, BlockKind, BlockStyle, blocks_of
from archive.text.bylines import same_people
from archive.text.folding import fold
from archive.text.headers import find_byline, find_dateline, find_dateline_in_front
from archive.text.normalize import normalize, normalize_line

_TITLE_OF_ONE_LINE = 80
# A longer line is no headline but the first paragraph; so is a shorter one with a dateline in front.
_LONGEST_TITLE = 200
_LONGEST_TITLE_AFTER_DATELINE = 100
# By so many code points may lines differ in length that are the same but for case, accents and quotation marks.
_MOST_FOLDED = 10
# How far down a byline may stand: a standfirst and a dateline may come before it.
_HEADER_GROUPS = 4
# Scripts that write no spaces: a Han or Kana character counts as a word, as word processors count.
_IDEOGRAPH = re.compile("[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd]")

# A standfirst that the story then repeats has a sentence of words; a short heading has the first word of what follows.
_SHORTEST_STANDFIRST = 40
_REPEATED_WITHIN = 3
_HEADER_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTE})
_ABOVE_THE_STORY = frozenset({BlockKind.CAPTION, BlockKind.HEADING})
_END_OF_SENTENCE = ".…!?:; "

# Lines that belong together, all normalised, and what they are: a paragraph broken into lines, or a single line.
_Group = tuple[list[str], BlockStyle]
_Groups = list[_Group]


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a structured source, not yet normalised. In a table row, tabs separate the cells."""

    text: str
    style: BlockStyle = PLAIN


@dataclass(frozen=True, slots=True)
class Layout:
    """A text in its parts, all normalised. `styles` tells, by number from 0, the lines that are no plain paragraph.

    A `dateline` is the place and perhaps a date; a `byline` has the names without the word "By".
    """

    title: str
    body: str
    dateline: str | None
    byline: str | None
    styles: Mapping[int, BlockStyle] = field(default_factory=dict)

    @property
    def blocks(self) -> tuple[Block, ...]:
        return blocks_of(self.body, self.styles)


def lay_out(
    text: str | Sequence[Part], *, title: str | None = None, dateline: str | None = None, byline: str | None = None
) -> Layout:
    """Lays out plain text, or the parts of a structured source, each of which becomes one line of the body.

    What the source itself says (`title`, `dateline`, `byline`) is not looked for in the text.

    With blank lines in it, a plain text's single newlines become spaces; without any, each line is a paragraph. The
    first line, or the first heading of a structured text, is the title, unless one is given; the same line again is
    dropped, and so is a standfirst with which a paragraph soon after it begins. A line that is a dateline or a byline
    leaves the body for its field; a dateline in front of the first paragraph stays in the text as well. A text of
    one line is all body, and its first 80 characters are the title; so with a first line too long for a headline.
    Nothing else is lost, and only an empty text has an empty body.
    """
    known_title = normalize_line(title or "")
    if isinstance(text, str):
        headline, groups = _split_title(_group(normalize(text)), known_title)
    else:
        headline, groups = _split_heading(_grouped(text), known_title)
    known_dateline, known_byline = normalize_line(dateline or ""), normalize_line(byline or "")
    rest, found_dateline, found_byline = _split_headers(groups, known_dateline, known_byline)
    if not rest:
        rest, found_dateline, found_byline = groups, known_dateline, known_byline
    if not found_dateline:
        first = next((group for group in rest[:_HEADER_GROUPS] if group[1].kind is BlockKind.PARAGRAPH), None)
        found_dateline = (find_dateline_in_front(" ".join(first[0])) if first else None) or ""
    body = "\n".join([" ".join(lines) for lines, _ in rest])
    styles = {number: style for number, (_, style) in enumerate(rest) if style is not PLAIN and style != PLAIN}
    return Layout(headline, body, found_dateline or None, found_byline or None, styles)


def _group(text: str) -> _Groups:
    lines = [line.strip() for line in text.strip().split("\n")]
    if "" not in lines:
        return [([line], PLAIN) for line in lines]
    groups: _Groups = [([], PLAIN)]
    for line in lines:
        if line:
            groups[-1][0].append(line)
        elif groups[-1][0]:
            groups.append(([], PLAIN))
    return [group for group in groups if group[0]]


def _grouped(parts: Sequence[Part]) -> _Groups:
    """Each part normalised to one stripped line; empty ones are dropped."""
    lines = (
        (_cells(part.text) if part.style.kind is BlockKind.TABLE_ROW else _one_line(part.text), part.style)
        for part in parts
    )
    return [([line], style) for line, style in lines if line]


def _one_line(text: str) -> str:
    text = normalize(text).strip()
    return " ".join(filter(None, map(str.strip, text.split("\n")))) if "\n" in text else text


def _cells(row: str) -> str:
    cells = [_one_line(cell) for cell in row.split("\t")]
    return " | ".join(cells).strip() if any(cells) else ""


def _split_title(groups: _Groups, given: str) -> tuple[str, _Groups]:
    if not groups:
        return given, groups
    first = groups[0][0][0]
    if not given and _is_paragraph(first):
        return normalize_line(first[:_TITLE_OF_ONE_LINE]), groups
    headline = given or normalize_line(first)
    rest = _without_leading(groups, headline)
    if not rest:
        return given or normalize_line(first[:_TITLE_OF_ONE_LINE]), [([first], replace(PLAIN, page=groups[0][1].page))]
    return headline, rest


def _split_heading(groups: _Groups, given: str) -> tuple[str, _Groups]:
    """The title of a structured text, and the text without it and without a standfirst that is repeated."""
    headings = (lines[0] for lines, style in groups[:_HEADER_GROUPS] if style.kind is BlockKind.HEADING)
    heading = next(headings, None)
    if not given and heading is None:
        return _split_title(groups, given)
    headline = given or normalize_line(heading or "")
    top = [group for group in groups[:_HEADER_GROUPS] if not _is_headline(group[0][0], headline)]
    rest = top + groups[_HEADER_GROUPS:]
    return headline, _without_standfirst(rest) if rest else groups


def _without_standfirst(groups: _Groups) -> _Groups:
    for number, ((first, *_), style) in enumerate(groups[:_REPEATED_WITHIN]):
        said = first.rstrip(_END_OF_SENTENCE)
        after = groups[number + 1 : number + 1 + _REPEATED_WITHIN]
        if (
            style.kind in _HEADER_KINDS
            and len(said) >= _SHORTEST_STANDFIRST
            and any(lines[0].startswith(said) for lines, _ in after)
        ):
            return groups[:number] + groups[number + 1 :]
    return groups


def _without_leading(groups: _Groups, headline: str) -> _Groups:
    for number, (lines, style) in enumerate(groups):
        left = list(dropwhile(lambda line: _is_headline(line, headline), lines))
        if left:
            return [(left, style), *groups[number + 1 :]]
    return []


def _is_headline(line: str, headline: str) -> bool:
    """Whether a line is the headline again, if in capitals or with other quotation marks."""
    line = normalize_line(line)
    return line == headline or (abs(len(line) - len(headline)) < _MOST_FOLDED and fold(line) == fold(headline))


def _is_paragraph(line: str) -> bool:
    longest = _LONGEST_TITLE_AFTER_DATELINE if find_dateline_in_front(line) else _LONGEST_TITLE
    return len(line) > longest


def _split_headers(groups: _Groups, dateline: str, byline: str) -> tuple[_Groups, str, str]:
    """Takes datelines and bylines off the first groups. Of one that is known already only a repetition is taken."""
    found_dateline, found_byline = dateline, byline
    rest: _Groups = []
    is_before_text = True
    for lines, style in groups[:_HEADER_GROUPS]:
        taken = 0
        for line in lines if style.kind in _HEADER_KINDS else ():
            by = find_byline(line) or (line if found_byline and same_people(found_byline, line) else None)
            if by and (found_byline in ("", by, line) or same_people(found_byline, by)):
                found_byline = found_byline or by
                # After a standfirst and a byline the story begins: a dateline may come.
                is_before_text = True
            elif is_before_text and (place := find_dateline(line)) and found_dateline in ("", place, line):
                found_dateline = found_dateline or place
            else:
                break
            taken += 1
        if taken < len(lines):
            rest.append((lines[taken:], style))
            is_before_text = is_before_text and style.kind in _ABOVE_THE_STORY
    return rest + groups[_HEADER_GROUPS:], found_dateline, found_byline


def digest(title: str, body: str) -> str:
    """SHA-256, in hexadecimal, of title, newline and body in UTF-8: two texts are the same when this is. §5."""
    return hashlib.sha256(f"{title}\n{body}".encode()).hexdigest()


def count_words(body: str) -> int:
    """How many words the `body` of a layout has: what stands between white space, and each Han or Kana character."""
    if body.isascii() and "  " not in body:  # most bodies, ten times as fast
        return body.count(" ") + body.count("\n") + bool(body)
    return len(_IDEOGRAPH.sub(" x ", body).split())
