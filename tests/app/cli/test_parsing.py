"""What the words of a command line mean."""

import pytest

from app.cli.parsing import COMMANDS, UsageError, parse


def test_the_first_word_chooses_the_command() -> None:
    args = parse(["search", "x.cuttings", "ceasefire"])
    assert (args.run.__module__, args.archive, args.query) == ("app.cli.search", "x.cuttings", "ceasefire")


def test_a_word_that_is_no_command_is_an_archive_for_the_window() -> None:
    assert (parse(["x.cuttings"]).archive, parse([]).archive) == ("x.cuttings", None)


@pytest.mark.parametrize("name", COMMANDS)
def test_an_archive_may_be_named_like_a_command(name: str) -> None:
    assert parse(["history", name]).archive == name
    assert parse([f"./{name}"]).run.__module__ == "app.cli.window"


@pytest.mark.parametrize("query", ["-gaza", "-hamas", "-5", "-gaza truce", "-", "-o"])
def test_a_query_may_begin_with_a_dash(query: str) -> None:
    args = parse(["search", "x.cuttings", query, "--limit", "3"])
    assert (args.query, args.limit) == (query, 3)


def test_a_quote_may_begin_with_a_dash() -> None:
    assert parse(["annotate", "x.cuttings", "1", "--quote", "-and"]).quote == "-and"


def test_an_unknown_command_is_named() -> None:
    with pytest.raises(UsageError, match="“serch” is not a command"):
        parse(["serch", "x.cuttings", "gaza"])


@pytest.mark.parametrize(
    "arguments",
    [
        ["search", "x.cuttings"],
        ["search", "x.cuttings", "q", "--limit", "-1"],
        ["search", "x.cuttings", "q", "--limit", "many"],
        ["search", "x.cuttings", "q", "--sort", "upwards"],
        ["search", "x.cuttings", "q", "--lim", "3"],
        ["show", "x.cuttings", "first"],
        ["annotate", "x.cuttings", "1"],
        ["annotate", "x.cuttings", "1", "--quote", "q", "--check", "maybe"],
        ["link", "x.cuttings", "a", "b", "--type", "denies"],
        ["export", "x.cuttings"],
        ["export", "x.cuttings", "-o", "x.csv", "--rows", "word"],
    ],
    ids=" ".join,
)
def test_what_is_not_understood_says_so(arguments: list[str]) -> None:
    with pytest.raises(UsageError) as caught:
        parse(arguments)
    assert caught.value.usage.startswith(f"usage: cuttings {arguments[0]}")
