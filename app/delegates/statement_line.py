"""Who says what on which issue, for or against, as one line of a row: cut where there is no room, with swatches.

The same line stands below every passage that a list shows: of an excerpt, of a contradiction, of a claim.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app.delegates.lines import write
from app.delegates.tag_row import paint_swatch
from app.models.statement import stance_name
from app.theme import Colours, Style, TagColour, font, highlight_colour
from archive.model import Assignment, Role, TagKind

translate = QCoreApplication.translate

LINE = 16
"""Its height in pixels."""
POINT = "  ·  "
"""What stands between two things that are told of a passage."""
_SWATCH_ROOM, _LEAST_NAME = 17, 80


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the statement: `swatch` stands before it; `x` counts from where the words begin."""

    text: str
    style: Style
    colour: str
    x: float
    swatch: TagColour | None = None


def statement_line(
    assignments: Sequence[Assignment], colours_of: Mapping[str, TagColour], room: float
) -> tuple[Piece, ...]:
    """The line in so many pixels; `colours_of` are the colours of the issues by their ids."""
    return tuple(_fitted(_said(assignments, colours_of), room))


def ink_of(assignments: Sequence[Assignment], colours_of: Mapping[str, TagColour]) -> TagColour:
    """The colour of the first issue; yellow without one, as in the reader."""
    issues = [one for one in assignments if one.kind is TagKind.ISSUE]
    return colours_of.get(issues[0].tag, highlight_colour(None)) if issues else highlight_colour(None)


def paint_statement(painter: QPainter, line: Sequence[Piece], left: float, top: float, colours: Colours) -> None:
    """Draw the line from there on."""
    for piece in line:
        if piece.swatch is not None:
            paint_swatch(painter, QRect(round(left + piece.x) - 17, round(top) + 3, 10, 10), piece.swatch, colours)
        write(painter, piece.text, piece.style, getattr(colours, piece.colour), left + piece.x, top, LINE)


@dataclass(frozen=True, slots=True)
class _Run:
    text: str
    style: Style = Style.SMALL
    colour: str = "text2"
    swatch: TagColour | None = None


def _said(assignments: Sequence[Assignment], colours_of: Mapping[str, TagColour]) -> Iterator[_Run]:
    """Speaker, via whom → issue · stance; where nobody speaks, who it is about."""
    actors = [one for one in assignments if one.kind is TagKind.ACTOR]
    issues = [one for one in assignments if one.kind is TagKind.ISSUE]
    speakers = _names(actors, Role.SPEAKER)
    relays = _names(actors, Role.VIA)
    if speakers:
        yield _Run(", ".join(speakers), Style.SMALL_STRONG, "text")
    if relays:
        via = translate("Statement", "via {}").format(", ".join(relays))
        yield _Run(f", {via}" if speakers else via)
    others = [] if speakers or relays else [one.name for one in actors]
    if others:
        yield _Run(", ".join(others), colour="text")
    for number, issue in enumerate(issues):
        if number:
            yield _Run("   ")
        elif actors:
            yield _Run("  →  ")
        yield _Run(issue.name, colour="text", swatch=colours_of.get(issue.tag, highlight_colour(None)))
        if issue.stance:
            yield _Run(POINT)
            yield _Run(stance_name(issue.stance), Style.SMALL_STRONG, "text")
    if not assignments:
        yield _Run(translate("Statement", "Not tagged"), colour="text3")


def _names(actors: Sequence[Assignment], role: Role) -> list[str]:
    return list(dict.fromkeys(one.name for one in actors if one.role is role))


def _fitted(runs: Iterator[_Run], room: float) -> Iterator[Piece]:
    """As much as there is room for: a long issue gives way to the stance behind it; what is too long then is cut."""
    x = 0.0
    for run in _shortened([*runs], room):
        x += _SWATCH_ROOM if run.swatch else 0
        metrics = QFontMetricsF(font(run.style))
        text = metrics.elidedText(run.text, Qt.TextElideMode.ElideRight, max(room - x, 0))
        if text:
            yield Piece(text, run.style, run.colour, x, run.swatch)
        if text != run.text:
            return
        x += metrics.horizontalAdvance(text)


def _shortened(runs: list[_Run], room: float) -> list[_Run]:
    widths = [QFontMetricsF(font(run.style)).horizontalAdvance(run.text) for run in runs]
    excess = sum(widths) + sum(_SWATCH_ROOM for run in runs if run.swatch) - room
    issues = [place for place, run in enumerate(runs) if run.swatch]
    if excess > 0 and issues:
        longest = max(issues, key=lambda place: widths[place])
        run, width = runs[longest], max(widths[longest] - excess - 1, _LEAST_NAME)
        text = QFontMetricsF(font(run.style)).elidedText(run.text, Qt.TextElideMode.ElideRight, width)
        runs[longest] = replace(run, text=text)
    return runs
