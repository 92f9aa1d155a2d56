"""Sample files as articles, laid out as an import lays them out."""

from pathlib import Path

from archive.importers.base import Failure
from archive.importers.registry import read
from archive.model import BlockKind, NewArticle, blocks_of
from archive.operations.prepare import prepare

DATA = Path(__file__).parents[2] / "data"
TITLE = "Ministers of Arvenia and Zold discuss Kestrel Strait truce"
FIRST = (
    "Arvenian Foreign Minister İlker Sönmezoğlu and Zold’s chief envoy Mara Tidewell held a phone call on Saturday "
    "about a truce in the Kestrel Strait, as Tidewell concluded a five-day tour of the region."
)
LAST = "More than 1,170 people have been displaced since Oct. 7, 2024, according to the authority."


def only_article(path: Path) -> NewArticle:
    (found,) = read(path)
    assert not isinstance(found, Failure), found.reason
    return prepare(found, path.name)


def only_reason(path: Path) -> str:
    """Why a file is not read: one or two sentences that end in what to do."""
    (found,) = read(path)
    assert isinstance(found, Failure), found
    assert ": " in found.reason
    assert found.reason.endswith(".")
    return found.reason


def lines(article: NewArticle) -> list[str]:
    return article.body.split("\n")


def styled(article: NewArticle) -> list[tuple[BlockKind, int, str]]:
    """Kind, level and text of every block."""
    blocks = blocks_of(article.body, article.styles)
    return [(block.kind, block.style.level, block.span.of(article.body)) for block in blocks]


def pages(article: NewArticle) -> list[int | None]:
    return [block.style.page for block in blocks_of(article.body, article.styles)]
