"""What it costs to read documents: the sample of each format, and a book of 200 pages."""

import time
from pathlib import Path

from archive.importers.base import RawArticle
from archive.importers.registry import read
from archive.operations.prepare import prepare
from tests.archive.importers import pdfs

DATA = Path(__file__).parents[1] / "data"
SAMPLES = ("article.pdf", "article.docx", "article.rtf", "article.md")
ROUNDS = 20
PAGES = 200
SENTENCE = "The minister said that the parties had come closer to an understanding on the strait. "


def measure(folder: Path) -> None:
    for name in SAMPLES:
        figure = f"{min(seconds(DATA / name) for _ in range(ROUNDS)) * 1000:.1f} ms"
        print(f"{f'read and lay out {name}':<58} {figure:>24}", flush=True)
    page = pdfs.filled(40, 560, SENTENCE * 40)[0]
    book = seconds(pdfs.write(folder / "book.pdf", [page] * PAGES))
    print(f"{f'read and lay out a PDF of {PAGES} pages':<58} {f'{book / PAGES * 1000:.1f} ms a page':>24}", flush=True)


def seconds(path: Path) -> float:
    began = time.perf_counter()
    for found in read(path):
        assert isinstance(found, RawArticle), found
        prepare(found)
    return time.perf_counter() - began
