"""Bring the translations up to date with the texts of the window: `python -m tests.translations`.

It collects every text into `resources/i18n/cuttings_*.ts`, where translators fill in what is missing, and compiles
these into the `.qm` files that ship. What is missing is listed. Texts are those the window itself speaks, the sentences
of the library with its vocabulary, and the names of languages.
"""

import ast
import json
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QLocale

import archive.model
from app.words import LANGUAGE_CODES, LANGUAGES, LIBRARY

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "i18n"
_COMMANDS = ROOT / "app" / "cli"


def sources() -> list[Path]:
    return sorted(FOLDER.glob("cuttings_*.ts"))


def collect(ts: Path) -> None:
    """Write the texts of the window into a file of translations, which keeps those it has."""
    texts = [str(path) for path in sorted((ROOT / "app").rglob("*.py"))]
    options = ("-locations", "none", "-no-obsolete", "-silent", "-tr-function-alias", "QT_TRANSLATE_NOOP+=_N")
    with tempfile.TemporaryDirectory() as folder:
        others = Path(folder, "others.py")
        lines = [_declared(LIBRARY, text) for text in [*sentences(), *vocabulary()]]
        lines += [
            _declared(LANGUAGES, QLocale.languageToString(QLocale.codeToLanguage(code))) for code in LANGUAGE_CODES
        ]
        others.write_text("\n".join(lines), encoding="utf-8")
        _run("pyside6-lupdate", *options, *texts, str(others), "-ts", str(ts))


def sentences() -> list[str]:
    """The template of every sentence that the library, or the window without Qt, makes."""
    paths = sorted([*(ROOT / "archive").rglob("*.py"), *(ROOT / "app").rglob("*.py")])
    found = [
        _written_out(node, path)
        for path in paths
        if not path.is_relative_to(_COMMANDS)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Sentence"
    ]
    return [text for text in dict.fromkeys(found) if text]


def _written_out(call: ast.Call, path: Path) -> str:
    match call.args:
        case [ast.Constant(value=str(template))]:
            return template
    raise AssertionError(f"{path}:{call.lineno}: translators cannot see what this sentence is: write it out.")


def vocabulary() -> list[str]:
    """The words of the archive's vocabulary."""
    kinds = (kind for kind in vars(archive.model).values() if isinstance(kind, type) and issubclass(kind, StrEnum))
    return list(dict.fromkeys(word.value for kind in kinds for word in kind))


def _declared(context: str, text: str) -> str:
    return f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})"


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
