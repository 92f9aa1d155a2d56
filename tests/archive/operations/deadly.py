"""A format whose files kill or hang the process that reads them, as a damaged document can do to a library in C."""

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


def install() -> None:
    registry.importers.cache_clear()
    registry._BUILT_IN = (Deadly(), *registry._BUILT_IN)
    prepare.LONGEST_READING = 1
    prepare.LONGEST_WAIT = 4


def start_pool() -> Executor:
    return ProcessPoolExecutor(2, multiprocessing.get_context("spawn"), install)
