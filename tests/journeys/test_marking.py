"""Marking and tagging with both hands on the keyboard, in our own sample and in the article the project began from."""

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.__main__ import main
from archive.index.base import Target
from archive.model import ActorType, Attribution, Role, Stance, TagKind
from tests.journeys.marker import CTRL, SEED, SHIFT, STORIES, Key, Marker, Story, annotations
from tests.journeys.reporter import Reporter

needs_seed = pytest.mark.skipif(not SEED.exists(), reason="../shared/data/seed-article.txt is not here")


@pytest.fixture(params=["sample", pytest.param("seed", marks=needs_seed)])
def story(request: pytest.FixtureRequest) -> Story:
    return STORIES[request.param]


@pytest.fixture
def marker(reporter: Reporter, story: Story) -> Marker:
    made = Marker(reporter)
    made.open(story.file)
    return made


def test_three_statements_by_keyboard_alone(
    marker: Marker, story: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = marker.reporter.workspace.archive
    archive.make_tag(TagKind.ACTOR, story.spokesman[1], type=ActorType.PERSON)
    marker.reporter.workspace.bus.changed.emit(None)

    marker.select_sentence(story.spokesman[1])
    marker.open_picker()
    marker.pick(*story.spokesman)
    assert marker.picker.statement.sentence().startswith(f"{story.spokesman[1]} said · named")
    marker.leave()

    marker.select_sentence(story.insists)
    marker.open_picker()
    marker.create(*story.one, Key.Key_P)
    marker.create(*story.issue, Key.Key_I)
    marker.cycle("for")
    assert marker.picker.statement.sentence().startswith(f"{story.one[1]} said · for {story.issue[1]} · named")
    marker.leave()

    marker.select_sentence(story.disagrees[0])
    marker.narrow(story.claims[:7], story.claims[-7:])
    assert marker.selected() == story.claims
    marker.open_picker()
    marker.create(*story.other, Key.Key_P)
    marker.leave()

    marker.select_sentence(story.disagrees[0])
    marker.narrow(*story.disagrees)
    marker.open_picker()
    marker.pick(*story.one)
    marker.create(story.media, story.media, Key.Key_O)
    marker.cycle("via")
    marker.leave()

    assert len(annotations(marker)) == 4
    assert all(one.span.of(marker.body) == one.quote for one in annotations(marker))
    name, other, issue = story.one[0], story.other[0], story.issue[0]
    find = archive.search
    assert find(f"speaker:{name}* issue:{issue} stance:for", target=Target.ANNOTATIONS).total == 1
    assert find(f"speaker:{other}* issue:{issue}", target=Target.ANNOTATIONS).total == 0
    assert find(f"speaker:{name}* via:media", target=Target.ANNOTATIONS).total == 1
    _see_the_same_on_the_command_line(marker, capsys)
    _export(marker, tmp_path)


def _see_the_same_on_the_command_line(marker: Marker, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["show", str(marker.reporter.workspace.archive.path), "1", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [one["quote"] for one in shown["annotations"]] == [one.quote for one in annotations(marker)]


def _export(marker: Marker, tmp_path: Path) -> None:
    file = tmp_path / "excerpts.csv"
    marker.reporter.workspace.archive.export(file)
    with file.open(encoding="utf-8-sig", newline="") as rows:
        exported = list(csv.DictReader(rows))
    assert len(exported) == 4
    for row in exported:
        assert marker.body[int(row["start"]) : int(row["end"])] == row["quote"]


def test_what_was_done_is_taken_back_and_done_again_key_by_key(marker: Marker, story: Story) -> None:
    marker.select_sentence(story.insists)
    marker.press(Key.Key_H)
    marker.wait(lambda: len(annotations(marker)) == 1)
    marker.wait(lambda: marker.view.current_highlight() == annotations(marker)[0].id)
    whole = annotations(marker)[0].quote
    marker.press(Key.Key_E)
    marker.press(Key.Key_Left, CTRL)
    marker.press(Key.Key_Return)
    marker.wait(lambda: annotations(marker)[0].quote != whole)
    shortened = annotations(marker)[0].quote
    marker.press(Key.Key_Delete)
    marker.wait(lambda: annotations(marker) == ())
    for _ in range(3):
        marker.press(Key.Key_Z, CTRL)
    desk = marker.reporter.workspace.desk
    marker.wait(lambda: [one.undone for one in desk.archive.history(9)][:3] == [True] * 3)
    marker.wait(desk.actions["archive.redo"].isEnabled)
    for _ in range(2):
        marker.press(Key.Key_Z, CTRL | SHIFT)
    marker.wait(lambda: [one.quote for one in annotations(marker)] == [shortened])


def test_a_second_speaker_is_asked_about_and_may_get_a_statement_of_its_own(marker: Marker, story: Story) -> None:
    marker.select_sentence(story.insists)
    marker.open_picker()
    marker.create(*story.one, Key.Key_P)
    marker.create(*story.other, Key.Key_P)
    marker.cycle("speaker")
    marker.press(Key.Key_Return)
    marker.wait(lambda: marker.picker.choices.isVisible())
    assert "a joint statement, or two?" in marker.picker.choices.prompt()
    marker.press(Key.Key_T)
    marker.wait(lambda: marker.picker.isHidden())
    marker.wait(lambda: len(annotations(marker)) == 2)
    speakers = [[a.name for a in one.assignments if a.role is Role.SPEAKER] for one in annotations(marker)]
    assert sorted(speakers) == sorted([[story.one[1]], [story.other[1]]])
    assert len({one.span for one in annotations(marker)}) == 1


def test_what_a_stance_means_is_asked_once(marker: Marker, story: Story) -> None:
    marker.select_sentence(story.insists)
    marker.open_picker()
    marker.create(*story.one, Key.Key_P)
    marker.create(*story.issue, Key.Key_I)
    marker.cycle("against")
    marker.press(Key.Key_Return)
    marker.wait(lambda: marker.picker.meanings.means_for.hasFocus())
    marker.type("It stays")
    marker.press(Key.Key_Return)
    marker.type("It goes")
    marker.press(Key.Key_Return)
    marker.wait(lambda: marker.picker.isHidden())
    archive = marker.reporter.workspace.archive
    [issue] = [one for one in archive.tag_list() if one.name == story.issue[1]]
    marker.wait(lambda: archive.tag(issue.id).tag.means_against == "It goes")
    assert archive.tag(issue.id).tag.means_for == "It stays"
    marker.wait(lambda: QApplication.focusWidget() is marker.view)
    marker.open_picker()
    marker.wait(lambda: len(marker.picker.chips.chips) == 2)
    marker.press(Key.Key_Tab)
    marker.wait(lambda: annotations(marker)[0].assignments[-1].stance is Stance.UNCLEAR)
    marker.press(Key.Key_Return)
    marker.wait(lambda: marker.picker.isHidden())


def test_a_guess_is_confirmed_by_its_word(marker: Marker, story: Story) -> None:
    marker.select_sentence(story.insists)
    marker.open_picker()
    marker.create(*story.one, Key.Key_P)
    marker.wait(lambda: any(word.is_guess and word.text == "named" for word in marker.picker.statement.words))
    [button] = [one for one in marker.picker.statement.buttons() if one.word.text == "named"]
    button.click()
    marker.wait(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    for key in (Key.Key_Down, Key.Key_Return):
        marker.reporter.bot.keyClick(menu, key)
    marker.wait(lambda: annotations(marker)[0].attribution is Attribution.NAMED)
    marker.wait(lambda: not [one for one in marker.picker.statement.words if one.text == "named" and one.is_guess])


def test_a_passage_is_copied_as_a_quotation_with_its_source(marker: Marker, story: Story) -> None:
    marker.select_sentence(story.insists)
    quote = marker.selected()
    clipboard = QGuiApplication.clipboard()
    marker.press(Key.Key_C, CTRL | SHIFT)
    marker.wait(lambda: f"“{quote}” – " in clipboard.text())
    selected = clipboard.text()
    assert marker.view.article is not None
    assert marker.view.article.title in selected
    clipboard.clear()
    marker.press(Key.Key_H)
    marker.wait(lambda: marker.view.current_highlight() is not None)
    marker.press(Key.Key_C, CTRL | SHIFT)
    marker.wait(lambda: clipboard.text() == selected)
