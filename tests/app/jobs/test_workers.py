"""The processes that read files end with the program, however it ends."""

import subprocess
import sys
import time

import psutil
import pytest

_PROGRAM = """
import os, time
from app.jobs.workers import start_workers, start_workers_behind_a_window

if __name__ == "__main__":
    pool = {start}()
    print(*{{future.result() for future in [pool.submit(os.getpid) for _ in range(20)]}}, flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize("start", ["start_workers", "start_workers_behind_a_window"])
def test_no_process_outlives_a_program_that_was_killed(start: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM.format(start=start)], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        readers = [psutil.Process(int(number)) for number in program.stdout.readline().split()]
        assert readers
        program.kill()
    until = time.monotonic() + 20
    while any(reader.is_running() for reader in readers) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(reader.is_running() for reader in readers)
