"""Bring the translations up to date with the texts of the window: `python -m tests.translations`.

It collects every text into `resources/i18n/cuttings_*.ts`, where translators fill in what is missing, and compiles
these into the `.qm` files that ship. What is missing is listed.
"""

import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "i18n"


def sources() -> list[Path]:
    return sorted(FOLDER.glob("cuttings_*.ts"))


def collect(ts: Path) -> None:
    """Write the texts of the window into a file of translations, which keeps those it has."""
    texts = [str(path) for path in sorted((ROOT / "app").rglob("*.py"))]
    options = ("-locations", "none", "-no-obsolete", "-silent", "-tr-function-alias", "QT_TRANSLATE_NOOP+=_N")
    _run("pyside6-lupdate", *options, *texts, "-ts", str(ts))


def compile_(ts: Path, qm: Path) -> None:
    _run("pyside6-lrelease", "-silent", str(ts), "-qm", str(qm))


def messages(ts: Path) -> Iterator[tuple[str, str, str]]:
    """Context, text and translation of each message; the translation is empty where it is missing."""
    for context in ElementTree.parse(ts).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found = message.find("translation")
            is_missing = found is None or found.get("type") == "unfinished"
            texts = [] if is_missing or found is None else list(found.itertext())
            yield name, message.findtext("source", ""), "".join(texts).strip()


def missing(ts: Path) -> list[str]:
    """What the window says and this file does not, as `context: text`; the file is left alone."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / ts.name
        shutil.copy(ts, copy)
        collect(copy)
        return [f"{context}: {text}" for context, text, translation in messages(copy) if not translation]


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sysconfig.get_path("scripts"), tool)), *arguments], check=True)


def main() -> int:
    lacking = False
    for ts in sources():
        collect(ts)
        compile_(ts, ts.with_suffix(".qm"))
        for one in missing(ts):
            print(f"{ts.name} lacks  {one}")
            lacking = True
    return int(lacking)


if __name__ == "__main__":
    sys.exit(main())
