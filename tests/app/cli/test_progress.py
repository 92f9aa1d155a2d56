"""What a long command says of itself while it runs."""

import os
import signal
from collections.abc import Iterator

import pytest

from app.cli.progress import Reporter, StoppableReporter


def test_a_script_gets_a_line_at_each_acknowledged_batch(capsys: pytest.CaptureFixture[str]) -> None:
    with Reporter("imported") as progress:
        progress.report(256, None)
        progress.report(512, None)
    assert capsys.readouterr() == ("", "imported 256\nimported 512\n")


def test_a_terminal_gets_one_line_that_is_cleared_at_the_end(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with Reporter("indexed") as progress:
        progress.report(50, 100)
    err = capsys.readouterr().err
    assert "[############            ] indexed 50" in err
    assert err.endswith("\r\x1b[K")
    assert "\n" not in err


@pytest.fixture
def _interruptible() -> Iterator[None]:
    """A program started in the background ignores Ctrl-C from the beginning."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_interruptible")
def test_the_first_ctrl_c_asks_to_stop_and_the_second_interrupts() -> None:
    with StoppableReporter("imported") as progress:
        assert not progress.cancelled()
        os.kill(os.getpid(), signal.SIGINT)
        assert progress.cancelled()
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
