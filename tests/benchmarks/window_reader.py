"""How long a long article takes to open, and a frame of it to be painted: 20,000 words with 2,000 highlights.

`python -m tests.benchmarks.window_reader` measures it alone.
"""

import os
import random
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.reader.article import ReaderArticle
    from app.reader.mentions import ReaderMention

WORDS, HIGHLIGHTS, NAMES = 20_000, 2_000, 1_000
_WORDS = {
    "English": ("government", "the", "of", "ceasefire", "talks", "said", "on", "a"),
    "Arabic": ("الحكومة", "على", "من", "وقف", "المحادثات", "قال", "Reuters", "40,170"),
}
_ROUNDS, _FRAMES, _STEP = 8, 300, 60


def measure(folder: Path) -> None:
    """Prints figures beside their budgets; nothing is written to the folder. Draws to a picture, on no screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from app.reader.view import ReaderView
    from app.theme import Look, Theme

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    view = ReaderView(Look(application, Theme.LIGHT))
    view.set_window_width(1560)
    view.resize(980, 924)
    view.show()
    picture = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    for script, words in _WORDS.items():
        article = _article(words)
        opening, painting = [], []
        for _round in range(_ROUNDS):
            began = time.process_time()
            view.show_article(article)
            view.viewport().render(picture)
            opening.append(time.process_time() - began)
        names = _names(article)
        began = time.process_time()
        view.set_mentions(names)
        naming = time.process_time() - began
        for frame in range(_FRAMES):
            view.verticalScrollBar().setValue(frame * _STEP)
            began = time.process_time()
            view.viewport().render(picture)
            painting.append(time.process_time() - began)
        _line(f"open {WORDS:,} {script} words with {HIGHLIGHTS:,} highlights", opening, "≤ 100 ms")
        _line(f"  {NAMES:,} known names in it to be underlined", [naming], "≤ 100 ms")
        _line("  a whole frame of it", painting, "≤ 8 ms")
    view.deleteLater()


def _article(words: Sequence[str]) -> "ReaderArticle":
    from app.reader.article import ReaderArticle, ReaderHighlight, ReaderLink
    from archive.model import LinkType, Span

    rnd = random.Random(1)
    text = [rnd.choice(words) for _ in range(WORDS)]
    body = "\n".join(" ".join(text[start : start + 60]) for start in range(0, WORDS, 60))

    def highlight(number: int) -> ReaderHighlight:
        start = rnd.randrange(len(body) - 200)
        return ReaderHighlight(
            str(number),
            Span(start, start + rnd.randint(20, 200)),
            colour=rnd.choice(("blue", "green", "orange", None)),
            tags=(f"Issue {rnd.randint(0, 300)}",),
            speaker=f"Somebody {rnd.randint(0, 50)}",
            note=_note(number),
            links=(ReaderLink(LinkType.CONTRADICTS, "An article"),) if number % 5 == 0 else (),
        )

    return ReaderArticle(1, "A long article", body, highlights=tuple(map(highlight, range(HIGHLIGHTS))))


def _names(article: "ReaderArticle") -> "list[ReaderMention]":
    from app.reader.mentions import ReaderMention
    from archive.model import Span

    step = len(article.body) // NAMES
    return [ReaderMention("tag", Span(start, start + 9)) for start in range(0, NAMES * step, step)]


def _note(number: int) -> str:
    """Every fourth has one, of which half are set."""
    enough = {0: "enough", 4: "**enough**"}.get(number % 8)
    return f"Note {number} has {enough} words for two lines of a card" if enough else ""


def _line(what: str, seconds: Sequence[float], budget: str) -> None:
    ordered = sorted(seconds)
    p95 = ordered[int(0.95 * (len(ordered) - 1))]
    figure = f"median {statistics.median(ordered) * 1000:.1f}, p95 {p95 * 1000:.1f} ms"
    print(f"{what:<58} {figure:>24}  {budget}", flush=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name))
