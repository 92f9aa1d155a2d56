"""Makes the demo archive out of the articles and annotations that ship with the program.

It is an ordinary archive made in the ordinary way; nothing in it is real but the program's behaviour.
"""

import json
import tempfile
from collections.abc import Mapping, Sequence
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from archive import Archive
from archive.errors import ArchiveUnavailable
from archive.model import ActorType, Attribution, Check, LinkType, Role, Stance, Wording
from archive.sentences import Sentence


def build(path: Path) -> str:
    """Make the demo archive at `path`, whose folder is made too, and say what it holds. Raises ArchiveUnavailable.

    It is built beside its place and moved there when it is complete, so that no half of it is ever found.
    """
    demo = files("resources") / "demo"
    work = json.loads((demo / "annotations.json").read_text(encoding="utf-8"))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArchiveUnavailable(
            Sentence("The folder {folder} cannot be made: {reason}.", folder=path.parent, reason=error.strerror)
        ) from error
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".demo-") as folder:
        draft = Path(folder) / path.name
        with Archive.create(draft) as archive, as_file(demo / "articles.jsonl") as articles:
            report = archive.import_paths([articles])
            _define(archive, work)
            keys = _annotate(archive, _by_external_id(archive, report.imported), work["annotations"])
            for link in work["links"]:
                archive.link(
                    keys[link["source"]], keys[link["target"]], type=LinkType(link["type"]), note=link.get("note", "")
                )
        draft.rename(path)
    return f"{report.imported} articles, {len(keys)} annotations, {len(work['links'])} links"


def _define(archive: Archive, work: Mapping[str, Any]) -> None:
    """The actors and issues with all that is known of them, before annotations name them."""
    for actor in work["actors"]:
        archive.describe_actor(
            actor["name"],
            type=ActorType(actor["type"]),
            belongs_to=actor.get("belongs_to"),
            aliases=actor.get("aliases", ()),
        )
    for issue in work["issues"]:
        archive.describe_issue(issue["name"], means_for=issue["means_for"], means_against=issue["means_against"])


def _by_external_id(archive: Archive, count: int) -> dict[str | None, int]:
    return {archive.article(id).article.metadata.external_id: id for id in range(1, count + 1)}


def _annotate(
    archive: Archive, articles: Mapping[str | None, int], annotations: Sequence[Mapping[str, Any]]
) -> dict[str, str]:
    """Make the annotations; returns the id of each by its key in the file."""
    return {
        one["key"]: archive.annotate(
            articles[one["article"]],
            one["quote"],
            actors=[(name, Role(role)) for name, role in one["actors"]],
            issues=[(name, Stance(stance) if stance else None) for name, stance in one["issues"]],
            note=one.get("note", ""),
            attribution=Attribution(one["attribution"]),
            wording=Wording(one["wording"]),
            check=Check(one["check"]) if "check" in one else None,
        ).id
        for one in annotations
    }
