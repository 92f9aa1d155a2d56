"""Web pages: reading them beside trafilatura with metadata, which only extracts, on the same pages on one core."""

import json
import logging
import random
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from trafilatura import bare_extraction

from archive.importers.base import RawArticle
from archive.importers.html import Html

DATA = Path(__file__).parents[1] / "data"
SAMPLES = ("article.html", "article_singlefile.html", "article_windows1254.html")
PARAGRAPHS = (4, 8, 12, 16, 24, 32, 48, 64, 96, 160)
ROUNDS = 9
SENTENCE = "The minister said that the parties had come closer to an understanding on the strait before they left."


def measure(folder: Path) -> None:
    paths = [DATA / name for name in SAMPLES]
    for count in PARAGRAPHS:
        paths.append(folder / f"page-{count}.html")
        paths[-1].write_text(page(count), encoding="utf-8")
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    theirs, ours = [], []
    for _ in range(ROUNDS):  # in turn, so that what else the machine does weighs on both
        theirs.append(seconds(extract, paths))
        ours.append(seconds(read, paths))
    ratio = statistics.median(their / own for their, own in zip(theirs, ours, strict=True))
    _line("trafilatura with metadata", f"{len(paths) / statistics.median(theirs):.1f} pages/s")
    _line("read a web page as an article", f"{len(paths) / statistics.median(ours):.1f} pages/s")
    _line("  times trafilatura's rate", f"{ratio:.2f} ×", "≥ 0.8 ×")


def extract(path: Path) -> None:
    assert bare_extraction(path.read_bytes(), favor_precision=True, with_metadata=True) is not None


def read(path: Path) -> None:
    (article,) = Html().read(path)
    assert isinstance(article, RawArticle)


def seconds(work: Callable[[Path], None], paths: Sequence[Path]) -> float:
    began = time.process_time()
    for path in paths:
        work(path)
    return time.process_time() - began


def page(paragraphs: int) -> str:
    """A page as news sites have them: an article of so many paragraphs among three hundred links, and scripts."""
    rnd = random.Random(paragraphs)
    words = SENTENCE.split()
    said = {
        "@type": "NewsArticle",
        "headline": f"Parties closer to an understanding, {paragraphs}",
        "datePublished": "2026-03-14T09:45:00+03:00",
        "author": {"@type": "Person", "name": "Deniz Çağlar"},
        "publisher": {"@type": "Organization", "name": "Port Halden Courier"},
    }

    def sentence() -> str:
        return " ".join(rnd.sample(words, len(words))).capitalize()

    def links(count: int) -> str:
        return "".join(f'<li class="item"><a href="/{n}"><span>{sentence()[:40]}</span></a></li>' for n in range(count))

    def story() -> str:
        text = f'{sentence()}. <a href="/x">{sentence()[:20]}</a>, <em>{sentence()[:15]}</em>, {sentence()}.'
        heading = f"<h2>{sentence()[:30]}</h2>" if rnd.random() < 0.1 else ""
        picture = (
            f"<figure><img src='x.jpg'><figcaption>{sentence()}</figcaption></figure>" if rnd.random() < 0.1 else ""
        )
        return f"{heading}{picture}<p>{text}</p>"

    head = f"<title>{said['headline']} - Port Halden Courier</title><style>{'p { margin: 0 } ' * 200}</style>"
    script = f'<script type="application/ld+json">{json.dumps(said)}</script>'
    top = f'<h1>{said["headline"]}</h1><p class="byline">By <a rel="author" href="/a">Deniz Çağlar</a></p>'
    article = top + "".join(story() for _ in range(paragraphs))
    more = f'<div class="related"><h3>Read more</h3><ul>{links(5)}</ul></div>'
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">{head}{script}</head><body>'
        f"<header><nav><ul>{links(80)}</ul></nav></header><main><article>{article}{more}</article></main>"
        f"<aside><ul>{links(200)}</ul></aside><footer><p>© 2026</p></footer><script>{'track(1);' * 2_000}</script>"
        "</body></html>"
    )


def _line(what: str, figure: str, budget: str = "") -> None:
    print(f"{what:<58} {figure:>24}  {budget}", flush=True)
