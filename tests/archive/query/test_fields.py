"""The table of fields is complete and its examples work."""

from datetime import date

import pytest

from archive.index.reading import Reader
from archive.query.fields import FIELDS, Kind, Level
from archive.query.parser import parse
from tests.archive.index.library import Names


def test_every_field_of_the_language_is_there() -> None:
    of_articles = "title body byline outlet section dateline lang published before after is story mentions"
    of_annotations = "actor issue speaker via about role stance attribution wording check note has link"
    by_level = {level: " ".join(f.name for f in FIELDS.values() if f.level is level) for level in Level}
    assert by_level == {Level.ARTICLE: of_articles, Level.ANNOTATION: of_annotations}


@pytest.mark.parametrize("field", FIELDS.values(), ids=FIELDS)
def test_the_example_of_a_field_is_understood(field) -> None:  # type: ignore[no-untyped-def]
    assert field.example.split()[-1].startswith(field.name) or f"{field.name}:" in field.example
    assert Reader(Names("x"), date(2024, 8, 14)).read(parse(field.example)) is not None
    assert bool(field.values) == (field.kind is Kind.CHOICE)
    assert field.means.endswith(".")


def test_only_the_date_is_the_articles_own_among_what_can_exist() -> None:
    has = FIELDS["has"]
    assert {value: has.level_of(value) for value in has.values} == {
        value: Level.ARTICLE if value == "date" else Level.ANNOTATION for value in has.values
    }
