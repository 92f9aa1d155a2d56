"""A folder of text files: our import beside Recoll's on the very same files, both as whole programs."""

import gzip
import json
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROUNDS = 5


def write_files(source: Path, folder: Path) -> int:
    """The articles of a gzipped bulk file as text files, 500 a folder; returns how many."""
    count = 0
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        for count, line in enumerate(lines, 1):
            article = json.loads(line)
            inner = folder / f"{count // 500:03}"
            inner.mkdir(parents=True, exist_ok=True)
            (inner / f"{count:06}.txt").write_text(f"{article['title']}\n\n{article['text']}", encoding="utf-8")
    return count


def recoll(files: Path, folder: Path) -> list[str]:
    """The command that indexes the files with a configuration of its own, without its spelling dictionary."""
    folder.mkdir()
    (folder / "recoll.conf").write_text(f"topdirs = {files}\nnoaspell = 1\n", encoding="utf-8")
    return ["recollindex", "-c", str(folder), "-z"]


def seconds(command: Sequence[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - began


def measure(folder: Path, source: Path) -> tuple[int, list[float], list[float]]:
    """How many files there are, and the seconds of each round, of ours and of Recoll's, taken in turn."""
    files = folder / "files"
    count = write_files(source, files)
    theirs, ours = [], []
    for number in range(ROUNDS):
        archive = folder / f"{number}.cuttings"
        subprocess.run([sys.executable, "-m", "app", "new", archive], check=True, stdout=subprocess.DEVNULL)
        ours.append(seconds([sys.executable, "-m", "app", "import", str(archive), str(files)]))
        theirs.append(seconds(recoll(files, folder / f"recoll-{number}")))
    return count, ours, theirs


def is_possible() -> bool:
    return shutil.which("recollindex") is not None


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """How many times as fast ours is: the median over the rounds."""
    return statistics.median(their / own for own, their in zip(ours, theirs, strict=True))
