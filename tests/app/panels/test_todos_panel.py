"""Thousands of things to do are listed as far as one looks."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.todo_groups import TodoRow, todo_rows
from app.panels.todos import TodosPanel
from app.theme import Look
from tests.app.models.test_todo_groups import todos

MANY = 1_000


def test_more_is_listed_when_one_comes_to_the_end(look: Look, qtbot: QtBot) -> None:
    panel = TodosPanel(look)
    qtbot.addWidget(panel)
    panel.resize(360, 600)
    panel.show()
    rows = todo_rows(todos("\n".join(f"[ ] call number {number}" for number in range(MANY))), date(2026, 12, 1))
    panel.show_rows(rows)
    assert panel.list.rows.rowCount() < MANY
    bar = panel.list.verticalScrollBar()
    for _ in range(10):
        bar.setValue(bar.maximum())
    listed = [row.todo.task.text for row in panel.list.rows.rows() if isinstance(row, TodoRow)]
    assert listed == [f"call number {number}" for number in range(MANY)]
    panel.show_rows(rows)
    assert panel.list.rows.rowCount() == len(rows), "what was seen is still there after a tick"
