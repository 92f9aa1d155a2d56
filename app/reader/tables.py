"""The rows of a table are lines of the text; room before the signs between their cells makes columns of them."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetricsF

CELLS = " | "
"""What stands between two cells."""


def gaps(rows: Sequence[str], letters: QFont, room: float) -> list[list[float]]:
    """For each row how many pixels to leave before each of its signs, so that they stand below one another.

    Where the table would be wider than `room`, none.
    """
    metrics = QFontMetricsF(letters)
    cells = [[metrics.horizontalAdvance(cell) for cell in row.split(CELLS)] for row in rows]
    columns = [
        max(row[place] for row in cells if place < len(row) - 1)  # the last cell of a row may be as long as it is
        for place in range(max((len(row) for row in cells), default=1) - 1)
    ]
    sign = metrics.horizontalAdvance(CELLS)
    widest = max((sum(columns[: len(row) - 1]) + sign * (len(row) - 1) + row[-1] for row in cells), default=0.0)
    if widest > room:
        return [[0.0] * (len(row) - 1) for row in cells]
    return [[columns[place] - width for place, width in enumerate(row[:-1])] for row in cells]
