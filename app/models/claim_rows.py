"""Claims that were printed more than once, as rows: under a heading all appearances, and where else they come from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.models.aside_rows import Heading
from app.models.contradiction_rows import told
from app.words import counted, date_in_words, figures
from archive.model import LinkEnd
from archive.operations.claims import ClaimGroup

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """An appearance of the claim above; `is_origin` says that it is one of another origin, which corroborates it."""

    end: LinkEnd
    is_origin: bool = False


def claim_rows(groups: Sequence[ClaimGroup]) -> list[object]:
    """A heading for each claim, below it its appearances in the order of publication, then what corroborates it."""
    rows: list[object] = []
    for group in groups:
        rows.append(Heading(" · ".join(_about(group))))
        rows += [ClaimRow(end) for end in group.members]
        rows += [ClaimRow(end, is_origin=True) for end in group.corroborating]
    return rows


def origin_words() -> str:
    return translate("Claims", "Independent origin")


def spoken(row: object) -> str:
    """All of it in words."""
    assert isinstance(row, ClaimRow)
    return ", ".join((*([origin_words()] if row.is_origin else []), *told(row.end)))


def _about(group: ClaimGroup) -> Iterator[str]:
    """ "3 appearances in 2 outlets · First: Wire, 9 Aug 2024 · Independent origins: 2"."""
    appearances, outlets = figures(len(group.members)), len(group.outlets)
    if outlets > 1:
        yield translate("Claims", "{0} appearances in {1} outlets").format(appearances, figures(outlets))
    else:
        yield translate("Claims", "{} appearances").format(appearances)
    first = group.first
    if first is None or not first.published:
        yield translate("Claims", "No appearance has a date")
    else:
        where = ", ".join(part for part in (first.outlet, date_in_words(first.published)) if part)
        sure = translate("Claims", "First: {}").format(where)
        yield translate("Claims", "First, if that date is right: {}").format(where) if first.is_date_guessed else sure
        if group.undated:
            yield counted(
                group.undated, translate("Claims", "one without a date"), translate("Claims", "{} without a date")
            )
    yield translate("Claims", "Independent origins: {}").format(figures(group.origins))
