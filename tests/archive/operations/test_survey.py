"""Before files are imported it can be said what they are."""

from pathlib import Path

from archive.operations.survey import survey


class StoppingAfter:
    def __init__(self, looks: int) -> None:
        self.looks, self.told = looks, 0

    def report(self, done: int, total: int | None, message: str = "") -> None:
        self.told = done

    def cancelled(self) -> bool:
        self.looks -= 1
        return self.looks <= 0


def test_files_are_counted_by_what_reads_them(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.md"):
        (tmp_path / name).write_text("# The ferry\n\nIt sails.", encoding="utf-8")
    (tmp_path / "d.bin").write_bytes(b"\0\1\2\3" * 40)
    (tmp_path / "e.txt").write_bytes(b"")
    found = survey([tmp_path, tmp_path / "nowhere"])
    assert (found.files, found.recognised, found.unread, found.is_countable) == (6, 3, 3, True)
    assert found.kinds == {"plain text (.txt)": 2, "Markdown (.md)": 1}
    (tmp_path / "f.jsonl").write_text('{"title": "T", "text": "x"}\n', encoding="utf-8")
    assert not survey([tmp_path]).is_countable


def test_looking_stops_when_it_is_told_to(tmp_path: Path) -> None:
    for number in range(120):
        (tmp_path / f"{number}.txt").write_text("The ferry sails.", encoding="utf-8")
    progress = StoppingAfter(70)
    found = survey([tmp_path], progress)
    assert (found.cancelled, found.files, progress.told) == (True, 70, 50)
