"""Saying more of what is marked, or something else: its note, what is known of the claim, a translation."""

from collections.abc import Collection, Mapping, Sequence
from typing import TypedDict, Unpack, cast

from archive.changes import ChangeSet, Value
from archive.model import Attribution, Check, TranslationOrigin, Wording
from archive.operations.labels import named
from archive.sentences import Sentence
from archive.store import annotations
from archive.store.connection import Connection
from archive.store.transaction import Rows, Session, gesture
from archive.text.normalize import normalize, normalize_line

_KINDS: Mapping[str, Sentence] = {
    "note": Sentence("Change a note"),
    "attribution": Sentence("Change an attribution"),
    "wording": Sentence("Change a wording"),
    "check": Sentence("Change a check"),
    "check_note": Sentence("Change a check"),
    "translation": Sentence("Change a translation"),
    "translation_language": Sentence("Change a translation"),
    "translation_origin": Sentence("Change a translation"),
    "private": Sentence("Change who may see it"),
}
_TEXTS = ("note", "check_note", "translation")


class About(TypedDict, total=False):
    """What can be said of an annotation beside its tags; what is left out stays as it is.

    Notes and translation are the user's own words. `translation_language` is a code of two or three letters.
    """

    note: str
    attribution: Attribution | None
    wording: Wording | None
    check: Check | None
    check_note: str
    translation: str
    translation_language: str | None
    translation_origin: TranslationOrigin | None
    private: bool


def change(connection: Connection, session: Session, keys: Sequence[str], **about: Unpack[About]) -> ChangeSet:
    """Say the same of all these annotations. Another check than before is of this moment. Raises NotFound."""
    said = columns(about)
    with gesture(connection, session, _kind(said)) as rows:
        changed = annotations.get_all(connection, keys)
        rows.label = named(_kind(said), *(annotation.quote for annotation in changed))
        for annotation in changed:
            say(rows, annotation.id, said, annotation.check)
    return rows.changeset()


def columns(about: About) -> dict[str, Value]:
    """What is said, as the archive keeps it."""
    given = cast("Mapping[str, Value]", about)
    kept: dict[str, Value] = {}
    for name, value in given.items():
        if name in _TEXTS:
            kept[name] = normalize(str(value)).strip()
        elif name == "translation_language":
            kept[name] = normalize_line(str(value or "")).lower() or None
        elif name == "private":
            kept[name] = int(bool(value))
        else:
            kept[name] = None if value is None else str(value)
    return kept


def say(rows: Rows, annotation: str, said: Mapping[str, Value], before: Check | None) -> None:
    """Write columns of an annotation, which was checked as `before` until now."""
    rows.update("annotations", annotation, **said, **checked(rows, said, before))


def checked(rows: Rows, said: Mapping[str, Value], before: Check | None = None) -> dict[str, Value]:
    """When the check was made, if another one than `before` is said."""
    if "check" not in said or said["check"] == before:
        return {}
    return {"checked_at": rows.moment if said["check"] else None}


def _kind(said: Collection[str]) -> Sentence:
    kinds = {_KINDS[name] for name in said}
    return kinds.pop() if len(kinds) == 1 else Sentence("Change a highlight")
