"""An article of the archive as the values a reader shows."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.models.link_words import rank
from app.reader.article import ReaderArticle, ReaderHighlight, ReaderLink
from app.theme.colours import issue_colour
from app.words import counted, date_in_words, say
from archive.model import (
    Annotation,
    Assignment,
    ExcerptLink,
    IssuePlace,
    PlacementState,
    Role,
    Span,
    TagKind,
)
from archive.operations.read import ArticleView
from archive.sentences import word
from archive.text.citation import citation

translate = QCoreApplication.translate
_NO_PLACE = IssuePlace(0)


def reader_article(view: ArticleView, issue_places: Mapping[str, IssuePlace]) -> ReaderArticle:
    """Everything of it that is shown. `issue_places` are what colours go by."""
    about, version = view.article.metadata, view.version
    highlights, lost = _highlights(view, issue_places)
    return ReaderArticle(
        id=view.article.id,
        title=version.title,
        body=version.body,
        styles=version.styles,
        outlet=about.outlet or "",
        dateline=about.dateline or "",
        date=shown_date(about.published),
        facts=_facts(view),
        date_is_guessed="published" in about.guessed,
        language=about.language,
        version=version.number,
        versions=view.versions,
        which_version=_which_version(view),
        position=view.article.position if version.number == view.article.version else 0,
        notices=_notices(view, lost),
        citation=citation(view.article),
        has_original=version.original is not None,
        highlights=highlights,
    )


def shown_date(iso: str | None) -> str:
    """ "14 Mar 2026", "Mar 2026", "2026", or with the time of day where that is known; empty for none."""
    if not iso:
        return ""
    time = iso.partition("T")[2][:5]
    return f"{date_in_words(iso)}, {time}" if time else date_in_words(iso)


def _facts(view: ArticleView) -> tuple[str, ...]:
    about = view.article
    captured = datetime.fromisoformat(view.version.captured_at)
    facts = [about.metadata.byline or "", about.metadata.section or ""]
    facts.append(counted(about.words, translate("ReaderArticle", "one word"), translate("ReaderArticle", "{} words")))
    facts.append(translate("ReaderArticle", "added {}").format(f"{shown_date(captured.isoformat())} UTC"))
    return tuple(fact for fact in facts if fact)


def _which_version(view: ArticleView) -> str:
    total = len(view.versions)
    return translate("ReaderArticle", "version {} of {}").format(view.version.number, total) if total > 1 else ""


def _notices(view: ArticleView, lost: int) -> tuple[str, ...]:
    number, current = view.version.number, view.article.version
    found = []
    if number != current:
        earlier = translate("ReaderArticle", "This is version {} of {}: an earlier text.")
        found.append(earlier.format(number, len(view.versions)))
    if lost:
        one = translate("ReaderArticle", "One highlight lost its text in version {1}")
        many = translate("ReaderArticle", "{0} highlights lost their text in version {1}")
        found.append((one if lost == 1 else many).format(lost, number))
    return tuple(found)


def _highlights(view: ArticleView, issue_places: Mapping[str, IssuePlace]) -> tuple[tuple[ReaderHighlight, ...], int]:
    """Those that have a place in this text, and how many have none."""
    found, lost = [], 0
    own = {annotation.id: annotation for annotation in view.annotations}
    year = (view.article.metadata.published or "")[:4]
    for annotation in view.annotations:
        placement = view.placements.get(annotation.id)
        span: Span | None = annotation.span if placement is None else placement.span
        state = PlacementState.SAME if placement is None else placement.state
        if span is None or not span:
            lost += 1
            continue
        links = _links(view.ends.get(annotation.id, ()), own, year)
        found.append(_highlight(annotation, span, state, links, issue_places))
    return tuple(found), lost


def _highlight(
    annotation: Annotation,
    span: Span,
    state: PlacementState,
    links: tuple[ReaderLink, ...],
    issue_places: Mapping[str, IssuePlace],
) -> ReaderHighlight:
    issues = [tag for tag in annotation.assignments if tag.kind is TagKind.ISSUE]
    actors = [tag for tag in annotation.assignments if tag.kind is TagKind.ACTOR]
    speakers = [tag for tag in actors if tag.role is Role.SPEAKER]
    named = issues or [tag for tag in actors if tag.role is not Role.SPEAKER]
    return ReaderHighlight(
        id=annotation.id,
        span=span,
        state=state,
        colour=_colour(issue_places.get(issues[0].tag, _NO_PLACE)) if issues else None,
        tags=tuple(dict.fromkeys(tag.name for tag in named)),
        speaker=_speakers(speakers, actors),
        stance=next((say(word(tag.stance)) for tag in issues if tag.stance), ""),
        note=annotation.note,
        links=links,
    )


def _colour(place: IssuePlace) -> str:
    return issue_colour(place.number, place.colour).name


def _links(ends: Sequence[ExcerptLink], own: Mapping[str, Annotation], year: str) -> tuple[ReaderLink, ...]:
    """`own` are the annotations of the article, which is of that year."""
    named = (ReaderLink(end.type, _end(end, own.get(end.annotation), year), end.outgoing) for end in ends)
    return tuple(sorted(named, key=_weight))


def _end(end: ExcerptLink, own: Annotation | None, year: str) -> str:
    """What the other end is called: who speaks in this article, or outlet and date of another one, else its title.

    The year is left out where it is that of this article.
    """
    if own is not None:
        who = ", ".join(tag.name for tag in own.assignments if tag.role is Role.SPEAKER)
        return translate("ReaderArticle", "{}, same article").format(who or f"“{own.quote}”")
    if not (end.outlet and end.published):
        return end.title
    day = shown_date(end.published.partition("T")[0])
    return f"{end.outlet}, {day.removesuffix(f' {year}') if year else day}"


def _weight(link: ReaderLink) -> int:
    """The most telling first."""
    return rank(link.type)


def _speakers(speakers: Sequence[Assignment], actors: Sequence[Assignment]) -> str:
    names = ", ".join(tag.name for tag in speakers)
    via = ", ".join(tag.name for tag in actors if tag.role is Role.VIA)
    return ", ".join(part for part in (names, translate("ReaderArticle", "via {}").format(via) if via else "") if part)
