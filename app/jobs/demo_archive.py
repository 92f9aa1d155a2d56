"""Makes the demo archive out of the articles and annotations that ship with the program.

It is an ordinary archive made in the ordinary way; nothing in it is real but the program's behaviour. One article is
imported twice, as its newspaper printed it and as it was corrected, so that a highlight waits to be looked at.
"""

import json
import tempfile
from collections.abc import Iterable, Mapping
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from archive import Archive
from archive.errors import ArchiveUnavailable
from archive.index.base import Target
from archive.model import (
    ActorType,
    Attribution,
    Check,
    ContradictionStatus,
    LinkType,
    ReadingState,
    Role,
    Stance,
    TranslationOrigin,
    Wording,
)
from archive.sentences import Sentence

_PRINTED, _CORRECTED, _WORK = "articles.jsonl", "corrected.jsonl", "annotations.json"


def build(path: Path) -> str:
    """Make the demo archive at `path`, whose folder is made too, and say what it holds. Raises ArchiveUnavailable.

    It is built beside its place and moved there when it is complete, so that no half of it is ever found.
    """
    demo = files("resources") / "demo"
    work = json.loads((demo / _WORK).read_text(encoding="utf-8"))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArchiveUnavailable(
            Sentence("The folder {folder} cannot be made: {reason}.", folder=path.parent, reason=error.strerror)
        ) from error
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".demo-") as folder:
        draft = Path(folder) / path.name
        with Archive.create(draft) as archive:
            articles = _fill(archive, demo, work)
        draft.rename(path)
    return f"{len(articles)} articles, {len(work['annotations'])} annotations, {len(work['links'])} links"


def _fill(archive: Archive, demo: Traversable, work: Mapping[str, Any]) -> Mapping[str, int]:
    """Do all the work that is in the file; returns the ids of the articles by those they have at their outlets."""
    articles = _import(archive, demo / _PRINTED)
    _define(archive, work)
    corrected = [one for one in work["annotations"] if one.get("corrected")]
    keys = _annotate(archive, articles, (one for one in work["annotations"] if not one.get("corrected")))
    _import(archive, demo / _CORRECTED)
    keys |= _annotate(archive, articles, corrected)
    _link(archive, keys, work["links"])
    _keep(archive, articles, work)
    return articles


def _import(archive: Archive, file: Traversable) -> dict[str, int]:
    with as_file(file) as path:
        found = [archive.article(id).article for id in archive.import_paths([path]).articles]
    return {one.metadata.external_id or "": one.id for one in found}


def _define(archive: Archive, work: Mapping[str, Any]) -> None:
    """The actors and issues with all that is known of them, before annotations name them."""
    for actor in work["actors"]:
        tag = archive.describe_actor(
            actor["name"],
            type=ActorType(actor["type"]),
            belongs_to=actor.get("belongs_to"),
            aliases=actor.get("aliases", ()),
        )
        for office in actor.get("offices", ()):
            archive.add_office(tag.id, **office)
        if "note" in actor:
            archive.describe(tag.id, note=actor["note"])
    for issue in work["issues"]:
        archive.describe_issue(issue["name"], means_for=issue["means_for"], means_against=issue["means_against"])


def _annotate(
    archive: Archive, articles: Mapping[str, int], annotations: Iterable[Mapping[str, Any]]
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
            check_note=one.get("check_note", ""),
            translation=one.get("translation", ""),
            translation_language=one.get("translation_language"),
            translation_origin=TranslationOrigin(one["translation_origin"]) if "translation_origin" in one else None,
        ).id
        for one in annotations
    }


def _link(archive: Archive, keys: Mapping[str, str], links: Iterable[Mapping[str, Any]]) -> None:
    for link in links:
        made, _ = archive.link(
            keys[link["source"]], keys[link["target"]], type=LinkType(link["type"]), note=link.get("note", "")
        )
        if "status" in link:
            archive.change_link(made, status=ContradictionStatus(link["status"]))


def _keep(archive: Archive, articles: Mapping[str, int], work: Mapping[str, Any]) -> None:
    """What a reporter keeps of articles beside annotations: stories, searches, what was read and what is starred."""
    for story in work["stories"]:
        archive.create_story(story["name"], [articles[article] for article in story["articles"]])
    for search in work["searches"]:
        archive.save_search(search["name"], search["query"], target=Target(search.get("target", Target.ARTICLES)))
    for article, state in work["states"].items():
        archive.set_state(articles[article], ReadingState(state))
    for article in work["starred"]:
        archive.set_starred(articles[article], True)
