"""What a search can be narrowed by, and what it is narrowed by already, is read from the query alone."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import QueryError
from archive.index.base import FacetCount, Target
from archive.model import ActorType, Check, Role
from archive.operations.narrow import Condition, Narrowing

ARTICLES = (
    ("Hürriyet Daily News", "en", "2024-06-01"),
    ("Hürriyet Daily News", "tr", "2024-07"),
    ("Haaretz", "en", "2024-08-03"),
    ("Daily Star", "en", None),
    ("Daily Star Sunday", None, "1987"),
)


@pytest.fixture
def desk(archive: Archive, tmp_path: Path) -> Archive:
    path = tmp_path / "articles.jsonl"
    lines = [
        {"title": f"Truce {number}", "text": f"Keçeli spoke of the truce. Number {number}.", "outlet": outlet}
        | {name: value for name, value in (("language", language), ("published", published)) if value}
        for number, (outlet, language, published) in enumerate(ARTICLES, 1)
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    archive.import_paths([path])
    archive.describe_actor("Öncü Keçeli", type=ActorType.PERSON, aliases=["Spokesman"])
    for number in (1, 2, 3):
        archive.annotate(
            number,
            "Keçeli spoke",
            actors=[("Öncü Keçeli", Role.SPEAKER)],
            issues=[("Gaza > Talks", None)] if number < 3 else [("Libya > Talks", None)],
        )
    return archive


def counted(found: Narrowing, field: str) -> dict[str, int]:
    return {one.value: one.count for one in found.values[field]}


def chosen(found: Narrowing, field: str) -> set[str]:
    return {one.value for one in found.values[field] if one.chosen_by}


def test_every_field_is_counted_and_nothing_is_chosen_by_nothing(desk: Archive) -> None:
    found = desk.narrowing("truce")
    assert counted(found, "outlet") == {"Hürriyet Daily News": 2, "Haaretz": 1, "Daily Star": 1, "Daily Star Sunday": 1}
    assert counted(found, "is") == {"unread": 5}
    assert counted(found, "lang")["tr"] == 1
    assert (found.total, found.undated, found.chosen) == (5, 1, None)
    assert found.months == tuple(FacetCount(month, 1) for month in ("1987", "2024-06", "2024-07", "2024-08"))
    assert not any(chosen(found, field) for field in found.values)
    (actor,) = found.values["actor"]
    assert (actor.value, actor.count, actor.type) == ("Öncü Keçeli", 3, ActorType.PERSON)


def test_values_of_a_field_are_counted_without_what_is_said_of_it(desk: Archive) -> None:
    found = desk.narrowing("truce outlet:hurriyet lang:tr")
    assert (found.total, chosen(found, "outlet"), chosen(found, "lang")) == (1, {"Hürriyet Daily News"}, {"tr"})
    assert counted(found, "outlet") == {"Hürriyet Daily News": 1}
    assert counted(found, "lang") == {"en": 1, "tr": 1}
    dated = desk.narrowing("published:[2024-06 TO 2024-07] outlet:haaretz")
    assert (dated.total, dated.months) == (0, (FacetCount("2024-08", 1),))
    assert dated.chosen == (datetime(2024, 6, 1), datetime(2024, 7, 31, 23, 59, 59))


def test_what_is_chosen_is_what_is_searched(desk: Archive) -> None:
    assert chosen(desk.narrowing('outlet:"daily star"'), "outlet") == {"Daily Star", "Daily Star Sunday"}
    assert chosen(desk.narrowing("outlet:h*"), "outlet") == {"Hürriyet Daily News", "Haaretz"}
    assert not chosen(desk.narrowing("-outlet:haaretz"), "outlet")
    found = desk.narrowing("actor:spokesman")
    assert found.values["actor"][0].chosen_by == (Condition("actor", "spokesman"),)
    assert desk.narrowing("speaker:kec*").values["actor"][0].chosen_by == (Condition("speaker", "kec*"),)
    assert chosen(desk.narrowing("(is:kept OR is:unread)"), "is") == {"kept", "unread"}


def test_a_value_that_no_hit_has_is_still_chosen(desk: Archive) -> None:
    found = desk.narrowing("outlet:nowhere actor:nobody")
    assert counted(found, "outlet") == {"nowhere": 0}
    assert (found.total, chosen(found, "outlet"), chosen(found, "actor")) == (0, {"nowhere"}, {"nobody"})


def test_issues_of_one_name_are_told_apart(desk: Archive) -> None:
    assert counted(desk.narrowing("truce"), "issue") == {"Gaza > Talks": 2, "Libya > Talks": 1}
    assert chosen(desk.narrowing('issue:"Gaza > Talks"'), "issue") == {"Gaza > Talks"}
    assert chosen(desk.narrowing("issue:talks"), "issue") == {"Gaza > Talks", "Libya > Talks"}
    below = desk.narrowing("issue:gaza")
    assert (below.total, chosen(below, "issue")) == (2, {"Gaza"})


def test_dates_said_in_several_ways_are_one_time(desk: Archive) -> None:
    assert desk.narrowing("after:2023 before:2024-08").chosen == (
        datetime(2024, 1, 1),
        datetime(2024, 7, 31, 23, 59, 59),
    )
    assert desk.narrowing("published:[2024-06 TO]").chosen == (datetime(2024, 6, 1), None)


def test_excerpts_are_counted_and_an_unfinished_query_is_completed(desk: Archive) -> None:
    assert desk.narrowing('outlet:haaretz "keceli spo', target=Target.ANNOTATIONS).total == 0
    assert desk.narrowing("actor:keceli AND (", target=Target.ANNOTATIONS).total == 3
    with pytest.raises(QueryError):
        desk.narrowing("headline:x")


def test_checks_are_counted_where_excerpts_are(desk: Archive) -> None:
    first, second, _ = desk.excerpt_ids("")
    desk.change(first, check=Check.TO_CHECK)
    desk.change(second, check=Check.VERIFIED)
    assert "check" not in desk.narrowing("").values
    assert counted(desk.narrowing("", target=Target.ANNOTATIONS), "check") == {"to check": 1, "verified": 1}
    assert chosen(desk.narrowing('check:"to check"', target=Target.ANNOTATIONS), "check") == {"to check"}
