"""Three hundred invented articles with what a reporter made of them: the same ones every time, and no two alike.

The words are chosen so that no two of them share a stem (`INFLECTED` aside, which only the tests of inflection ask
for): what the oracle, which knows no stems, finds by a word is then all there is to find.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

ARTICLES = 300
LANGUAGES = ("en", "en", "tr", "de", "fr", None)
WORDS = (
    *("truce", "border", "envoy", "Truce", "harbour", "line", "red", "talks", "gaza", "Rafah", "chance", "last"),
    *("İstanbul", "ışık", "ISPARTA", "Keçeli", "çay", "Straße", "Öl", "Fähre", "café", "Élysée", "naïve", "cœur"),
    *("colour", "color", "collar", "1987", "40", "170", "U.S.", "well-known", "deal", "aid", "fax", "ostrel"),
    *("budget", "strike", "pilot", "grain", "Minister", "valley", "summit", "quorum"),
)
ROWS = ("red line", "last chance", "line red", "red and thin line", "last truce chance", "border deal", "gaza border")
UNUSUAL = ("中国人民", "zwi\u00adsprung", "שָׁלוֹם")
"""What Whoosh takes for other words, or for more of them: only at the end of a text, where it moves nothing else."""
INFLECTED = ("negotiate", "negotiating", "negotiator", "Kitaplar", "kitap")
OUTLETS = ("Daily Star", "Daily Planet", "Talmira Observer", "Basın Günlüğü", None)
BYLINES = ("Eric Tucker", "Ayşe Yılmaz", "Tucker Holm", None)
SECTIONS = ("World", "World Business", "Sport", None)
DATELINES = ("ANKARA", "PORT HALDEN", "İSTANBUL", None, None)
PUBLISHED = (
    *("2023", "2024", "2023-12", "2024-02", "2024-06", "2024-08", "2024-09", "2023-12-31", "2024-01-01", "2024-02-29"),
    *("2024-06-15", "2024-06-30", "2024-07-01", "2024-08-31", "2024-09-01", "2024-09-09", "2024-09-15", "2024-09-16"),
    *("2024-09-17", "2024-09-18", "2024-06-15T08:30", "2024-09-17T23:59:59", "2024-09-18T00:00+03:00", None, None),
)
STATES = ("new", "new", "read", "kept", "set aside")
NOTES = (
    *("", "", "", "confirm with the desk", "[ ] call back tomorrow", "confirm\n- [ ] check the çay budget"),
    *("said twice on record", "back then"),
)
ACTORS = {
    "Mara Lindqvist": ("the envoy", "Lindqvist of Ostrel"),
    "Hakan Keçeli": (),
    "Ines Venn": ("Venn",),
    "Ostrel Coalition": ("OC",),
    "Talmira": (),
    "Basin Review": (),
}
ISSUES: dict[str, str | None] = {
    "Ferry": None,
    "Ferry contract": "Ferry",
    "Night sailings": "Ferry contract",
    "Grain deal": None,
    "Port fees": "Grain deal",
    "Truce line": None,
}
STORIES = ("Ferry talks", "Truce of 2024", "Keçeli affair")
ROLES = ("speaker", "speaker", "via", "addressee", "about", "mentioned")
STANCES = ("for", "against", "unclear", None)
ATTRIBUTIONS = (None, "named", "unnamed", "document", "other media", "none given")
WORDINGS = (None, "quoted", "paraphrased", "mixed")
CHECKS = (None, "to check", "verified", "disputed", "false")
LINKS = ("related", "corroborates", "contradicts", "repeats", "updates", "responds to", "same event")


@dataclass(frozen=True, slots=True)
class Passage:
    """A marked passage: `start` and `end` are code points of the body. `actors` are (name, role), `issues` (name,
    stance); `links` are (type, number of the other passage), told by one end only.
    """

    number: int
    start: int
    end: int
    note: str
    translation: str
    actors: tuple[tuple[str, str], ...]
    issues: tuple[tuple[str, str | None], ...]
    attribution: str | None
    wording: str | None
    check: str | None
    links: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """An article; `number` counts from 1 like its passages do over all articles."""

    number: int
    title: str
    body: str
    outlet: str | None
    byline: str | None
    section: str | None
    dateline: str | None
    language: str | None
    published: str | None
    state: str
    starred: bool
    stories: tuple[str, ...]
    passages: tuple[Passage, ...]


@cache
def corpus() -> tuple[Piece, ...]:
    """All articles, in the order of their numbers."""
    chance = random.Random(1987)
    made = 0
    pieces = []
    for number in range(1, ARTICLES + 1):
        body = _body(chance)
        passages = []
        for _ in range(chance.choice((0, 0, 1, 1, 2, 3))):
            made += 1
            passages.append(_passage(chance, made, body))
        pieces.append(
            Piece(
                number=number,
                title=f"{' '.join(_words(chance, 1, 4))} {number}",
                body=body,
                outlet=chance.choice(OUTLETS),
                byline=chance.choice(BYLINES),
                section=chance.choice(SECTIONS),
                dateline=chance.choice(DATELINES),
                language=chance.choice(LANGUAGES),
                published=chance.choice(PUBLISHED),
                state=chance.choice(STATES),
                starred=chance.random() < 0.2,
                stories=tuple(story for story in STORIES if chance.random() < 0.15),
                passages=tuple(passages),
            )
        )
    return tuple(pieces)


def _words(chance: random.Random, least: int, most: int) -> list[str]:
    return [chance.choice(WORDS) for _ in range(chance.randint(least, most))]


def _body(chance: random.Random) -> str:
    """Paragraphs, some of which name somebody or have an inflected word."""
    paragraphs = []
    for _ in range(chance.randint(1, 3)):
        words = _words(chance, 3, 9)
        for _ in range(chance.choice((0, 1, 1))):
            words.insert(chance.randint(0, len(words)), chance.choice(ROWS))
        if chance.random() < 0.25:
            name = chance.choice(list(ACTORS))
            words.insert(chance.randint(0, len(words)), chance.choice((name, *ACTORS[name])))
        if chance.random() < 0.2:
            words.append(chance.choice(INFLECTED))
        paragraphs.append(" ".join(words) + chance.choice((".", "!", "…")))
    if chance.random() < 0.2:
        paragraphs.append(chance.choice(UNUSUAL))
    return "\n".join(paragraphs)


def _passage(chance: random.Random, number: int, body: str) -> Passage:
    start, end = _stretch(chance, body)
    issues = chance.sample(list(ISSUES), chance.choice((0, 1, 1, 2)))
    return Passage(
        number=number,
        start=start,
        end=end,
        note=chance.choice(NOTES),
        translation=" ".join(_words(chance, 2, 4)) if chance.random() < 0.2 else "",
        actors=tuple({(chance.choice(list(ACTORS)), chance.choice(ROLES)): None for _ in range(chance.randint(0, 2))}),
        issues=tuple((issue, chance.choice(STANCES)) for issue in issues),
        attribution=chance.choice(ATTRIBUTIONS),
        wording=chance.choice(WORDINGS),
        check=chance.choice(CHECKS),
        links=((chance.choice(LINKS), chance.randint(1, number - 1)),) if number > 1 and chance.random() < 0.3 else (),
    )


def _stretch(chance: random.Random, body: str) -> tuple[int, int]:
    """Where up to seven words on end begin and end."""
    words: list[tuple[int, int]] = []
    position = 0
    for word in body.replace("\n", " ").split(" "):
        words.append((position, position + len(word)))
        position += len(word) + 1
    first = chance.randrange(len(words))
    last = min(first + chance.randint(1, 6), len(words) - 1)
    return words[first][0], words[last][1]


def below(issue: str, parents: Sequence[tuple[str, str | None]] = tuple(ISSUES.items())) -> set[str]:
    """The issue and all issues under it."""
    return {issue}.union(*(below(child) for child, parent in parents if parent == issue))
