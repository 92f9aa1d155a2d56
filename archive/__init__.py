"""Cuttings' archive as a library: no window, usable from a script.

>>> from archive import Archive
>>> with Archive.open("x.cuttings") as a:
...     hits = a.search("ceasefire AND gaza").hits
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from archive.archive import Archive

__all__ = ["Archive"]


def __getattr__(name: str) -> Any:
    """`Archive` is loaded when it is first used, so that importing one part of the library stays cheap."""
    if name == "Archive":
        from archive.archive import Archive

        return Archive
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
