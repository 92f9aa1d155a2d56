"""How long a second pane takes to open, and a link to be followed to the first painted frame: in the whole window, for
two articles of 20,000 words with 2,000 highlights each and 50 links between them.

`python -m tests.benchmarks.window_panes` measures it alone.
"""

import json
import os
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from archive import Archive
from archive.model import LinkType, Span
from tests.benchmarks import corpus
from tests.benchmarks.window_reader import HIGHLIGHTS, WORDS, _line

LINKS = 50
_ROUNDS = 8


def measure(folder: Path, words: int = WORDS, highlights: int = HIGHLIGHTS) -> None:
    """Prints figures beside their budgets. The window is drawn on no screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from app.bootstrap import Program
    from app.controllers.linked_reading import LinkedReadingController
    from app.controllers.reading import ReadingController
    from app.reader.readers import Readers
    from app.settings import Settings
    from app.workspace import Workspace

    path = folder / "panes.cuttings"
    links = _archive(path, words, highlights)
    application = QApplication.instance() or QApplication(["cuttings"])
    assert isinstance(application, QApplication)
    program = Program(application, Settings(folder / "panes.ini"), folder / "own")
    program.window.resize(1560, 980)
    program.start(path)
    program.show()
    workspace = program.workspace

    def until(done: Callable[[], bool]) -> None:
        while not done():
            loop = QEventLoop()
            QTimer.singleShot(1, loop.quit)
            loop.exec()  # to ask without a pause would keep the thread that reads from reading

    until(lambda: program.workspace is not None and program.is_idle())
    workspace = program.workspace
    assert isinstance(workspace, Workspace)
    readers = workspace.parts.readers
    assert isinstance(readers, Readers)
    reading = next(one for one in workspace.controllers if isinstance(one, ReadingController))
    linked = next(one for one in workspace.controllers if isinstance(one, LinkedReadingController))
    reading.open(1)
    until(lambda: reading.article is not None and program.is_idle())

    opening, following = [], []
    for _round in range(_ROUNDS):
        began = time.perf_counter()
        reading.open_beside(2)
        until(lambda: reading.article is not None and reading.article.id == 2)
        application.processEvents()  # paints it
        opening.append(time.perf_counter() - began)
        until(program.is_idle)
        for link in random.Random(3).sample(links, 4):
            until(lambda: not any(pane.view.flashing for pane in readers.panes))
            began = time.perf_counter()
            linked.show(link)
            until(lambda: all(pane.view.flashing for pane in readers.panes))
            application.processEvents()
            following.append(time.perf_counter() - began)
            until(program.is_idle)
        reading.close_article()
        until(program.is_idle)
    _line(f"a second pane of {words:,} words, {highlights:,} highlights", opening, "≤ 150 ms")
    _line(f"  a link of {LINKS} between both followed", following, "≤ 100 ms")
    program.window.close()
    program.window.deleteLater()
    application.processEvents()


def _archive(path: Path, words: int, highlights: int) -> list[str]:
    """Two long articles, marked all over; returns the ids of the links between them."""
    rnd = random.Random(1)
    known = corpus.words_of_rank(*range(5, 60))
    lines = []
    for number in (1, 2):
        text = [rnd.choice(known) for _ in range(words)]
        body = "\n".join(" ".join(text[start : start + 60]) for start in range(0, words, 60))
        lines.append(json.dumps({"title": f"Long article {number}", "text": body, "external_id": str(number)}))
    source = path.with_name("long.jsonl")
    source.write_text("\n".join(lines) + "\n", encoding="utf-8")
    with Archive.create(path) as archive:
        archive.import_paths([source])
        marked: dict[int, list[str]] = {}
        for article in (1, 2):
            length = len(archive.article(article).version.body)
            for _ in range(highlights):
                start = rnd.randrange(length - 200)
                key, _ = archive.mark(article, Span(start, start + rnd.randint(20, 200)))
                marked.setdefault(article, []).append(key)
        pairs = zip(rnd.sample(marked[1], LINKS), rnd.sample(marked[2], LINKS), strict=True)
        made = [archive.link(one, other, type=rnd.choice(list(LinkType)))[0] for one, other in pairs]
        archive.drain()
    return made


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name))
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name), 1_000, 100)
