"""Leaving no file of an index behind that its last commit does not name: what was erased must not stay in old segments.

tantivy deletes old segments when it comes to it, and not those it has forgotten after a crash.
"""

import json
import re
from pathlib import Path

MARKS_OF_AN_INDEX = ("meta.json", ".managed.json", ".tantivy-writer.lock")
_OF_A_SEGMENT = re.compile(r"(?P<segment>[0-9a-f]{32})\..+")
_DRAFT = re.compile(r"\.tmp\w+")


def is_an_index(path: Path) -> bool:
    return any((path / name).exists() for name in MARKS_OF_AN_INDEX)


def sweep(folder: Path) -> None:
    """Delete the files of all segments but those of the last commit; only while the writer is held. Raises OSError."""
    segments = json.loads((folder / "meta.json").read_text("utf-8"))["segments"]
    living = {segment["segment_id"].replace("-", "") for segment in segments}
    for path in list(folder.iterdir()):
        of_segment = _OF_A_SEGMENT.fullmatch(path.name)
        if _DRAFT.fullmatch(path.name) or (of_segment and of_segment["segment"] not in living):
            path.unlink(missing_ok=True)


def remove(folder: Path) -> None:
    """Delete an index, if that is what lies there; what it is known by goes last, so that nothing half-deleted stays.

    Raises OSError.
    """
    if is_an_index(folder):
        for path in sorted(folder.iterdir(), key=lambda path: path.name in MARKS_OF_AN_INDEX):
            path.unlink(missing_ok=True)
        folder.rmdir()
