"""The rules of the house, kept by machines: style, types, layers, sizes, and what must never be loaded or used."""

import ast
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = [path for folder in ("app", "archive", "resources") for path in sorted((ROOT / folder).rglob("*.py"))]
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST_FILE = 300
NETWORK = {
    *("aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests", "smtplib", "socket"),
    *("socketserver", "ssl", "telnetlib", "urllib.request", "urllib.robotparser", "urllib3", "websockets", "xmlrpc"),
}
SQL = re.compile(
    r"\b(SELECT\s.+\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|PRAGMA\s|"
    r"(CREATE|DROP|ALTER)\s+(TABLE|INDEX|VIEW|TRIGGER)\s|BEGIN\s+IMMEDIATE)",
    re.DOTALL,
)

each_source = pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("arguments", [("ruff", "check"), ("ruff", "format", "--check"), ("mypy",)], ids=" ".join)
def test_style_and_types(arguments: tuple[str, ...]) -> None:
    done = python("-m", *arguments)
    assert done.returncode == 0, done.stdout + done.stderr


def test_imports_run_one_way() -> None:
    command = Path(sysconfig.get_path("scripts"), "lint-imports")
    done = subprocess.run([command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_file_is_too_long() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in SOURCES + TESTS}
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


@each_source
def test_no_sql_outside_the_store(path: Path) -> None:
    if path.is_relative_to(ROOT / "archive" / "store"):
        return
    assert [text for text in strings(tree(path)) if SQL.search(text)] == []


def strings(module: ast.Module) -> Iterator[str]:
    """Every string of a module but those that only document it."""
    documentation = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.value


@each_source
def test_no_network_library_is_used(path: Path) -> None:
    used = {
        name
        for node in ast.walk(tree(path))
        for name in imported(node)
        if name in NETWORK or name.partition(".")[0] in NETWORK
    }
    assert used == set()


def imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []


def test_the_archive_and_the_commands_load_no_qt() -> None:
    done = python(
        "-c",
        "import importlib, pkgutil, sys, app.cli, archive\n"
        "for package in (app.cli, archive):\n"
        "    for module in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "        importlib.import_module(module.name)\n"
        "print([name for name in sys.modules if name.partition('.')[0] in ('PySide6', 'shiboken6')])",
    )
    assert (done.stdout, done.returncode) == ("[]\n", 0), done.stderr


def test_help_loads_neither_the_archive_nor_any_command() -> None:
    done = python(
        "-c",
        "import sys\n"
        "from app.__main__ import main\n"
        "main(['--help'])\n"
        "print([name for name in sys.modules if name.partition('.')[0] in ('archive', 'sqlite3', 'tantivy')],\n"
        "      'app.cli.search' in sys.modules)",
    )
    assert done.stdout.splitlines()[-1] == "[] False", done.stdout + done.stderr


@pytest.mark.parametrize(
    "attempt", ["socket.create_connection(('127.0.0.1', 9))", "socket.socket()", "socket.getaddrinfo('localhost', 80)"]
)
def test_no_child_of_a_test_reaches_the_network(attempt: str) -> None:
    done = python("-c", f"import socket; {attempt}")
    assert "RuntimeError: a test tried" in done.stderr
