"""Takes parts out of the text of a query and puts others in, so that what stays is written and read as before."""

from archive.errors import QueryError
from archive.query.grammar import STRAIGHT, TOKEN
from archive.query.scan import scan
from archive.query.structure import Place


def completed(query: str) -> str:
    """The query as typed if it is complete, else as a search while typing reads it. Raises QueryError."""
    try:
        scan(query)
    except QueryError:
        return _tidy(query, scan(query, draft=True))
    return query


def without_term(text: str, place: Place) -> str:
    """The text without the term there, and without the operator or the brackets that this leaves idle."""
    terms = place.chain.terms
    if len(terms) == 1:
        return without_chain(text, place)
    around = place.around
    if len(terms) == 2 and around and _is_only_for(around, place):
        remaining = terms[1 - place.index]
        return replaced(text, around.term.start, around.term.end, text[remaining.start : remaining.end])
    if place.index:
        return replaced(text, terms[place.index - 1].end, place.term.end)
    return replaced(text, place.term.start, terms[1].start)


def without_chain(text: str, place: Place) -> str:
    """The text without all that is joined to the term there, nor the brackets around it if nothing else is in them."""
    around = place.around
    if around and around.term.inner == [place.chain]:
        return without_term(text, around)
    start, end = place.chain.start, place.chain.end
    if start and text[start - 1].isspace():
        start -= 1
    elif text[end : end + 1].isspace():
        end += 1
    return replaced(text, start, end)


def replaced(text: str, start: int, end: int, by: str = "") -> str:
    """The text with `by` from `start` to `end`; with spaces around it where its neighbours would read otherwise."""
    left, right = text[:start], text[end:]
    if _tokens(left + by + right) == _tokens(left) + _tokens(by) + _tokens(right):
        return left + by + right
    return " ".join(part for part in (left, by, right) if part)


def _tidy(query: str, scanned: str) -> str:
    """What was scanned as a draft, with one space where there are blanks in the place of something unfinished."""
    kept: list[str] = []
    was_blanked = False
    for position, character in enumerate(scanned):
        is_blanked = character == " " and not query[position : position + 1].isspace()
        if not (character == " " and (is_blanked or was_blanked) and (not kept or kept[-1] == " ")):
            kept.append(character)
        was_blanked = is_blanked or (was_blanked and character == " ")
    return "".join(kept).rstrip()


def _is_only_for(bracket: Place, place: Place) -> bool:
    """Whether a bracket stands there only to hold these alternatives together."""
    return not bracket.term.named and bracket.term.inner == [place.chain] and place.chain.operators == ["OR"]


def _tokens(text: str) -> list[tuple[str, str]]:
    straight = text.translate(STRAIGHT)
    return [(str(match.lastgroup), match[0]) for match in TOKEN.finditer(straight) if match.lastgroup != "space"]
