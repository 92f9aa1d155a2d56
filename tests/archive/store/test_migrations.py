"""An archive of every schema ever released opens with all that is in it."""

import shutil
from pathlib import Path

import pytest

from archive import Archive
from archive.index.base import Target
from archive.model import Check, ContradictionStatus, Role, Stance
from archive.store import journal
from archive.store.migrations import SCHEMA_VERSION
from archive.store.tables import TABLES
from tests.archive.store.frozen import FOLDER

RELEASED = sorted(FOLDER.glob("*.sqlite"))


def test_there_is_a_frozen_archive_of_the_current_schema() -> None:
    assert RELEASED[-1].stem == f"{SCHEMA_VERSION:04}"


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_released_archive_opens_with_all_that_is_in_it(released: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.cuttings"
    shutil.copy(released, path)
    with Archive.open(path) as archive:
        assert archive.check().problems == ()
        first, second = archive.article(1), archive.article(2)
        assert (first.version.title, first.article.metadata.extra) == ("Ferry returns", {"topics": ["ferry"]})
        assert (second.article.metadata.published, second.version.body) == ("2026-03", "לא מפליגים היום, אמר הקברניט.")
        (annotation,) = first.annotations
        assert (annotation.quote, annotation.note) == ("The ferry sails 😀 again.", "[ ] call her")
        assert annotation.check is Check.TO_CHECK
        assert [(a.name, a.role, a.stance) for a in annotation.assignments] == [
            ("Mara Bell", Role.SPEAKER, None),
            ("Ferry", None, Stance.FOR),
        ]
        assert [(link.status, link.note) for link in first.links] == [(ContradictionStatus.OPEN, "which?")]
        assert archive.search("speaker:bell issue:transport stance:for", target=Target.ANNOTATIONS).total == 1
        with archive.reader() as connection:
            assert connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION


@pytest.mark.parametrize("released", [path for path in RELEASED if path.stem >= "0004"], ids=lambda path: path.stem)
def test_since_schema_4_actors_have_offices_and_issues_definitions(released: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.cuttings"
    shutil.copy(released, path)
    with Archive.open(path) as archive:
        bell, ferry = archive.tag(archive.find_tag("Mara Bell").id), archive.find_tag("Transport > Ferry")
        assert [(o.title, o.since, o.until) for o in bell.offices] == [("harbour master", "2019-03", "2026")]
        assert [tag.name for tag in bell.kept_apart] == ["Mara Belle"]
        assert ferry.definition == "Whether the ferry to Ostrel sails"


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_what_was_done_before_a_table_got_a_column_can_be_taken_back(released: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.cuttings"
    shutil.copy(released, path)
    with Archive.open(path) as archive, archive.reader() as connection:
        groups = [row[0] for row in connection.execute('SELECT DISTINCT "group" FROM journal')]
        changes = [change for group in groups for change in journal.inverse_changes(connection, group)]
        assert len(changes) > 5
        for change in changes:
            for image in (change.before, change.after):
                assert image is None or set(image) == set(TABLES[change.table].columns)
