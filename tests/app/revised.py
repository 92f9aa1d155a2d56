"""An archive whose articles came in new versions, so that what was marked in them has no sure place any more."""

from pathlib import Path

from archive import Archive
from archive.model import Role
from tests.app.controllers.desk import add

STAYS = "The harbour master told reporters on Saturday that the ferry would sail again before the end of the month."
COUNTED = "More than 1,170 people have been displaced since October, the authority said."
COUNTED_ANEW = "More than 1,204 people have been displaced since October, the authority said."
GONE = "The proposal might be the last chance, Tidewell warned on her way to Lowmark."
NEW = "Fishermen put to sea again."
QUAY = "The quay will be closed for 3 weeks, the port said on Monday, and the ramp for two."
QUAY_ANEW = "The quay will be closed for 5 weeks, the port said on Tuesday, and the ramp for two."


def text(archive: Archive, number: str, title: str, *paragraphs: str) -> None:
    """An article as its outlet has it now."""
    add(archive, title=title, text="\n".join(paragraphs), outlet="Wire", external_id=number)


def build(path: Path) -> dict[str, str]:
    """Two articles, each in two versions, and the ids of what was marked in the first ones, by a name.

    `stays` has its place; `counted` and `quay` are uncertain; `gone` is lost.
    """
    with Archive.create(path) as archive:
        text(archive, "1", "Truce", STAYS, COUNTED, GONE)
        text(archive, "2", "Quay", STAYS, QUAY)
        marked = {
            "stays": archive.annotate(1, "the ferry would sail again").id,
            "counted": archive.annotate(1, COUNTED, actors=[("The Authority", Role.SPEAKER)]).id,
            "gone": archive.annotate(1, GONE).id,
            "quay": archive.annotate(2, QUAY).id,
        }
        text(archive, "1", "Truce", STAYS, COUNTED_ANEW, NEW)
        text(archive, "2", "Quay", STAYS, QUAY_ANEW)
        archive.drain()
    return marked
