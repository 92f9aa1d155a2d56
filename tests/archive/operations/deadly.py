"""Formats of strangers', installed in the processes that read: what they must not do to an import."""

import multiprocessing
import os
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from pathlib import Path

from archive.importers import registry
from archive.importers.base import Failure, RawArticle
from archive.operations import prepare


class Deadly:
    """Its files kill or hang the process that reads them, as a damaged document can do to a library in C."""

    name = "deadly (.deadly)"
    media_type = "application/x-deadly"
    single = True
    isolated = True

    def recognises(self, head: bytes, name: str) -> bool:
        return head.startswith(b"DEADLY")

    def read(self, path: Path) -> Iterator[RawArticle | Failure]:
        if "hang" in path.name:
            time.sleep(600)
        while "spin" in path.name:
            pass
        os._exit(1)
        yield


class InOnePiece:
    """Its files hold an article a line, and cannot be cut before they are read."""

    name = "in one piece (.piece)"
    media_type = "application/x-piece"
    single = False
    isolated = False

    def recognises(self, head: bytes, name: str) -> bool:
        return head.startswith(b"PIECE")

    def read(self, path: Path) -> Iterator[RawArticle | Failure]:
        for line in path.read_text("utf-8").splitlines()[1:]:
            yield RawArticle(line, title=line)


def install() -> None:
    registry.importers.cache_clear()
    registry._BUILT_IN = (Deadly(), InOnePiece(), *registry._BUILT_IN)
    prepare.LONGEST_READING = 1
    prepare.LONGEST_WAIT = 4


def start_pool() -> Executor:
    return _started(install)


def start_buggy_pool() -> Executor:
    """Processes with a bug that comes up at the word "misfortune"; "doom" ends them."""
    return _started(_install_bug)


def _started(initializer: object) -> Executor:
    return ProcessPoolExecutor(2, multiprocessing.get_context("spawn"), initializer)  # type: ignore[arg-type]


def _install_bug() -> None:
    def detect(text: str) -> str:
        if "misfortune" in text:
            raise ValueError(f"cannot say: {text}")
        if "doom" in text:
            os._exit(1)
        return "en"

    prepare.detect = detect
