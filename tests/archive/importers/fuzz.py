"""Mutated samples for every importer: `python -m tests.archive.importers.fuzz [--inputs N] [--seed S] [FORMAT …]`.

Whatever a file holds, reading it ends soon, in articles or in sentences, and never in a bug. Prints each input that is
otherwise, and keeps it in the folder named by `--keep`.
"""

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from archive.importers.base import Failure
from archive.model import NewArticle
from archive.operations.prepare import prepare_file, read_here

DATA = Path(__file__).parents[2] / "data"
LONGEST = 10.0
"""Seconds that one input may take."""

SAMPLES: Mapping[str, Sequence[str]] = {
    "text": ("article.txt", "article_utf16.txt", "article_cp1254.txt"),
    "bulk": ("schemas/source.jsonl", "articles.jsonl.gz"),
    "pdf": ("article.pdf", "arabic.pdf"),
    "docx": ("article.docx", "nexis_uni_style.docx"),
    "rtf": ("article.rtf",),
    "markdown": ("article.md",),
    "html": ("article.html", "article_singlefile.html", "article_windows1254.html"),
    "mhtml": ("article.mhtml",),
    "mail": ("newsletter.eml",),
}
"""The files each importer's inputs are made from."""

# What parsers stumble over: markup that never closes, numbers at the edge, ends of text, other formats' signs.
_TOKENS = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\r\n\r\n", b"\x1a", b"%PDF-1.4\n", b"PK\x03\x04", b"<",
    b"<div>" * 500, b"<table><tr><td>", b"</p>", b"<!--", b"<![CDATA[", b'<!DOCTYPE x [<!ENTITY a "b">]>', b"&#xD800;",
    b"&a;", b"{", b"[" * 200, b'"', b"\\u", b"\\ud83d", b"\\bin99999999 ", b"{\\", b"---\n", b"- &a *a\n", b"|" * 300,
    b"\xf0\x9f\x91\xa9\xe2\x80\x8d", b"endobj\n", b"xref\n", b"/Length 99999999", b"Content-Type: text/html\n",
    b"=?utf-8?b?====?=", b"99999999999999999999", b"-1", b"\xe2\x80\xae",
)  # fmt: skip


@dataclass(frozen=True)
class Fault:
    """An input that was not dealt with as it should be."""

    name: str
    what: str
    data: bytes


def mutated(data: bytes, rnd: random.Random, others: Sequence[bytes]) -> bytes:
    """`data` damaged in one to four ways."""
    changed = bytearray(data)
    for _ in range(rnd.randint(1, 4)):
        rnd.choice(_MUTATIONS)(changed, rnd, others)
    return bytes(changed)


def _flip(data: bytearray, rnd: random.Random, others: Sequence[bytes]) -> None:
    for _ in range(rnd.choice((1, 4, 32))):
        if data:
            data[rnd.randrange(len(data))] ^= 1 << rnd.randrange(8)


def _cut(data: bytearray, rnd: random.Random, others: Sequence[bytes]) -> None:
    del data[rnd.randint(0, len(data)) :]


def _drop(data: bytearray, rnd: random.Random, others: Sequence[bytes]) -> None:
    start = rnd.randint(0, len(data))
    del data[start : start + rnd.choice((1, 16, 256, 4096))]


def _insert(data: bytearray, rnd: random.Random, others: Sequence[bytes]) -> None:
    at = rnd.randint(0, len(data))
    data[at:at] = rnd.choice(_TOKENS)


def _repeat(data: bytearray, rnd: random.Random, others: Sequence[bytes]) -> None:
    start = rnd.randint(0, len(data))
    piece = data[start : start + rnd.choice((1, 8, 64, 1024))]
    data[start:start] = piece * rnd.choice((2, 10, 100))


def _splice(data: bytearray, rnd: random.Random, others: Sequence[bytes]) -> None:
    other = rnd.choice(others)
    start, at = rnd.randint(0, len(other)), rnd.randint(0, len(data))
    data[at : at + 512] = other[start : start + 512]


_MUTATIONS: Sequence[Callable[[bytearray, random.Random, Sequence[bytes]], None]] = (
    _flip, _cut, _drop, _insert, _repeat, _splice,
)  # fmt: skip


def inputs(form: str, count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """`count` mutated files of one format, each with a name; the same for the same seed."""
    rnd = random.Random(f"{form} {seed}")
    paths = [DATA / name for name in SAMPLES[form]]
    samples = [path.read_bytes() for path in paths]
    others = [(DATA / names[0]).read_bytes() for names in SAMPLES.values()]
    for number in range(count):
        which = number % len(paths)
        yield f"{number:05}-{paths[which].name}", mutated(samples[which], rnd, others)


def fault(path: Path) -> str | None:
    """What is wrong with how this file is read, or None."""
    began = time.monotonic()
    found = list(prepare_file(path, read_here).found or ())
    if (took := time.monotonic() - began) > LONGEST:
        return f"took {took:.0f} s"
    for one in found:
        if isinstance(one, Failure) and (one.trace or not one.reason.endswith(".")):
            return f"{one.reason}\n{one.trace}"
        if isinstance(one, NewArticle) and not (one.title and one.body):
            return "an article without title or text"
    return None if found else "neither an article nor a sentence"


def faults(form: str, count: int, seed: int, folder: Path) -> Iterator[Fault]:
    """Read `count` inputs of one format, which are left in `folder`."""
    for name, data in inputs(form, count, seed):
        path = folder / name
        path.write_bytes(data)
        if what := fault(path):
            yield Fault(name, what, data)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.archive.importers.fuzz", description=__doc__)
    parser.add_argument("formats", metavar="FORMAT", nargs="*", default=list(SAMPLES), help=", ".join(SAMPLES))
    parser.add_argument("--inputs", type=int, default=1_000, help="of each format")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="where to put the inputs that show a fault")
    arguments = parser.parse_args()
    for form in arguments.formats:
        with tempfile.TemporaryDirectory() as folder:
            found = list(faults(form, arguments.inputs, arguments.seed, Path(folder)))
            for one in found:
                print(f"{form} {one.name}: {one.what}")
                if arguments.keep:
                    arguments.keep.mkdir(parents=True, exist_ok=True)
                    (arguments.keep / f"{form}-{one.name}").write_bytes(one.data)
            print(f"{form}: {arguments.inputs} inputs, {len(found)} faults")


if __name__ == "__main__":
    main()
