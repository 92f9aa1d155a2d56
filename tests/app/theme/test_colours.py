"""The palette can be told apart by everybody, and read on everything that it stands on."""

from collections.abc import Sequence
from itertools import combinations

import pytest

from app.theme.colours import DARK, LIGHT, TAG_COLOURS, Colours, highlight_colour, issue_colour, link_colour
from archive.model import LinkType

Matrix = Sequence[Sequence[float]]

SIGHTS: dict[str, Matrix] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""After Machado, Oliveira and Fernandes (2009), severity 1, on linear light."""

TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE = (0.95047, 1.0, 1.08883)
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def linear(colour: str) -> list[float]:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def times(matrix: Matrix, values: Sequence[float]) -> list[float]:
    return [sum(one * other for one, other in zip(row, values, strict=True)) for row in matrix]


def lab(colour: str, sight: Matrix) -> tuple[float, float, float]:
    seen = [min(1.0, max(0.0, part)) for part in times(sight, linear(colour))]
    x, y, z = (
        part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116
        for part in (value / white for value, white in zip(times(TO_XYZ, seen), WHITE, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: str, other: str, sight: Matrix) -> float:
    """CIE76."""
    return sum((a - b) ** 2 for a, b in zip(lab(one, sight), lab(other, sight), strict=True)) ** 0.5


def contrast(one: str, other: str) -> float:
    """After WCAG 2."""
    lighter, darker = sorted((times(TO_XYZ, linear(colour))[1] for colour in (one, other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@THEMES
@pytest.mark.parametrize("sight", SIGHTS)
def test_highlights_are_told_apart_in_every_sight(theme: Colours, sight: str) -> None:
    for side in ([c.fill(theme) for c in TAG_COLOURS], [c.ink(theme) for c in TAG_COLOURS]):
        assert min(distance(one, other, SIGHTS[sight]) for one, other in combinations(side, 2)) >= 10
    links = {link_colour(type).ink(theme) for type in LinkType}
    assert len(links) == 3
    assert min(distance(one, other, SIGHTS[sight]) for one, other in combinations(links, 2)) >= 10


@THEMES
def test_text_is_read_on_all_that_it_stands_on(theme: Colours) -> None:
    grounds = (theme.bg, theme.surface, theme.panel, theme.reader, theme.select)
    for ground in grounds:
        for ink in (theme.text, theme.text2, theme.text3, theme.amber, theme.accent):
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    for colour in TAG_COLOURS:
        assert contrast(theme.text, colour.fill(theme)) >= 4.5
        for ground in (theme.reader, theme.surface, colour.fill(theme)):
            assert contrast(colour.ink(theme), ground) >= 4.5, colour.name
    for type in LinkType:
        link = link_colour(type)
        for ground in (theme.surface, theme.reader, link.fill(theme)):
            assert contrast(link.ink(theme), ground) >= 4.5
    assert contrast(theme.accent_text, theme.accent) >= 4.5


def test_an_issue_has_the_colour_that_was_chosen_or_that_of_its_place_and_never_that_of_what_is_untagged() -> None:
    assert issue_colour(0, "teal").name == "teal"
    assert [issue_colour(place).name for place in (0, 1, 6, 7)] == ["blue", "green", "stone", "blue"]
    assert [issue_colour(2, chosen).name for chosen in ("yellow", "puce", "", None)] == ["orange"] * 4
    assert highlight_colour(None).name == highlight_colour("puce").name == "yellow"
