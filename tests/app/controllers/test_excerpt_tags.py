"""Whose words an excerpt has and on what, said where it is listed or read, with the picker of tags."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.tagging import TaggingController
from app.panels.tag_picker import TagPicker
from archive.model import Role, TagKind
from tests.app.controllers.listing import Listing

FAX = "A fax was sent, at 11.15 p.m., to the number in the treaty"


@pytest.fixture
def listing(opened: Program, qtbot: QtBot) -> Listing:
    made = Listing(opened, qtbot)
    made.wait(lambda: made.panel.strip.total() == made.many())
    made.rest()
    return made


def picker(listing: Listing) -> TagPicker:
    return listing.controller(TaggingController).picker


def speakers(listing: Listing, annotation: str) -> list[str]:
    return [one.name for one in listing.archive.annotation(annotation).assignments if one.role is Role.SPEAKER]


def name_of(listing: Listing, label: str) -> str:
    """What stands in the form behind this label."""
    found = [one.accessibleName() for one in listing.panel.details.values.words()]
    return next(name for name in found if name.startswith(label)).partition(", ")[2]


def test_a_speaker_is_added_where_none_was_known(listing: Listing) -> None:
    key = listing.go_to(FAX)
    archive, form = listing.archive, listing.panel.details
    for one in archive.annotation(key).assignments:
        if one.kind is TagKind.ACTOR:
            listing.workspace.bus.publish(archive.unassign(one.id))
    listing.wait(lambda: name_of(listing, "Speaker") == "not said")
    next(one for one in form.values.words() if one.accessibleName().startswith("Speaker")).click()
    assert picker(listing).isVisible()
    listing.bot.keyClicks(picker(listing).field, "elvan")
    listing.press(Qt.Key.Key_Return)
    listing.wait(lambda: speakers(listing, key) == ["Tarık Elvanlı"])
    listing.wait(lambda: name_of(listing, "Speaker") == "Tarık Elvanlı")


def test_the_speaker_is_changed_and_the_form_has_the_keyboard_again(listing: Listing) -> None:
    key = listing.go_to(FAX)
    form = listing.panel.details
    [before] = speakers(listing, key)
    form.edit_tags.click()
    listing.wait(lambda: before in [chip.name for chip in picker(listing).chips.chips])
    [taken] = [chip.key for chip in picker(listing).chips.chips if chip.name == before]
    picker(listing).removed.emit(taken)
    listing.wait(lambda: before not in [chip.name for chip in picker(listing).chips.chips])
    listing.bot.keyClicks(picker(listing).field, "elvan")
    listing.press(Qt.Key.Key_Return)
    listing.wait(lambda: speakers(listing, key) == ["Tarık Elvanlı"])
    listing.press(Qt.Key.Key_Escape)
    listing.wait(picker(listing).isHidden)
    assert QApplication.focusWidget() is form.edit_tags


def test_beside_a_passage_the_picker_takes_the_place_of_the_form(listing: Listing) -> None:
    key = listing.go_to(FAX)
    listing.press(Qt.Key.Key_Return)
    action = listing.program.actions["mark.details"]
    listing.wait(action.isEnabled)
    listing.rest()
    action.trigger()
    popover = listing.view.popover
    listing.wait(popover.isVisible)
    popover.form.edit_tags.click()
    assert popover.isHidden()
    listing.wait(lambda: [chip.name for chip in picker(listing).chips.chips][:1] == speakers(listing, key))
    assert picker(listing).field.hasFocus()
