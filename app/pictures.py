"""Pictures of the window where there is no display to see it on.

They are made in a process of their own: where Qt finds that it cannot run, it ends the process.
"""

import os
import time
from collections.abc import Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.bootstrap import Program
    from archive import Archive
    from archive.operations.search import SearchHit

_SIZE = (1560, 980)
_REST_SECONDS, _PATIENCE_SECONDS = 0.4, 20.0
_QUERY = "gate* AND (log OR order)"
_ARTICLE = 'title:"duty log"'


def make(archive: Path, folder: Path) -> list[Path] | str:
    """Draw the window with this archive, light and dark, into `folder`; a sentence when that cannot be done."""
    from app.jobs.workers import start_workers

    with start_workers() as workers:
        try:
            return workers.submit(draw, archive, folder).result()
        except BrokenProcessPool:
            return "No pictures could be made: Qt cannot run here."


def draw(archive: Path, folder: Path) -> list[Path] | str:
    """What `make` does, in this process, which must have nothing to do with Qt yet."""
    from app.startup import obstacle

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # what this platform cannot do matters to nobody
    if sentence := obstacle():
        return f"No pictures could be made. {sentence}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return f"No pictures could be made: the folder {folder} cannot be made: {error.strerror}."
    return _draw(archive, folder)


def _draw(archive: Path, folder: Path) -> list[Path] | str:
    from tempfile import TemporaryDirectory

    from PySide6.QtWidgets import QApplication

    from app.bootstrap import Program
    from app.settings import Settings
    from app.theme import Theme

    application = QApplication(["cuttings"])
    made = []
    with TemporaryDirectory(prefix="cuttings-pictures-") as own:
        settings = Settings(Path(own) / "window.ini")
        settings.put_of_archive(archive, _shown(archive))
        program = Program(application, settings, Path(own))
        program.start(archive)
        program.window.resize(*_SIZE)
        _settle(application, program)
        for name, prepare in (("main", None), ("compare", _show_side_by_side)):
            if prepare is not None and not prepare(program):
                continue
            for theme in (Theme.LIGHT, Theme.DARK):
                program.look.choose(theme)
                _settle(application, program)
                file = folder / f"{name}-{theme}.png"
                if not program.window.grab().save(str(file)):
                    return f"No pictures could be made: {file} cannot be written."
                made.append(file)
        program.window.close()
    return made


def _shown(path: Path) -> dict[str, object]:
    """What to show of the demo archive, as if it had been shown when it was closed last."""
    from archive import Archive
    from archive.errors import ArchiveError

    hits: Sequence[SearchHit] = ()
    with Archive.open(path) as archive, suppress(ArchiveError, OSError):  # the picture shows less, then
        hits = archive.search(_ARTICLE, limit=1).hits
    return {"query": _QUERY, "panes": {"articles": [hits[0].article] if hits else []}}


def _show_side_by_side(program: "Program") -> bool:
    """The two articles between which most links run, at one of these; False where no two articles are linked."""
    from app.controllers.linked_reading import LinkedReadingController

    workspace = program.workspace
    link = _most_linked(workspace.archive) if workspace is not None else None
    if workspace is None or link is None:
        return False
    next(one for one in workspace.controllers if isinstance(one, LinkedReadingController)).show(link)
    return True


def _most_linked(archive: "Archive") -> str | None:
    """A contradiction between the two articles between which most links run."""
    between: dict[tuple[int, ...], list[str]] = {}
    for one in archive.contradictions().found:
        pair = tuple(sorted({one.first.article, one.second.article}))
        if len(pair) == 2:
            between.setdefault(pair, []).append(one.link.id)

    def links(pair: tuple[int, ...]) -> int:
        return sum(view.far.article == pair[1] for view in archive.links_of(pair[0]))

    return between[max(between, key=links)][0] if between else None


def _settle(application: "QApplication", program: "Program") -> None:
    """Let the window work until it has had nothing to do for a while."""
    end = time.monotonic() + _PATIENCE_SECONDS
    rest = time.monotonic() + _REST_SECONDS
    while time.monotonic() < min(rest, end):
        application.processEvents()
        if not program.is_idle():
            rest = time.monotonic() + _REST_SECONDS
        time.sleep(0.005)
