"""Which exporter writes a format.

A new format is one module and one line in `_BUILT_IN`; others are added by installed packages through the entry point
group `cuttings.exporters`, each naming a class that is called without arguments.
"""

import logging
from collections.abc import Iterator
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path

from archive.errors import NameNotUnderstood
from archive.exporters.base import Exporter
from archive.exporters.csv import Csv
from archive.exporters.docx import Docx
from archive.exporters.html import Html
from archive.exporters.json_ld import JsonLd
from archive.exporters.markdown import Markdown
from archive.exporters.xlsx import Xlsx
from archive.sentences import Sentence

_BUILT_IN: tuple[Exporter, ...] = (Csv(), Xlsx(), Docx(), Html(), Markdown(), JsonLd())
_GROUP = "cuttings.exporters"


@cache
def exporters() -> tuple[Exporter, ...]:
    """All exporters; of two that share a name or an ending the first is taken."""
    return (*_BUILT_IN, *_added())


def exporter_for(path: Path, name: str | None = None) -> Exporter:
    """The exporter of that name, or without one the exporter for the path's ending.

    Raises NameNotUnderstood, naming what there is, for an unknown name or ending.
    """
    if name is not None:
        chosen = [exporter for exporter in exporters() if exporter.name == name.lower()]
    else:
        chosen = [exporter for exporter in exporters() if path.name.lower().endswith(exporter.suffix)]
    if chosen:
        return chosen[0]
    possible = ", ".join(f"{exporter.name} ({exporter.suffix})" for exporter in exporters())
    if name is not None:
        wrong = Sentence("“{name}” is no export format: choose one of {possible}.", name=name, possible=possible)
    else:
        wrong = Sentence(
            "The ending of “{file}” is no export format’s: choose one of {possible}.", file=path.name, possible=possible
        )
    raise NameNotUnderstood(wrong)


def _added() -> Iterator[Exporter]:
    for entry in entry_points(group=_GROUP):
        try:
            yield entry.load()()
        except Exception:  # a stranger's code: without it everything else still works
            logging.getLogger(__name__).exception("The exporter %r cannot be used.", entry.name)
