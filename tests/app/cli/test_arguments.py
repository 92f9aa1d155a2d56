"""What a person may mistype, or paste, is answered with a sentence, and nothing is stored."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive import Archive
from archive.model import Annotation

Run = Callable[..., Any]
Marked = Callable[[], tuple[Annotation, ...]]


def refused(cuttings: Run, *arguments: object) -> str:
    """The message of a command that must not understand its arguments."""
    result = cuttings(*arguments, "--json", ok=False)
    assert result.status == 2, result
    message = result.json["error"]["message"]
    assert "\n" not in message
    return str(message)


@pytest.fixture
def marked(ferry: str, tmp_path: Path) -> Marked:
    """Tells what is marked in the article by now."""

    def annotations() -> tuple[Annotation, ...]:
        with Archive.open(tmp_path / ferry) as archive:
            return archive.article(1).annotations

    return annotations


@pytest.mark.skipif(os.name == "nt", reason="arguments are Unicode there")
@pytest.mark.parametrize(
    "arguments",
    [
        ("annotate", "ferry.cuttings", 1, "--quote", "\udce9clair"),
        ("annotate", "ferry.cuttings", 1, "--quote", "said no", "--note", "\udce9"),
        ("annotate", "ferry.cuttings", 1, "--quote", "said no", "--actor", "Ren\udce9:speaker"),
        ("annotate", "ferry.cuttings", 1, "--quote", "said no", "--issue", "Ren\udce9"),
        ("annotate", "ferry.cuttings", 1, "--quote", "said no", "--check", "\udce9"),
        ("link", "ferry.cuttings", "\udce9", "b"),
        ("search", "ferry.cuttings", "\udce9clair"),
        ("export", "ferry.cuttings", "-o", "x.csv", "--query", "\udce9"),
        ("export", "ferry.cuttings", "-o", "x.csv", "--actor", "\udce9"),
    ],
    ids=ascii,
)
def test_bytes_that_are_no_text_are_refused(
    cuttings: Run, ferry: str, marked: Marked, arguments: tuple[object, ...]
) -> None:
    assert refused(cuttings, *arguments)
    assert marked() == ()


@pytest.mark.skipif(os.name == "nt", reason="file names are Unicode there")
def test_a_path_may_hold_any_bytes(cuttings: Run, ferry: str) -> None:
    cuttings("backup", ferry, "\udcff.cuttings")
    assert cuttings("show", "\udcff.cuttings", 1, "--json").json["title"] == "Ferry talks stall"


@pytest.mark.parametrize("number", [99, 0, -1, 2**63, "99999999999999999999", "-99999999999999999999"])
def test_an_article_that_cannot_be_is_like_one_that_is_not(cuttings: Run, ferry: str, number: object) -> None:
    expected = f"There is no article {number} in this archive."
    assert refused(cuttings, "show", ferry, number) == expected
    assert refused(cuttings, "annotate", ferry, number, "--quote", "x") == expected


def test_a_word_is_no_number(cuttings: Run, ferry: str) -> None:
    assert refused(cuttings, "show", ferry, "x") == "argument ARTICLE: “x” is not a whole number"
    message = refused(cuttings, "annotate", ferry, 1, "--quote", "said no", "--occurrence", "second")
    assert message == "argument --occurrence: “second” is not a whole number"


@pytest.mark.parametrize("limit", ["-1", "1000001", "99999999999999999999"])
def test_a_limit_has_limits(cuttings: Run, ferry: str, limit: str) -> None:
    assert "from 0 to 1,000,000" in refused(cuttings, "search", ferry, "*", "--limit", limit)
    assert cuttings("search", ferry, "*", "--limit", 1_000_000, "--json").json["total"] == 1


@pytest.mark.parametrize(("option", "value"), [("--actor", ":speaker"), ("--issue", ":for"), ("--issue", " : for")])
def test_a_role_or_stance_needs_a_name(cuttings: Run, ferry: str, marked: Marked, option: str, value: str) -> None:
    assert "needs a name" in refused(cuttings, "annotate", ferry, 1, "--quote", "said no", option, value)
    assert marked() == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [("Strike:for", "Strike:against"), ("Strike:for", "strıke"), ("Ferry > Strike:for", "ferry>STRIKE:unclear")],
)
def test_an_issue_has_one_stance_in_a_passage(
    cuttings: Run, ferry: str, marked: Marked, first: str, second: str
) -> None:
    message = refused(cuttings, "annotate", ferry, 1, "--quote", "said no", "--issue", first, "--issue", second)
    assert "one stance" in message
    assert marked() == ()


def test_an_actor_may_have_two_roles_and_an_issue_be_named_twice(cuttings: Run, ferry: str, marked: Marked) -> None:
    cuttings("annotate", ferry, 1, "--quote", "said no", "--actor", "Venn:speaker", "--actor", "Venn:about")
    cuttings("annotate", ferry, 1, "--quote", "board", "--issue", "Strike:for", "--issue", "STRIKE:for")
    one_issue, two_roles = sorted(marked(), key=lambda annotation: len(annotation.assignments))
    assert [actor.role for actor in two_roles.assignments] == ["speaker", "about"]
    assert [(issue.name, issue.stance) for issue in one_issue.assignments] == [("Strike", "for")]


@pytest.mark.parametrize("quote", ["", " \n", "\ufeff"])
def test_an_empty_quote_is_called_empty(cuttings: Run, ferry: str, quote: str) -> None:
    assert refused(cuttings, "annotate", ferry, 1, "--quote", quote) == "The quote is empty."


def test_the_nearest_passage_is_found_whatever_its_capitals_and_dots(cuttings: Run, ferry: str) -> None:
    message = refused(cuttings, "annotate", ferry, 1, "--quote", "we will not sign...\u00a0EVER")
    assert "We will NOT sign… ever" in message


def test_a_quote_inside_one_character_marks_all_of_it(cuttings: Run, ferry: str, marked: Marked) -> None:
    cuttings("annotate", ferry, 1, "--quote", "👨")
    assert [annotation.quote for annotation in marked()] == ["👨\u200d👩\u200d👧"]


def test_a_word_that_is_neither_command_nor_file_is_no_archive_to_open(cuttings: Run, ferry: str) -> None:
    assert refused(cuttings, "bogus") == "“bogus” is neither a command nor a file."
    assert "`search`" in refused(cuttings, "serch")
    assert "`search`" in refused(cuttings, "serch", ferry, "board")
    nowhere = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    assert cuttings(ferry, ok=False, **nowhere).status == 3  # understood, but there is no display
