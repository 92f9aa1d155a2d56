"""An export's format is the one named, or the one its file name ends in."""

from collections.abc import Iterable, Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import BinaryIO

import pytest

from archive.errors import NameNotUnderstood
from archive.exporters import registry
from archive.exporters.csv import Csv
from archive.exporters.registry import exporter_for, exporters
from archive.model import Excerpt


@pytest.mark.parametrize(("file", "name"), [("out.csv", None), ("OUT.CSV", None), ("out", "csv"), ("out.txt", "CSV")])
def test_the_format_is_named_or_the_ending(file: str, name: str | None) -> None:
    assert isinstance(exporter_for(Path(file), name), Csv)


def test_an_unknown_format_is_refused_and_the_known_ones_are_listed() -> None:
    with pytest.raises(NameNotUnderstood, match=r"“pdf” .+ choose one of csv \(\.csv\)"):
        exporter_for(Path("out.csv"), "pdf")
    with pytest.raises(NameNotUnderstood, match=r"“out” .+ choose one of csv \(\.csv\)"):
        exporter_for(Path("out"))


class Nothing:
    name = "nothing"
    suffix = ".nothing"

    def write(self, rows: Iterable[Excerpt], file: BinaryIO) -> None:
        """Writes nothing."""


@pytest.fixture
def _installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    added = [
        EntryPoint("broken", "no.such.module:Exporter", "cuttings.exporters"),
        EntryPoint("nothing", f"{__name__}:Nothing", "cuttings.exporters"),
    ]
    monkeypatch.setattr(EntryPoint, "load", lambda entry: {"nothing": Nothing}[entry.name])
    monkeypatch.setattr(registry, "entry_points", lambda group: added if group == "cuttings.exporters" else [])
    exporters.cache_clear()
    yield
    exporters.cache_clear()


@pytest.mark.usefixtures("_installed")
def test_an_installed_package_adds_a_format_and_a_broken_one_does_no_harm() -> None:
    assert isinstance(exporter_for(Path("out.nothing")), Nothing)
    assert isinstance(exporter_for(Path("out.csv")), Csv)
