"""An archive with an article in which everything is marked that can be: invented, and of the shape of a real one."""

import json
from pathlib import Path

from archive import Archive
from archive.model import LinkType, Role, Stance

TITLE = "Ministers discuss the reopening of the harbour by phone"
TEXT = (
    "Foreign Minister Mara Bell and her colleague Oren Hale held a phone call to discuss the efforts for a reopening "
    "of the harbour of Yalıköy, as Hale ended his ninth tour of the coast.\n"
    'A spokesman of the ministry said that the call was made "upon the request of the other side," and that it dealt '
    "with the latest news from the harbour office.\n"
    "The tour, which had stops in three towns, ended with a stark warning that the proposal of the union might be the "
    '"last chance" to bring the ferries back. The office is to answer within a week.\n'
    "Despite the assertion that the owners were on board with the proposal, the harbour master was reported by the "
    "local press to disagree on a key point.\n"
    "The owners insist that they keep control of the eastern quay, the place between the market and the lighthouse "
    "that their men took over in spring.\n"
    "More than 40,170 passengers had to take the bus since 7 October, the office says."
)
QUAY = "Owners keep the eastern quay until the last of the ferries has been sold"
CHANGED = TEXT.replace("dealt with the latest news", "was about the news").replace("the office says", "it says")


def build(path: Path) -> None:
    """Make the archive: the article has two texts, and in the second one passages have moved, or may have."""
    with Archive.create(path) as archive:
        add(archive, TEXT)
        add(archive, "The harbour master denied it on Friday.", id="2", title="Denied", published="2025-04-06")
        talks, offer = ("Harbour talks", None), ("Union proposal", Stance.FOR)
        marked = archive.annotate
        marked(1, "held a phone call to discuss the efforts for a reopening of the harbour", issues=[talks])
        marked(
            1,
            '"upon the request of the other side,"',
            issues=[talks],
            actors=[("Ömer Keçi", Role.SPEAKER)],
            note="Who asked for the call? Compare the other side’s own words.",
        )
        warning = marked(1, "the proposal of the union might be the", issues=[offer])
        marked(1, "might be the", issues=[talks])
        marked(1, "be the", issues=[(QUAY, Stance.AGAINST)])
        board = marked(1, "the owners were on board with the proposal", issues=[offer], note="His word for them.")
        denied = marked(2, "denied it")
        marked(1, "the eastern quay", issues=[(QUAY, Stance.FOR)], actors=[("Mara Bell", Role.SPEAKER)])
        marked(1, "that it dealt with the latest news from the harbour office")
        archive.link(warning.id, denied.id)
        archive.link(board.id, denied.id, type=LinkType.CONTRADICTS)
        add(archive, CHANGED)


def add(archive: Archive, text: str, *, id: str = "1", title: str = TITLE, published: str = "2025-04-04") -> None:
    file = archive.path.with_suffix(".jsonl")
    article = {"title": title, "text": text, "outlet": "Coast Wire", "external_id": id, "published": published}
    file.write_text(json.dumps(article) + "\n", encoding="utf-8")
    archive.import_paths([file])
