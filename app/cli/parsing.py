"""Which commands there are, and how the words of a command line are understood.

Only the module of the chosen command is imported, so that `cuttings --help` answers at once.
"""

import argparse
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from importlib import import_module
from types import ModuleType
from typing import Any, NoReturn

from app.cli.values import text_only

COMMANDS: Mapping[str, str] = {
    "new": "create an empty archive",
    "import": "add articles from files and folders",
    "search": "find articles, or excerpts, with the query language",
    "quote": "say whether a passage stands in the archive word for word, and where",
    "show": "print one article with its annotations",
    "original": "give back the file an article was read from",
    "annotate": "mark a passage and tag, describe or comment it",
    "link": "join two annotations",
    "merge": "make one actor or issue of two",
    "codebook": "write all actors and issues to a file, or take some in",
    "protect": "say what is private, on what terms, or under embargo",
    "export": "write tagged excerpts to a file",
    "undo": "take back the last group of changes",
    "redo": "do again what was last taken back",
    "history": "list the latest groups of changes",
    "check": "verify the file, the quotes and the index",
    "reindex": "build the search index anew",
    "backup": "write a safe copy of an archive, even while it is open",
    "restore": "make a new archive of a backup that proves sound",
    "purge": "erase for good: from the file, its history and the index",
    "demo": "build a small archive to try everything on",
}

_USAGE = """cuttings [ARCHIVE]
       cuttings COMMAND …"""


class UsageError(Exception):
    """Words of a command line that are not understood; `usage` is the line that says what was expected."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.usage = usage


class Parser(argparse.ArgumentParser):
    """An argument parser that never exits by itself, lets a query begin with a dash, and refuses what is no text."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, allow_abbrev=False)
        self.register("type", None, text_only)

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, self.format_usage())

    def _parse_optional(self, arg_string: str) -> Any:
        # argparse takes every word with a leading dash for an option. Here `-word` is a query ("not this word"), and
        # a quote may begin with a dash: one dash makes an option only where that very option exists.
        if arg_string.startswith("--") or arg_string in self._option_string_actions:
            return super()._parse_optional(arg_string)
        return None


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments of one command, with its `run` function. Raises UsageError; SystemExit after a help text.

    The first word decides: a command's name is that command, anything else an archive to open in the window. An
    archive named like a command is written with its folder: `./search`.
    """
    if arguments and arguments[0] in COMMANDS:
        return command_parser(arguments[0]).parse_args(arguments[1:])
    parser = window_parser()
    args, unknown = parser.parse_known_args(arguments)
    if unknown:
        word = args.archive or unknown[0]
        parser.error(f"“{word}” is not a command{did_you_mean(word)}")
    return args


def did_you_mean(word: str) -> str:
    """The end of a sentence about a word that is no command: the one most like it, if any is."""
    return "".join(f"; the command most like it is `{near}`" for near in get_close_matches(word, COMMANDS, n=1))


def command_parser(name: str) -> Parser:
    """The parser of one command; imports that command's module and no other."""
    # `import` is a word of Python, so that its module needs another name.
    module = import_module(f"app.cli.{'import_' if name == 'import' else name}")
    parser = Parser(prog=f"cuttings {name}", description=module.__doc__)
    return _complete(parser, module)


def window_parser() -> Parser:
    """The parser for a command line without a command; its help lists the commands."""
    from app.cli import window

    width = max(map(len, COMMANDS))
    listing = "\n".join(f"  {name:{width}}  {summary}" for name, summary in COMMANDS.items())
    parser = Parser(
        prog="cuttings",
        usage=_USAGE,
        description="A full-text-indexed archive of articles on this computer.",
        epilog=f"commands:\n{listing}\n\n`cuttings COMMAND --help` explains a command.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    return _complete(parser, window)


def _complete(parser: Parser, command: ModuleType) -> Parser:
    command.configure(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=command.run)
    return parser
