"""What became of one version of an article in another: words gone struck out, words come in underlined."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.reader.text_window import Run, TextWindow
from app.theme import Look, Style
from app.words import counted
from archive.model import DifferenceKind
from archive.operations.compare import VersionDiff
from archive.text.word_diff import Difference

translate = QCoreApplication.translate

_Words = tuple[DifferenceKind, str, str]
"""What kind of stretch it is, and its words in the first and in the second version."""


def show_difference(look: Look, parent: QWidget, diff: VersionDiff) -> TextWindow:
    """Open a window with the paragraphs that changed; of the others it says how many there are."""
    first, second = diff.first, diff.second
    legend = translate("Difference", "Struck out: only in version {}. Underlined: only in version {}.")
    title = translate("Difference", "What changed: {}").format(second.title)
    window = TextWindow(look, parent, title, legend.format(first.number, second.number), Style.QUOTE)
    paragraphs = [list(_runs(diff.title, first.title, second.title))]
    paragraphs += _paragraphs(_runs(diff.body, first.body, second.body))
    unchanged = 0
    for paragraph in paragraphs:
        if all(kind is DifferenceKind.EQUAL for kind, _, _ in paragraph):
            unchanged += 1
            continue
        _skip(window, unchanged)
        unchanged = 0
        _add(window, paragraph)
    _skip(window, unchanged)
    window.show()
    return window


def _runs(differences: Sequence[Difference], first: str, second: str) -> Iterator[_Words]:
    return ((one.kind, one.first.of(first), one.second.of(second)) for one in differences)


def _paragraphs(runs: Iterable[_Words]) -> list[list[_Words]]:
    """Cut at the ends of paragraphs that both versions have."""
    found: list[list[_Words]] = [[]]
    for kind, first, second in runs:
        if kind is not DifferenceKind.EQUAL:
            found[-1].append((kind, first, second))
            continue
        for number, piece in enumerate(first.split("\n")):
            if number:
                found.append([])
            if piece:
                found[-1].append((kind, piece, piece))
    return found


def _add(window: TextWindow, paragraph: Iterable[_Words]) -> None:
    for kind, first, second in paragraph:
        if kind is DifferenceKind.EQUAL:
            window.add(Run(first))
            continue
        between = " " if first and second and not first[-1].isspace() else ""
        window.add(Run(first, "red", is_gone=True), Run(between), Run(second, "green", is_new=True))
    window.add(Run("\n\n"))


def _skip(window: TextWindow, unchanged: int) -> None:
    if unchanged:
        one = translate("Difference", "One paragraph unchanged")
        text = counted(unchanged, one, translate("Difference", "{} paragraphs unchanged"))
        window.add(Run(f"{text}\n\n", "text3"))
