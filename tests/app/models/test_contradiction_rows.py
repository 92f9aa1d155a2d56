"""A contradiction is read out loud with both its passages, whose they are, and how it stands."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.contradiction_rows import ROW_ROLE, ContradictionRows
from tests.app import faced

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def rows(tmp_path: Path, qapp: QApplication) -> ContradictionRows:
    path = tmp_path / "x.cuttings"
    faced.fill(path)
    made = ContradictionRows()
    made.show(faced.contradictions(path))
    return made


def test_all_of_it_is_said_in_words(rows: ContradictionRows) -> None:
    assert rows.rowCount() == 3
    assert rows.index(2).data(SPOKEN) == (
        "“The ferry sails at nine.”, Mara Bell said · for Ferry, Wire, 3 Jun 2024; contradicts; "
        "“It stays in the harbour.”, Anton Roe via Courier said · against Ferry, Courier; corrected; "
        "It sailed a day later."
    )
    assert rows.index(0).data(SPOKEN) == (
        f"“{faced.HEBREW}”, Wire, 3 Jun 2024; contradicts; “Nobody was told.”, Courier; open"
    )


def test_a_row_is_found_by_its_link(rows: ContradictionRows) -> None:
    one = rows.index(1).data(ROW_ROLE)
    assert rows.row_of(one.link.id) == 1
    assert rows.row_of("another") == -1
    assert (rows.contradiction(1), rows.contradiction(3), rows.contradiction(-1)) == (one, None, None)
