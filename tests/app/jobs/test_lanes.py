"""What a lane does with what was asked when its end comes."""

from threading import Event

from pytestqt.qtbot import QtBot

from app.jobs.lanes import Lane


def test_only_the_latest_question_on_a_topic_is_answered(qtbot: QtBot) -> None:
    lane, go = Lane(), Event()
    answers: list[int] = []
    lane.ask("other", go.wait, lambda _: None)
    for number in range(5):
        lane.ask("search", lambda n=number: n, answers.append)  # type: ignore[misc]
    go.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [4]
    lane.close()
    assert lane.is_idle()


def test_closing_forgets_what_waits_and_finishing_does_it(qtbot: QtBot) -> None:
    for end, expected in ((Lane.close, []), (Lane.finish, ["saved"])):
        lane, began, go = Lane(), Event(), Event()
        done: list[str] = []
        answers: list[object] = []

        def block(began: Event = began, go: Event = go) -> bool:
            began.set()
            return go.wait(0.2)

        lane.ask("search", block, answers.append)
        assert began.wait(5)
        lane.ask("save", lambda done=done: done.append("saved"), answers.append)  # type: ignore[misc]
        end(lane)
        lane.ask("late", lambda done=done: done.append("late"), answers.append)  # type: ignore[misc]
        qtbot.wait(20)
        assert done == expected
        assert answers == []
