"""A name that is known by now is tagged where it was passed over, by keyboard alone."""

from PySide6.QtWidgets import QApplication

from app.controllers.mentions import MentionsController
from tests.journeys.marker import STORIES, Key, Marker, annotations
from tests.journeys.reporter import Reporter, controller_in


def test_a_new_name_is_underlined_and_tagged_where_it_stands(reporter: Reporter) -> None:
    story, marker = STORIES["sample"], Marker(reporter)
    marker.open(story.file)
    marker.select_sentence(story.insists)
    marker.open_picker()
    marker.create(*story.issue, Key.Key_I)
    marker.leave()
    view, popover = marker.view, controller_in(reporter.workspace, MentionsController).popover

    def names() -> int:
        return len(view.laid_out.mentions) if view.laid_out else 0

    marker.wait(lambda: names() > 0)
    found, before = names(), len(annotations(marker))
    marker.press(Key.Key_F4)
    marker.press(Key.Key_Return)
    marker.wait(popover.isVisible)
    marker.press(Key.Key_H)
    marker.wait(lambda: names() == found - 1)
    assert len(annotations(marker)) == before + 1
    assert all(one.span.of(marker.body) == one.quote for one in annotations(marker))
    assert QApplication.focusWidget() is view
