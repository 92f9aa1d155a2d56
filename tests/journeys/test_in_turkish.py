"""The whole window in Turkish: wherever one goes, nothing that has a Turkish name is called by its English one."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu
from pytestqt.exceptions import TimeoutError as WaitedTooLong
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.reading import ReadingController
from app.dialogs.correct import CorrectionPopover
from app.dialogs.import_report import ImportReportDialog
from app.dialogs.import_survey import ImportSurveyDialog
from app.errors import describe
from app.panels.facets import FacetsPanel
from app.panels.results import ResultsPanel
from app.panels.search_box import SearchBox
from app.panels.strip import ImportStrip
from app.reader.readers import Readers
from app.workspace import Workspace
from tests import translations
from tests.journeys.texts import all_texts

(TURKISH,) = (ts for ts in translations.sources() if ts.stem == "cuttings_tr")
BETWEEN = re.compile(r"\n|\s+·\s+|: | – |\u2028")
WORD = re.compile(r"[A-Za-z]{3}")
LISTS = ("{these} and {last}", "{these} or {last}", "{remedy}, or {other}")
"""These have no word by which to know them."""

SAME = "The rest of it is as it was before, word by word, so that it is known again."


class Walk:
    """Goes through the window, and looks at every place for English that need not be."""

    def __init__(self, program: Program, qtbot: QtBot, folder: Path) -> None:
        self.program, self.bot, self.folder = program, qtbot, folder
        self.theirs = ""
        """What the articles say and the user wrote, in whatever language."""
        self._english = {
            text: re.compile("(.+)".join(map(re.escape, re.split(r"\{[^{}…]*\}", text))))
            for _, text, translation in translations.messages(TURKISH)
            if text != translation and text not in LISTS and WORD.search(re.sub(r"\{[^{}]*\}", "", text))
        }

    @property
    def workspace(self) -> Workspace:
        found = self.program.archives.workspace
        assert isinstance(found, Workspace)
        return found

    def part(self, kind: type) -> object:
        return next(part for part in vars(self.workspace.parts).values() if isinstance(part, kind))

    def wait(self, until: Callable[[], bool]) -> None:
        self.bot.waitUntil(until, timeout=20_000)

    def act(self, name: str) -> None:
        self.program.actions[name].trigger()

    def look(self, *expected: str) -> None:
        """Look at everything that is there as soon as the Turkish texts that are expected are there too."""
        with suppress(WaitedTooLong):
            self.wait(lambda: not self._missing(expected))
        assert self._missing(expected) == []
        texts = all_texts(self.folder)
        english = {
            piece: template
            for text in texts
            for piece in (text, *BETWEEN.split(text))
            for template, pattern in self._english.items()
            if pattern.fullmatch(piece.strip()) and " ".join(piece.split()) not in self.theirs
        }
        assert english == {}

    def _missing(self, expected: Sequence[str]) -> list[str]:
        texts = all_texts(self.folder)
        return [words for words in expected if not any(words in text for text in texts)]


@pytest.fixture
def walk(turkish: None, programs: Callable[[], Program], qtbot: QtBot, tmp_path: Path) -> Iterator[Walk]:
    program = programs()
    program.window.resize(1560, 980)
    program.show()
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    yield Walk(program, qtbot, tmp_path)
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog | QMenu):
            dialog.close()


def open_demo(walk: Walk, demo: Path) -> None:
    """With an article that has two versions, and everything in it known as not for translating."""
    texts = (f"{SAME}\nOne door.", f"{SAME}\nTwo doors.")
    lines = [{"title": "Twice", "text": text, "outlet": "A", "external_id": "7"} for text in texts]
    walk.program.archives.open(demo)
    walk.wait(lambda: walk.program.archives.workspace is not None)
    archive = walk.workspace.archive
    for number, line in enumerate(lines):
        file = walk.folder / f"{number}.jsonl"
        file.write_text(json.dumps(line))
        archive.import_paths([file])
    pages = [archive.article(hit.article) for hit in archive.search("*", limit=100).hits]
    names = [tag.name for page in pages for annotation in page.annotations for tag in annotation.assignments]
    notes = [annotation.note for page in pages for annotation in page.annotations]
    bodies = [text for page in pages for text in (page.version.title, page.version.body)]
    outlets = [value or "" for page in pages for value in (page.article.metadata.outlet, page.article.metadata.section)]
    walk.theirs = " ".join(" ".join([*bodies, *names, *notes, *outlets]).split())


def read(walk: Walk, query: str) -> Readers:
    results, readers = walk.part(ResultsPanel), walk.part(Readers)
    assert isinstance(results, ResultsPanel)
    assert isinstance(readers, Readers)
    search(walk, query)
    walk.look("1 makale")
    results.step_down()
    walk.wait(lambda: reading(walk).article is not None)
    return readers


def reading(walk: Walk) -> ReadingController:
    return next(one for one in walk.workspace.controllers if isinstance(one, ReadingController))


def search(walk: Walk, query: str) -> None:
    """Type a query and press Enter."""
    box = walk.part(SearchBox)
    assert isinstance(box, SearchBox)
    box.setFocus()
    box.selectAll()
    walk.bot.keyClicks(box, query)
    walk.bot.keyClick(box, Qt.Key.Key_Return)


def test_before_an_archive_is_open(walk: Walk, tmp_path: Path) -> None:
    wrong = tmp_path / "notes.cuttings"
    wrong.write_text("This is no database, but long enough to be taken for one by its size alone. " * 20)
    walk.look("Bu dosya şifrelenmez.", "Örnek arşivi aç")
    walk.program.archives.open(wrong)
    walk.look("bir Cuttings arşivi değil")
    walk.program.archives.create(tmp_path / "empty.cuttings")
    walk.wait(lambda: walk.program.archives.workspace is not None)
    walk.look("Makaleleri buraya bırakın", "0 makale")
    walk.program.failure.tell("")
    walk.program._tell_bug(describe(ValueError()))
    walk.look("Bir sorun çıktı", "Bu, Cuttings’te bir hatadır (ValueError).")


def test_searching_and_narrowing(walk: Walk, demo_archive: Path) -> None:
    open_demo(walk, demo_archive)
    search(walk, "gate*")
    many, english = (walk.workspace.archive.search(query).total for query in ("gate*", "gate* lang:en"))
    walk.look(f"{many} makale", "3 vurgu  ·  5 bağlantı", "9 Nis 2025", f"İngilizce, {english}", "Okunmamış", "Hepsi")
    facets, box = walk.part(FacetsPanel), walk.part(SearchBox)
    assert isinstance(facets, FacetsPanel)
    assert isinstance(box, SearchBox)
    facets.fields["actor"].end.click()
    walk.look("Bütün süzgeçlere dön")
    facets.all_values.closed.emit()
    search(walk, 'gate AND (fax OR "log"')
    walk.look('Şundan sonra parantez eksik: "log"')
    search(walk, "outlet:herald zebra")
    walk.look("2 koşulun hepsine uyan bir şey yok.", "bu aramayı kaydedin")
    box.selectAll()
    walk.bot.keyClicks(box, "spe")
    walk.wait(
        lambda: any(option.isVisible() for option in QApplication.topLevelWidgets() if option is box._completions)
    )
    walk.look("Nasıl sürdürülebilir")
    search(walk, "")
    walk.act("search.save")
    walk.look("Bu aramanın adı")
    walk.bot.keyClicks(facets.searches.field, "Everything")
    walk.bot.keyClick(facets.searches.field, Qt.Key.Key_Return)
    walk.look("Aramayı kaydetme", "Geri al: Aramayı kaydetme")


def test_reading_and_what_is_done_with_an_article(walk: Walk, demo_archive: Path) -> None:
    open_demo(walk, demo_archive)
    readers = read(walk, "title:safety")
    walk.look("261 sözcük", "eklenme: ", "lehte", "yineler")
    walk.act("article.star")
    walk.look("Yıldızlama", "Geri al: Yıldızlama")
    walk.act("archive.undo")
    walk.look("Geri alındı: Yıldızlama", "Yinele: Yıldızlama")
    walk.act("article.find")
    walk.bot.keyClicks(readers.pane.find_bar.field, "zebra")
    walk.look("Bu makalede yok")
    readers.pane.menu_wanted.emit(QPoint())
    walk.look("Sürüm 1, tek sürüm")
    reading(walk).metadata_wanted.emit(reading(walk).article.id, "published", QPoint())  # type: ignore[union-attr]
    walk.wait(lambda: walk.program.window.findChild(CorrectionPopover) is not None)
    popover = walk.program.window.findChild(CorrectionPopover)
    assert popover is not None
    field = popover.findChild(QLineEdit)
    assert field is not None
    field.setText("some day")
    walk.bot.keyClick(field, Qt.Key.Key_Return)
    walk.look("“some day” tarih değil")


def test_earlier_versions(walk: Walk, demo_archive: Path) -> None:
    open_demo(walk, demo_archive)
    readers = read(walk, "title:twice")
    readers.pane.menu_wanted.emit(QPoint())
    walk.look("Sürüm 2 / 2", "Sürüm 1 ile 2 arasında ne değişti")
    controller = reading(walk)
    controller._menu.difference_wanted.emit(1, 2)
    walk.look("Ne değişti: Twice", "2 paragraf değişmedi")
    controller._menu.version_wanted.emit(1)
    walk.look("Bu, sürüm 1 / 2: eski bir metin.")


def test_menus_palette_keys_and_help(walk: Walk, demo_archive: Path) -> None:
    open_demo(walk, demo_archive)
    walk.program.window.open_menu()
    walk.look("Arşiv", "Makale ekle…", "Tema: koyu")
    for menu in walk.program.window.findChildren(QMenu):
        menu.close()
    walk.act("help.palette")
    walk.look("Ne yapmak istiyorsunuz?", "Bütün işlemler…, Yardım")
    for name in ("help.keys", "search.help", "help.way"):
        walk.act(name)
    walk.look("Boşluk", "Sözün sahibi olan aktör.", "Makalenin ne olduğu", "Pasajları bağlamak")


def test_importing_what_cannot_be_read(walk: Walk, demo_archive: Path) -> None:
    open_demo(walk, demo_archive)
    folder = walk.folder / "in"
    folder.mkdir()
    for number in range(22):
        (folder / f"{number}.txt").write_text(f"Title {number}\n\nA text that only this one has, {number}.\n")
    for name, data in {"a.pdf": b"%PDF-1.7 nothing", "b.zip": b"PK\x03\x04", "c.txt": b"", "d.gif": b"GIF89a"}.items():
        (folder / name).write_bytes(data)
    clipboard = QMimeData()
    clipboard.setUrls([QUrl.fromLocalFile(str(folder))])
    QGuiApplication.clipboard().setMimeData(clipboard)
    walk.act("archive.paste")
    walk.wait(lambda: walk.program.window.findChild(ImportSurveyDialog) is not None)
    walk.look("26 dosya", "düz metin (.txt)", "tanınmadı")
    survey = walk.program.window.findChild(ImportSurveyDialog)
    assert survey is not None
    survey.accept()
    strip = walk.part(ImportStrip)
    assert isinstance(strip, ImportStrip)
    walk.look("22 makale aktarıldı")
    strip.details_wanted.emit()
    report = walk.program.window.findChild(ImportReportDialog)
    assert report is not None
    walk.look("4 tanesi içe aktarılamadı", "Dosya: bir resim; Cuttings bunu okumaz", "Dosya boş")


def test_what_is_told_in_passing(walk: Walk, demo_archive: Path) -> None:
    open_demo(walk, demo_archive)
    QGuiApplication.clipboard().setText("https://example.org/story")
    walk.act("archive.paste")
    walk.look("Sayfayı kaydedip buraya bırakın")
