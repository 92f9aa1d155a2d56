"""What `cuttings show --diff` prints: what became of one version of an article in another."""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.cli.opening import opened
from app.cli.outcome import Outcome
from app.cli.terminal import compared, counted, has_marks, shown, wrapped
from archive.model import DifferenceKind

if TYPE_CHECKING:
    from archive.operations.compare import VersionDiff
    from archive.text.word_diff import Difference


def run(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive:
        found = archive.diff(args.article, *args.diff)
    return Outcome(_document(found), _text(found))


def _document(diff: "VersionDiff") -> dict[str, object]:
    return {
        "article": diff.first.article,
        "from": diff.first.number,
        "to": diff.second.number,
        "title": _changes(diff.title, diff.first.title, diff.second.title),
        "changes": _changes(diff.body, diff.first.body, diff.second.body),
    }


def _changes(differences: "Iterable[Difference]", first: str, second: str) -> list[dict[str, object]]:
    return [
        {
            "kind": difference.kind,
            "from_start": difference.first.start,
            "from_end": difference.first.end,
            "to_start": difference.second.start,
            "to_end": difference.second.end,
            "from": difference.first.of(first),
            "to": difference.second.of(second),
        }
        for difference in differences
    ]


def _text(diff: "VersionDiff") -> str:
    first, second = diff.first, diff.second
    title = compared(_runs(diff.title, first.title, second.title))
    legend = compared([(DifferenceKind.REPLACED, f"version {first.number}", f"version {second.number}")])
    lines = [shown(wrapped(title)), f"article {first.article} · {shown(legend)}"]
    paragraphs = compared(_runs(diff.body, first.body, second.body)).split("\n")
    return "\n".join([*lines, *_body(paragraphs)])


def _runs(differences: "Sequence[Difference]", first: str, second: str) -> Iterator[tuple[DifferenceKind, str, str]]:
    return ((d.kind, d.first.of(first), d.second.of(second)) for d in differences)


def _body(paragraphs: Iterable[str]) -> Iterator[str]:
    """The paragraphs with changes; of those between them only how many there are."""
    unchanged = 0
    for paragraph in paragraphs:
        if not has_marks(paragraph):
            unchanged += 1
            continue
        yield from _skipped(unchanged)
        unchanged = 0
        yield from ("", shown(wrapped(paragraph)))
    yield from _skipped(unchanged)


def _skipped(unchanged: int) -> list[str]:
    return ["", f"({counted(unchanged, 'paragraph')} unchanged)"] if unchanged else []
