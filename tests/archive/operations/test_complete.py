"""A query being typed is offered what exists in this archive, and nothing else."""

from archive import Archive
from archive.model import ActorType
from archive.operations.complete import Option


def _texts(archive: Archive, query: str) -> list[str]:
    return [one.text for one in archive.complete(query, len(query)).found]


def test_names_are_offered_by_any_of_their_words_with_their_aliases(stocked: Archive) -> None:
    stocked.describe_actor("Öncü Keçeli", type=ActorType.PERSON, aliases=["Spokesman"])
    stocked.describe_actor("Kemal Öz", type=ActorType.PERSON)
    stocked.describe_issue("Kept talks", means_for="a", means_against="b")
    assert _texts(stocked, "speaker:ke") == ["Kemal Öz", "Öncü Keçeli"]
    assert _texts(stocked, 'actor:"onc ke') == ["Öncü Keçeli"]
    assert _texts(stocked, "actor:spok") == ["Spokesman"]
    assert _texts(stocked, "issue:ke") == ["Kept talks"]
    assert _texts(stocked, "mentions:ke") == ["Kemal Öz", "Kept talks", "Öncü Keçeli"]
    assert stocked.complete("speaker:onc", 11).found == (Option("Öncü Keçeli", '"Öncü Keçeli"'),)


def test_fields_come_before_words_and_values_are_those_that_exist(stocked: Archive) -> None:
    assert _texts(stocked, "no") == ["note:", "no"]
    assert _texts(stocked, "is:") == ["unread", "read", "kept", "aside", "starred"]
    assert _texts(stocked, "link:re") == ["related", "repeats", "responds to"]
    assert stocked.complete("link:res", 8).found[0].written == '"responds to"'
    assert _texts(stocked, "has:l") == ["link"]
    assert _texts(stocked, "outlet:") == ["A", "B", "C"]
    assert _texts(stocked, 'before:"last m') == ["last month"]
    assert _texts(stocked, "title:tr") == ["truce"]
    options = stocked.complete("said fer", 8)
    assert (options.start, options.end) == (5, 8)
    assert options.found == (Option("ferry", "ferry", 1),)


def test_where_nothing_can_be_completed_nothing_is_offered(stocked: Archive) -> None:
    assert _texts(stocked, "said ") == _texts(stocked, "qqq") == _texts(stocked, 'actor:"x" ') == []
