"""The archives that are photographed: invented articles only, and always the same."""

import json
from collections.abc import Sequence
from pathlib import Path

from app.jobs.demo_archive import build
from archive import Archive
from archive.model import ReadingState, Role, Stance

MOMENT = "2025-07-04T09:12:00.000Z"
"""When everything in these archives was made."""

DUTY_LOG = 7
"""The article of the demo archive that its newspaper publishes in several texts."""

WARNED = "The Doruvan release > Selhan was warned in time"


def desk_of_a_reporter(path: Path) -> None:
    """The demo archive after some more days of work: articles are read, kept and in stories, searches are saved."""
    build(path)
    with Archive.open(path) as archive:
        archive.save_search("What was contradicted", "link:contradicts")
        archive.create_story("Joint control", [10, 11])
        for article in (1, 2, 3, 4, DUTY_LOG, 10):
            archive.set_state(article, ReadingState.READ)
        archive.set_state(6, ReadingState.KEPT)
        archive.set_state(5, ReadingState.SET_ASIDE)
        archive.set_starred(6, True)
        archive.drain()


def add(path: Path, *records: dict[str, object]) -> Sequence[int]:
    """Import these articles, and say that they were read; their numbers."""
    file = path.with_name("more.jsonl")
    file.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    with Archive.open(path) as archive:
        report = archive.import_paths([file])
        found = sorted(report.articles)
        for article in found:
            archive.set_state(article, ReadingState.READ)
        archive.drain()
    return found


def revise(path: Path, *changes: tuple[str, str]) -> None:
    """The newspaper changes the article on the duty log: for each change, of one passage into another, a new text."""
    with Archive.open(path) as archive:
        about, text = archive.article(DUTY_LOG).article.metadata, archive.article(DUTY_LOG).version
    body = text.body
    for before, after in changes:
        assert before in body
        body = body.replace(before, after)
        add(path, {"title": text.title, "text": body, "outlet": about.outlet, "external_id": about.external_id})


def with_an_article_from_right_to_left(path: Path) -> int:
    """Add an Arabic report on the same flood, with two statements in it; its number."""
    (article,) = add(
        path,
        {
            "title": "محافظ سلحان: لم يصلنا أي تحذير قبل فيضان دوروفان",
            "text": (
                "قال محافظ سلحان طارق إلفانلي إن مكتبه لم يتلقَّ أي تحذير قبل أن تفتح فيرداني بوابات سد دوروفان "
                "فجر الجمعة 4 أبريل 2025، وإن الماء بلغ الأحياء السفلى قبل شروق الشمس.\n"
                "وأضاف للصحفيين: «لم يصلنا فاكس ولا اتصال. علمنا بالماء من الماء نفسه»، وهي العبارة التي نقلتها "
                "صحيفة The Talmira Observer في اليوم التالي.\n"
                "في المقابل، قالت وزارة المياه في فيرداني إن رسالة أُرسلت عند الساعة 11.15 مساءً إلى الرقم المذكور "
                "في المعاهدة، وإن التحذير صدر في وقته وبالطريق المتفق عليه.\n"
                "ولا يزال سكان تاملك بلا جسر. وقدّر اتحاد مزارعي سلحان الأراضي المغمورة بنحو 4,100 دونم، وطالب "
                "بمقعد في غرفة التحكم بالسد (control room)."
            ),
            "outlet": "صدى الحوض",
            "dateline": "سلحان",
            "language": "ar",
            "published": "2025-04-05T11:40:00+03:00",
            "external_id": "sh-2291",
        },
    )
    with Archive.open(path) as archive:
        archive.annotate(
            article,
            "لم يصلنا فاكس ولا اتصال. علمنا بالماء من الماء نفسه",
            actors=[("Tarık Elvanlı", Role.SPEAKER)],
            issues=[(WARNED, Stance.AGAINST)],
            note="الكلمات نفسها في الصحف الثلاث.",
        )
        archive.annotate(
            article,
            "إن رسالة أُرسلت عند الساعة 11.15 مساءً إلى الرقم المذكور في المعاهدة",
            actors=[("Verdany Water Ministry", Role.SPEAKER)],
            issues=[(WARNED, Stance.FOR)],
        )
        archive.drain()
    return article


def with_long_names(path: Path) -> int:
    """Add an article of which everything is longer than there is room for; its number."""
    commission = (
        "Interparliamentary Commission of Inquiry into the Operation, Maintenance and Supervision of the Doruvan Dam"
    )
    issue = (
        "Whether the treaty of the upper basin obliges either side to announce a release by telephone as well as fax"
    )
    (article,) = add(
        path,
        {
            "title": "Interparliamentary commission of inquiry into the night at the Doruvan Dam hears forty-one "
            "witnesses on the fax, the telephone, the duty log and the disputed order, and adjourns until the autumn "
            "without a finding on who gave it",
            "text": f"The {commission} adjourned on Friday.\n“Nobody has told us who telephoned,” its chair said. "
            "Donauschifffahrtsgesellschaftskapitänswitwenunterstützungsvereinsversammlungsprotokollführerin "
            "Almut Reken took the minutes.\nThe order at the gates remains disputed.",
            "outlet": "Quarterly Proceedings of the Royal Society for the Study of Rivers, Dams and Their Neighbours",
            "byline": "Ottoline Featherstonehaugh-Cavendish, Maximilian Hohenwarter-Lindenthal, Anunciación Etxeberria",
            "dateline": "SELHAN AND MARISTAD",
            "section": "Reports of Committees and Commissions",
            "published": "2025-04-25",
            "external_id": "qp-1",
        },
    )
    with Archive.open(path) as archive:
        archive.annotate(
            article,
            "Nobody has told us who telephoned",
            actors=[(commission, Role.SPEAKER), ("Verdany Water Ministry", Role.ABOUT)],
            issues=[(issue, Stance.UNCLEAR)],
            note="Compare with https://basinreview.example/reportage/the-fax-that-nobody-was-there-to-read-in-the-night",
        )
        archive.annotate(article, "The order at the gates remains disputed", issues=[(issue, None)])
        archive.drain()
    return article


def with_many_actors(path: Path, many: int) -> None:
    """Name so many actors in the articles there are."""
    families = ("Arden", "Belkis", "Corvin", "Durmaz", "Elster", "Farouk", "Galanis", "Holm", "Ivarsson", "Jansen")
    with Archive.open(path) as archive:
        for first in range(0, many, 500):
            names = [f"{families[n % 10]}, {families[n // 10 % 10]} {n // 100 + 1}" for n in range(first, first + 500)]
            archive.annotate(12, "Discharge possible after 02.00.", actors=[(name, Role.MENTIONED) for name in names])
        archive.drain()
