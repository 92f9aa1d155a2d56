"""Contradictions for tests of how they are shown: of an archive with passages in several scripts."""

import json
from pathlib import Path

from archive import Archive
from archive.model import ContradictionStatus, LinkType, Role, Stance
from archive.operations.links import Contradiction

LONG = "the commission would have to be told of every single gate that is opened in the night " * 4
HEBREW = "ראש הממשלה אמר כי אין עסקה"
SAILS, STAYS, REFUSED = "The ferry sails at nine.", "It stays in the harbour.", "He said no."


def fill(path: Path) -> None:
    """Two articles, the second without a date; what the first says the second contradicts, three times."""
    text = f"{SAILS}\n{LONG}\n{HEBREW}"
    other = f"{STAYS}\n{REFUSED}\nNobody was told."
    lines = [
        {"title": "Ferry", "text": text, "outlet": "Wire", "published": "2024-06-03", "language": "en"},
        {"title": "Harbour", "text": other, "outlet": "Courier"},
    ]
    file = path.with_suffix(".jsonl")
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    with Archive.create(path) as archive:
        archive.import_paths([file])
        ferry = [("Ferry", Stance.FOR)]
        first = archive.annotate(1, SAILS, actors=[("Mara Bell", Role.SPEAKER)], issues=ferry).id
        second = archive.annotate(
            2, STAYS, actors=[("Anton Roe", Role.SPEAKER), ("Courier", Role.VIA)], issues=[("Ferry", Stance.AGAINST)]
        ).id
        key, _ = archive.link(first, second, type=LinkType.CONTRADICTS)
        archive.change_link(key, note="It sailed a day later.", status=ContradictionStatus.CORRECTED)
        for quote, answer in ((LONG.strip(), REFUSED), (HEBREW, "Nobody was told.")):
            archive.link(archive.annotate(1, quote).id, archive.annotate(2, answer).id, type=LinkType.CONTRADICTS)
        archive.drain()


def contradictions(path: Path) -> tuple[Contradiction, ...]:
    """From the right, long, tagged: the newest first."""
    with Archive.open(path) as archive:
        return archive.contradictions().found
