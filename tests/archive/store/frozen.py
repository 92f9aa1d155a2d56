"""Makes the frozen archive of the current schema: `python -m tests.archive.store.frozen`, once for every release.

The files in `tests/data/schemas` are never changed afterwards: they are what users have on their disks.
"""

import shutil
from pathlib import Path

from archive import Archive
from archive.model import ActorType, Check, LinkType, Role, Stance, TagKind
from archive.opened import INDEX_SUFFIX
from archive.store.migrations import SCHEMA_VERSION

FOLDER = Path(__file__).parents[2] / "data" / "schemas"


def main() -> None:
    source = FOLDER / "source.jsonl"
    target = FOLDER / f"{SCHEMA_VERSION:04}.sqlite"
    with Archive.create(target) as archive:
        archive.import_paths([source])
        archive.describe_actor("Mara Bell", type=ActorType.PERSON, belongs_to="Harbour Board", aliases=["Bell"])
        archive.describe_issue("Transport > Ferry", means_for="It sails again", means_against="It stays moored")
        first = archive.annotate(
            1,
            "The ferry sails 😀 again.",
            actors=[("Mara Bell", Role.SPEAKER)],
            issues=[("Ferry", Stance.FOR)],
            note="[ ] call her",
            check=Check.TO_CHECK,
        )
        second = archive.annotate(2, "לא מפליגים היום")
        archive.link(first.id, second.id, type=LinkType.CONTRADICTS, note="which?")
        archive.create_story("Ferry", [1])
        archive.save_search("Sailing", "sail*")
        archive.annotate(1, "Two crossings")
        archive.undo()
        _define(archive)
    shutil.rmtree(target.with_name(target.name + INDEX_SUFFIX), ignore_errors=True)  # no part of what is frozen


def _define(archive: Archive) -> None:
    """What can be said of actors and issues since schema 4."""
    bell, ferry = archive.find_tag("Mara Bell").id, archive.find_tag("Transport > Ferry").id
    archive.add_office(bell, "harbour master", "2019-03", "2026")
    archive.describe(ferry, definition="Whether the ferry to Ostrel sails")
    other, _ = archive.make_tag(TagKind.ACTOR, "Mara Belle", type=ActorType.PERSON)
    archive.keep_apart(bell, other)


if __name__ == "__main__":
    main()
