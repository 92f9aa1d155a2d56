"""Back and forward lead where the reader was."""

from app.navigator import Navigator, Place


def test_back_and_forward_lead_where_the_reader_was() -> None:
    way = Navigator()
    for article in (1, 2, 3):
        way.visit(Place(article))
    way.leave(40)
    assert way.go(-1) == Place(2)
    assert way.go(-1) == Place(1)
    assert way.go(-1) is None
    assert way.go(1) == Place(2)
    way.visit(Place(9))
    assert way.go(1) is None
    assert way.go(-1) == Place(2)


def test_where_one_was_in_an_article_is_remembered_and_the_same_article_is_no_new_place() -> None:
    way = Navigator()
    assert way.here is None
    way.visit(Place(1))
    way.leave(120)
    way.visit(Place(2))
    way.visit(Place(2, 5))
    assert way.go(-1) == Place(1, 120)
    assert not way.can_go(-1)
