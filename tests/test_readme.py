"""The README cannot rot: commands, options, query fields and examples are compared with the program, or run."""

import argparse
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.actions.catalogue import CATALOGUE
from app.cli.parsing import COMMANDS, command_parser
from archive.query.fields import FIELDS, Field, Level

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
WAY = README.partition("## The whole way")[2].partition("\n## ")[0]
MANUAL = README.partition("## Commands")[2].partition("## Query language")[0]


def section(command: str) -> str:
    """The part of the manual that a command's heading opens."""
    match = re.search(rf"^### .*`cuttings {command}[ `].*\n(?s:.*?)(?=^### |\Z)", MANUAL, re.MULTILINE)
    return match[0] if match else ""


def test_every_command_of_the_manual_exists_and_every_command_is_in_it() -> None:
    headings = re.findall(r"`cuttings ([a-z]+)", "\n".join(re.findall(r"^### .*", MANUAL, re.MULTILINE)))
    assert sorted(headings) == sorted(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_argument_and_option_is_in_the_manual(name: str) -> None:
    own = [action for action in command_parser(name)._actions if not isinstance(action, argparse._HelpAction)]
    options = {option for action in own for option in action.option_strings if option != "--json"}
    words = {str(action.metavar) for action in own if not action.option_strings}
    text = section(name)
    assert {word for word in options | words if word not in text} == set()
    assert set(re.findall(r"--[a-z-]+", text)) <= options


def test_the_whole_way_names_actions_and_keys_as_the_program_does() -> None:
    keys = {action.text.rstrip("…"): action.key for action in CATALOGUE}
    named = re.findall(r"(?<!\*)\*([^*]+?)\*(?:\s\(`([^`]+)`\))?(?!\*)", re.sub(r"`\*`", "`star`", WAY))
    actions = {" ".join(name.split()): key.replace("star", "*") for name, key in named}
    assert len(actions) > 30
    elsewhere = {"against", "Help", "Repeated claims"}
    assert {name: key for name, key in actions.items() if name not in elsewhere and keys.get(name) != key} == {}


def row(field: Field) -> str:
    of = "article" if field.level is Level.ARTICLE else "annotation"
    values = f" One of: {', '.join(field.values)}." if field.values else ""
    return f"| `{field.name}:` | {of} | {field.means}{values} | `{field.example}` |"


def test_the_table_of_query_fields_is_the_programs_own() -> None:
    assert re.findall(r"^\| `[a-z]+:` \|.*", README, re.MULTILINE) == [row(field) for field in FIELDS.values()]


def test_the_python_example_prints_what_the_readme_says(cuttings: Callable[..., Any], tmp_path: Path) -> None:
    cuttings("demo")
    example = re.search(
        r"^```python\n(?P<code>.*?)^```.*?^```text\n(?P<output>.*?)^```", README, re.MULTILINE | re.DOTALL
    )
    assert example
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", example["code"]],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.stdout, done.stderr) == (example["output"], "")


def test_the_continuous_check_runs_the_readmes_own_command() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    assert README.count("<!-- tests -->\n```sh\n") == 1
    assert "README.md" in script
    assert "pip install" not in script
    assert "pytest" not in script
