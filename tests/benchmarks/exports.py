"""What exporting 10,000 excerpts costs in each format: seconds, and the memory of a process that does nothing else.

Ten times as many excerpts must not take more memory: they are written as they are read.
"""

import subprocess
import sys
import time
from pathlib import Path

from archive import Archive
from archive.exporters.registry import exporters
from archive.model import Role, Span, Stance
from archive.store import annotations, articles, tags
from archive.text.anchor import describe
from tests.benchmarks import corpus

_EXCERPTS_AN_ARTICLE = 10
_BUDGETS = {"csv": "≤ 2 s", "xlsx": "≤ 5 s", "docx": "≤ 20 s"}
_NOTE = "[ ] Ask who was on duty, and whether the log is kept."


def measure(folder: Path, few: int = 10_000, many: int = 100_000) -> None:
    """Print seconds and peak memory of each format for `few` excerpts, and peak memory for `many`."""
    archives = {count: marked_archive(folder / f"exports-{count}.cuttings", count) for count in (few, many)}
    line(f"reading {few:,} excerpts, writing nothing", f"{_run(archives[few], 'nothing')[0]:.2f} s")
    for exporter in exporters():
        seconds, memory = _run(archives[few], exporter.name)
        _, memory_of_many = _run(archives[many], exporter.name)
        line(f"export {few:,} excerpts as {exporter.name}", f"{seconds:.2f} s", _BUDGETS.get(exporter.name, ""))
        line("  peak memory", f"{memory:.0f} MB", "≤ 300 MB")
        line(f"  peak memory of {many:,}, of that", f"{memory_of_many / memory:.2f} ×", "≈ 1 ×")


def line(what: str, figure: str, budget: str = "") -> None:
    print(f"{what:<58} {figure:>24}  {budget}", flush=True)


def marked_archive(path: Path, excerpts: int) -> Path:
    """An archive with that many annotations: each with a speaker, an issue and a note, one in ten of an older text."""
    source = corpus.write(path.with_suffix(".jsonl"), max(1, excerpts // _EXCERPTS_AN_ARTICLE))
    with Archive.create(path) as archive:
        archive.import_paths([source])
        with archive.gesture("Mark") as rows:
            speaker, issue = tags.ensure_actor(rows, "Mara Bell"), tags.ensure_issue(rows, "Ferry")
            for number in range(excerpts):
                article, place = divmod(number, _EXCERPTS_AN_ARTICLE)
                text = articles.version(rows.connection, article + 1, 1)
                span = Span(place * 100, place * 100 + 150)
                key = annotations.insert(rows, article + 1, 1, describe(text.body, span), note=_NOTE)
                annotations.assign(rows, key, speaker, role=Role.SPEAKER, as_written=None)
                annotations.assign(rows, key, issue, stance=Stance.FOR, as_written=None)
        _change_every_tenth(archive, source)
    return path


def _change_every_tenth(archive: Archive, source: Path) -> None:
    """Import every tenth article again with a longer text, so that its excerpts are of an older version."""
    again = source.with_name("again.jsonl")
    lines = source.read_text("utf-8").splitlines(keepends=True)[::10]
    again.write_text("".join(one.replace('"text": "', '"text": "Corrected. ') for one in lines), "utf-8")
    archive.import_paths([again])


def _run(archive: Path, name: str) -> tuple[float, float]:
    """Seconds and megabytes of one export in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.exports", str(archive), name]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds, memory = done.stdout.split()
    return float(seconds), float(memory)


def _export(path: Path, name: str) -> None:
    from archive.store import reports

    with Archive.open(path) as archive:
        began = time.perf_counter()
        if name == "nothing":
            with archive.reader() as connection:
                sum(1 for _ in reports.excerpts(connection, reports.all_annotations(connection)))
        else:
            archive.export(path.with_suffix(".out"), format=name)
        print(time.perf_counter() - began, own_peak_memory())


def own_peak_memory() -> float:
    """Megabytes; `getrusage` would count what the process that started this one had."""
    status = Path("/proc/self/status").read_text("ascii", "replace")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


if __name__ == "__main__":
    _export(Path(sys.argv[1]), sys.argv[2])
