"""Privacy, terms and embargo as they are said on the command line, and as `cuttings show` tells them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def test_what_import_says_show_tells(cuttings: Run, ferry: str, tmp_path: Path) -> None:
    (tmp_path / "memo.txt").write_text("Memo\n\nThe chair will resign.", "utf-8")
    cuttings("import", ferry, "memo.txt", "--private", "--terms", "not-for-attribution", "--embargo", "2031-05")
    shown = cuttings("show", ferry, 2, "--json").json
    assert (shown["private"], shown["terms"], shown["embargo_until"]) == (True, "not for attribution", "2031-05")
    assert "\nprivate · not for attribution · embargo until 2031-05\n" in cuttings("show", ferry, 2).out
    again = cuttings("import", ferry, "ferry.txt", "--private").out
    assert "Articles that were there already are handled as before" in again
    assert cuttings("show", ferry, 1, "--json").json["private"] is False


def test_protect_and_show_and_undo(cuttings: Run, ferry: str) -> None:
    marked = cuttings(
        "annotate", ferry, 1, "--quote", "The board said no", "--actor", "Ola Venn:speaker", "--private", "--json"
    ).json["annotation"]
    assert "   private\n" in cuttings("show", ferry, 1).out
    [annotation] = cuttings("show", ferry, 1, "--json").json["annotations"]
    [actor] = annotation["actors"]
    assert (annotation["private"], actor["private"]) == (True, False)
    assert cuttings("protect", ferry, 1, actor["tag"], "--private", "--json").json == {"changed": 2}
    text = cuttings("show", ferry, 1).out
    assert "Ola Venn (speaker, private)" in text
    assert "\nprivate\n" in text
    cuttings("protect", ferry, marked, actor["tag"], "--public")
    assert cuttings("protect", ferry, 1, "--terms", "off the record", "--public", "--embargo", "2031").out == (
        "Changed: 1 item of 1.\n"
    )
    shown = cuttings("show", ferry, 1, "--json").json
    assert (shown["private"], shown["terms"], shown["embargo_until"]) == (False, "off the record", "2031")
    assert cuttings("undo", ferry, "--json").json == {"label": "Change who may see it"}
    assert cuttings("show", ferry, 1, "--json").json["private"] is True


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ([], "say what is to change"),
        (["--private", "--public"], "not allowed with"),
        (["--embargo", "2031", "--no-embargo"], "not allowed with"),
        (["--embargo", "soon"], "“soon” is no date"),
        (["--terms", "secret"], "off the record"),
    ],
)
def test_what_makes_no_sense_is_2(cuttings: Run, ferry: str, options: list[str], sentence: str) -> None:
    refused = cuttings("protect", ferry, 1, *options, ok=False)
    assert (refused.status, sentence in refused.err) == (2, True), refused.err
