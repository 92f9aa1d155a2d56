"""Real disks for tests: small ones that fill up, and ones that cannot be written. Mounting takes the superuser."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def mounted(folder: Path, megabytes: int) -> Iterator[Path]:
    """An empty disk of that size in memory at `folder`; skips the test where this machine allows none."""
    folder.mkdir(parents=True)
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", folder], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("needs to mount a small disk, which only the superuser may do")
    try:
        yield folder
    finally:
        if folder.is_mount():
            unplug(folder)


def unplug(folder: Path) -> None:
    """Take the disk away; programs that have files on it open keep these until they close them."""
    subprocess.run(["umount", "--lazy", folder], check=True)


def write_protect(folder: Path) -> None:
    """Let nobody write on this disk any more, the superuser included."""
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
