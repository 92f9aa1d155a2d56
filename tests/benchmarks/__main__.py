"""Print what the archive costs beside the bare tools, measured in one run on this machine.

`--large` takes 100,000 articles instead of 20,000; `--articles N` any other number.
"""

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from app.jobs.workers import start_workers
from archive import Archive
from archive.index.engine import HEAP_BYTES, THREADS, SearchIndex
from archive.store.names import Names
from tests.benchmarks import (
    bare,
    corpus,
    documents,
    erasing,
    exports,
    folders,
    links,
    marking,
    pages,
    quotations,
    vocabulary,
    window_excerpts,
    window_facets,
    window_import,
    window_panes,
    window_reader,
    window_ribbons,
    window_search,
    window_start,
)

COMMON, USUAL, RARE = corpus.words_of_rank(5, 100, 5_000)
QUERIES = (
    COMMON,
    RARE,
    f"{COMMON} AND {USUAL}",
    f"{COMMON} OR {USUAL} OR {RARE}",
    f'"{COMMON} {USUAL}"',
    f"{USUAL[:3]}*",
    f"{USUAL}~1",
    f"title:{COMMON}",
    f"{COMMON} outlet:wire published:2020",
    f"{COMMON} -{USUAL}",
    "*",
)
SHARED = Path(__file__).parents[3] / "shared" / "data"


def line(what: str, figure: str, budget: str = "") -> None:
    print(f"{what:<58} {figure:>24}  {budget}", flush=True)


def milliseconds(times: Sequence[float]) -> str:
    ordered = sorted(times)
    p95 = ordered[int(0.95 * (len(ordered) - 1))]
    return f"median {statistics.median(ordered) * 1000:.2f}, p95 {p95 * 1000:.2f} ms"


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def peak_memory() -> float:
    """Megabytes this process has had resident at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure_import(folder: Path, source: Path, count: int) -> Archive:
    index = bare.index(source, folder / "bare-index", THREADS, HEAP_BYTES)
    rows = bare.insert(source, folder / "bare.db")
    line("bare tantivy + bare SQLite, each reading the file", f"{index.whole:.2f} s + {rows.whole:.2f} s")
    line("  their calls alone", f"{index.calls:.2f} s + {rows.calls:.2f} s")
    archive = Archive.create(folder / "x.cuttings")
    own = timed(lambda: (archive.import_paths([source]), archive.drain()))
    line(f"import and index {count:,} articles", f"{own:.2f} s")
    line("  of the bare tools, each reading the file", f"{own / (index.whole + rows.whole):.2f} ×", "≤ 2 ×")
    line("  of their calls alone", f"{own / (index.calls + rows.calls):.2f} ×")
    with Archive.create(folder / "y.cuttings") as other:
        apart = timed(lambda: (other.import_paths([source], start_pool=start_workers), other.drain()))
    line("  read by processes, as the command does", f"{apart / (index.whole + rows.whole):.2f} ×", "≤ 2 ×")
    line("  peak memory", f"{peak_memory():.0f} MB", "≤ 1,024 MB")
    return archive


def measure_search(archive: Archive, folder: Path) -> None:
    words, rounds = (COMMON, USUAL, RARE), 30
    floor = bare.searches(folder / "bare-index", words, rounds)
    index = SearchIndex.open(archive.path.with_name(archive.path.name + "-index"))
    with archive.reader() as connection:
        names = Names(connection)
        own = [timed(lambda w=w: index.search(w, names, limit=50)) for _ in range(rounds) for w in words]  # type: ignore[misc]
    line("one word, ids of 50, bare", milliseconds(floor))
    line("parse, compile, search, ids of 50", milliseconds(own))
    line("  beyond the bare search", f"{(statistics.median(own) - statistics.median(floor)) * 1000:.2f} ms", "≤ 2 ms")
    archive.search("warm")
    times = [timed(lambda q=query: archive.search(q)) for _ in range(15) for query in QUERIES]  # type: ignore[misc]
    line("search, 20 snippets and facets", milliseconds(times), "p95 ≤ 25 ms at 100,000")
    for query in QUERIES:
        own = [timed(lambda q=query: archive.search(q)) for _ in range(10)]  # type: ignore[misc]
        line(f"  {query}", milliseconds(own))


def measure_marking(archive: Archive, folder: Path) -> None:
    for what, times, budget in marking.measure(archive, folder):
        line(what, milliseconds(times), budget)


def measure_start() -> None:
    def run(*arguments: str) -> None:
        subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)

    line("python -c pass", milliseconds([timed(lambda: run("-c", "pass")) for _ in range(10)]))
    line("cuttings --help", milliseconds([timed(lambda: run("-m", "app", "--help")) for _ in range(10)]), "≤ 150 ms")


def measure_reuters(folder: Path) -> None:
    source = SHARED / "reuters.jsonl.gz"
    if not source.exists():
        line("reuters.jsonl.gz", "not here")
        return
    with Archive.create(folder / "reuters.cuttings") as archive:
        own = timed(lambda: (archive.import_paths([source]), archive.drain()))
        total = archive.search("*").total
    line(f"import and index reuters.jsonl.gz ({total:,} articles)", f"{own:.2f} s")


def measure_erasing(path: Path) -> None:
    own, bare_seconds = erasing.measure(path)
    line("erase one article for good", f"{own:.2f} s")
    line("  times a bare VACUUM and a new index", f"{own / bare_seconds:.2f} ×")


def measure_folder(folder: Path) -> None:
    source = SHARED / "reuters.jsonl.gz"
    if not (source.exists() and folders.is_possible()):
        line("a folder of text files beside Recoll", "recollindex is not here" if source.exists() else "not here")
        return
    count, ours, theirs = folders.measure(folder, source)
    line(f"recollindex, {count:,} text files", milliseconds(theirs))
    line("cuttings import, the same files", milliseconds(ours))
    line("  times Recoll's rate", f"{folders.ratio(ours, theirs):.2f} ×", "≥ 1.5 ×")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--large", action="store_true", help="100,000 articles")
    parser.add_argument("--articles", type=int, default=20_000)
    arguments = parser.parse_args()
    count = 100_000 if arguments.large else arguments.articles
    with tempfile.TemporaryDirectory(prefix="cuttings-benchmark-") as name:
        folder = Path(name)
        with measure_import(folder, corpus.write(folder / "articles.jsonl", count), count) as archive:
            measure_search(archive, folder)
            measure_marking(archive, folder)
            for what, times in quotations.measure(archive):
                line(what, milliseconds(times))
            links.measure_beside(archive)
        window_search.measure(folder)
        measure_erasing(archive.path)
        measure_reuters(folder)
        measure_folder(folder)
        exports.measure(folder)
        documents.measure(folder)
        pages.measure(folder)
        vocabulary.measure(folder)
        links.measure(folder)
        window_start.measure(folder)
        window_reader.measure(folder)
        window_ribbons.measure(folder)
        window_panes.measure(folder)
        window_facets.measure(folder)
        window_excerpts.measure(folder)
        window_import.measure(folder)
    measure_start()


if __name__ == "__main__":
    main()
