"""Build a small archive to try everything on: two dozen articles about two invented stories, annotated and linked.

An archive that is there already is opened, never overwritten. The window shows it; where there is no display, pictures
of the window are made instead.
"""

import argparse
import os
import shlex
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.opening import surviving_index_trouble
from app.cli.outcome import Outcome
from app.cli.streams import tell
from app.cli.values import any_path

if TYPE_CHECKING:
    from archive import Archive

_FOLDER = "cuttings-demo"
_FILE = "demo.cuttings"
_PICTURES = "pictures"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folder", metavar="DIR", nargs="?", type=any_path, default=_FOLDER, help=f"where to put it ({_FOLDER})"
    )


def run(args: argparse.Namespace) -> Outcome:
    from app.jobs.demo_archive import build
    from archive import Archive

    path = Path(args.folder) / _FILE
    if path.exists():
        found = f"The demo archive is there already: {path}"
    else:
        found = f"Built the demo archive {path}: {build(path)}."
    lines, commands = [found], []
    with Archive.open(path) as archive, surviving_index_trouble():
        commands = _suggestions(archive, path)
        lines += ["", "A dam, a flood, a vaccine: who opened the gates, and how warm was the cold store? Try:"]
    for purpose, command in commands:
        lines += ["", f"  # {purpose}", f"  {_shell(command)}"]
    return _show(path, "\n".join(lines))


def _show(path: Path, said: str) -> Outcome:
    """The archive in the window or, without a display, in pictures of the window."""
    from app.startup import is_headless, obstacle

    why = obstacle() or ("There is no display here." if is_headless() else None)
    if why is None:
        from app.cli.window import show

        tell(said)
        show(str(path))
        return Outcome({"archive": str(path), "pictures": []}, "")
    from app.pictures import make

    pictures = make(path, path.parent / _PICTURES)
    if isinstance(pictures, str):
        return Outcome({"archive": str(path), "pictures": []}, f"{said}\n\n{pictures}")
    seen = "\n".join(f"  {picture}" for picture in pictures)
    return Outcome(
        {"archive": str(path), "pictures": [str(picture) for picture in pictures]},
        f"{said}\n\n{why}\nPictures of the window:\n\n{seen}",
    )


def _suggestions(archive: "Archive", path: Path) -> list[tuple[str, list[str]]]:
    """Commands that work on this very archive, with the ids it has; what they need may have been deleted since."""
    file = str(path)
    commands = [
        ("Words, in any language", ["cuttings", "search", file, "gate* AND (log OR order)"]),
        (
            "What did the minister say about the warning?",
            ["cuttings", "search", file, "speaker:kordane issue:warned stance:for", "--excerpts"],
        ),
        ("Passages that contradict each other", ["cuttings", "search", file, "link:contradicts", "--excerpts"]),
    ]
    log = _first(archive, 'title:"duty log"')
    inquiry = _first(archive, "title:inquiry")
    if log is not None:
        commands.append(("Read an article and what is marked in it", ["cuttings", "show", file, str(log)]))
    if inquiry is not None:
        commands.append(("Mark a passage yourself", ["cuttings", "annotate", file, str(inquiry), *_ANNOTATE]))
    ends = [_first_excerpt(archive, query) for query in ('"Level 0.09"', '"number in the treaty"')]
    if ends[0] is not None and ends[1] is not None:
        commands.append(("Link two passages", ["cuttings", "link", file, ends[0], ends[1], "--type", "same event"]))
    csv = str(path.with_name("warning.csv"))
    commands += [
        ("See what was done", ["cuttings", "history", file]),
        ("Take the last change back", ["cuttings", "undo", file]),
        (
            "A table for the spreadsheet",
            ["cuttings", "export", file, "-o", csv, "--issue", "Selhan was warned in time"],
        ),
    ]
    return commands


_ANNOTATE = [
    "--quote",
    "It does not ask who should have picked up the telephone",
    "--actor",
    "Petra Lindqvar:speaker",
    "--issue",
    "Selhan was warned in time:unclear",
    "--attribution",
    "named",
]


def _first(archive: "Archive", query: str) -> int | None:
    hits = archive.search(query, limit=1).hits
    return hits[0].article if hits else None


def _first_excerpt(archive: "Archive", query: str) -> str | None:
    from archive.index.base import Target

    hits = archive.search(query, target=Target.ANNOTATIONS, limit=1).hits
    return hits[0].annotation if hits else None


def _shell(command: list[str]) -> str:
    return subprocess.list2cmdline(command) if os.name == "nt" else shlex.join(command)
