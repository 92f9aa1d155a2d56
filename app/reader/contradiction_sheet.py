"""Contradictions on paper: both claims with their sources side by side, their status, and a box to tick."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from app.reader.fact_sheet import BOX, claim_of, source_of
from app.reader.sheets import table_page
from app.words import say
from archive.model import ContradictionStatus, Excerpt
from archive.sentences import word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FacedClaims:
    """Two claims of which one contradicts the other."""

    first: Excerpt
    second: Excerpt
    status: ContradictionStatus
    note: str


def contradictions_page(contradictions: Sequence[FacedClaims], title: str) -> str:
    """The sheet as HTML without anything that could be followed or loaded."""
    heads = (
        "",
        translate("ContradictionSheet", "Claim"),
        translate("ContradictionSheet", "Contradicts"),
        translate("ContradictionSheet", "Status"),
    )
    return table_page(title, heads, map(_row, contradictions))


def _row(one: FacedClaims) -> str:
    note = escape(one.note).replace("\n", "<br>")
    return (
        f"<tr><td width='4%'>{BOX}</td><td width='39%'>{_side(one.first)}</td><td width='39%'>{_side(one.second)}</td>"
        f"<td width='18%'><b>{escape(say(word(one.status)))}</b><br>{note}</td></tr>"
    )


def _side(excerpt: Excerpt) -> str:
    return f"{claim_of(excerpt)}<p>{source_of(excerpt)}</p>"
