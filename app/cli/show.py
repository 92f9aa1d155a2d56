"""Print one article with what is marked in it: ⟦a passage⟧¹ with its tags, note and links below the text.

--version shows an earlier text, --diff what became of one text in another, word by word.
"""

import argparse
from collections.abc import Sequence
from dataclasses import fields
from typing import TYPE_CHECKING

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome
from app.cli.terminal import counted, indented, numbered, wrapped
from app.cli.values import article_number, version_number

if TYPE_CHECKING:
    from archive.model import Annotation, ArticleMetadata, Assignment, Link, Mention, Span
    from archive.operations.read import ArticleView


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)
    parser.add_argument("article", metavar="ARTICLE", type=article_number, help="the number of the article")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--version", metavar="N", type=version_number, help="its text of that number")
    which.add_argument("--diff", metavar=("A", "B"), nargs=2, type=version_number, help="compare two of its texts")


def run(args: argparse.Namespace) -> Outcome:
    if args.diff:
        from app.cli import version_diff

        return version_diff.run(args)
    with opened(args.archive) as archive:
        view = archive.article(args.article, args.version)
        mentions = archive.mentions(args.article, args.version)
    named = [{"name": m.name, "start": m.span.start, "end": m.span.end} for m in mentions]
    return Outcome(_document(view) | {"mentions": named}, _text(view) + _named(view, mentions))


def _document(view: "ArticleView") -> dict[str, object]:
    article, version = view.article, view.version
    metadata = {field.name: getattr(article.metadata, field.name) for field in fields(article.metadata)}
    return {
        "article": article.id,
        "version": version.number,
        "versions": view.versions,
        "title": version.title,
        "body": version.body,
        "blocks": [
            {
                "kind": block.kind,
                "start": block.span.start,
                "end": block.span.end,
                "level": block.style.level,
                "page": block.style.page,
            }
            for block in version.blocks
        ],
        **metadata,
        "words": article.words,
        "state": article.state,
        "starred": article.starred,
        "sha256": version.sha256,
        "captured_at": version.captured_at,
        "created_at": article.created_at,
        "modified_at": article.modified_at,
        "same_text": view.same_text,
        "annotations": [_annotation(annotation, view) for annotation in view.annotations],
    }


def _annotation(annotation: "Annotation", view: "ArticleView") -> dict[str, object]:
    placement = view.placements.get(annotation.id)
    return {
        "annotation": annotation.id,
        "version": annotation.version,
        "start": annotation.span.start,
        "end": annotation.span.end,
        "quote": annotation.quote,
        "placement": placement
        and {
            "version": placement.version,
            "state": placement.state,
            "start": placement.span and placement.span.start,
            "end": placement.span and placement.span.end,
        },
        "note": annotation.note,
        "actors": [
            _tag(assignment, view) | {"role": assignment.role, "as_written": assignment.as_written}
            for assignment in annotation.assignments
            if assignment.kind == "actor"
        ],
        "issues": [
            _tag(assignment, view) | {"stance": assignment.stance}
            for assignment in annotation.assignments
            if assignment.kind == "issue"
        ],
        "links": [
            {
                "link": link.id,
                "type": link.type,
                "source": link.source,
                "target": link.target,
                "status": link.status,
                "note": link.note,
            }
            for link in _touching(annotation, view)
        ],
        "attribution": annotation.attribution,
        "wording": annotation.wording,
        "check": annotation.check,
        "translation": annotation.translation,
        "private": annotation.private,
        "created_at": annotation.created_at,
        "modified_at": annotation.modified_at,
    }


def _tag(assignment: "Assignment", view: "ArticleView") -> dict[str, object]:
    return {"tag": assignment.tag, "name": assignment.name, "private": assignment.tag in view.private_tags}


def _touching(annotation: "Annotation", view: "ArticleView") -> "list[Link]":
    return [link for link in view.links if annotation.id in (link.source, link.target)]


def _text(view: "ArticleView") -> str:
    from archive.text.layout import count_words

    article, version = view.article, view.version
    about = article.metadata
    meta = [about.outlet, about.byline, about.dateline, about.published or "no date", about.language]
    current = "" if version.number == article.version else f" (the current one is {article.version})"
    words = article.words if not current else count_words(version.body)
    numbers = [f"article {article.id}", f"version {version.number}{current}", counted(words, "word")]
    places = {annotation.id: _place(annotation, view) for annotation in view.annotations}
    here = sorted((a for a in view.annotations if places[a.id]), key=lambda a: places[a.id] or a.span)
    # Where a passage of another version is not certain to be, it is listed, not drawn.
    elsewhere = [annotation for annotation in view.annotations if not places[annotation.id]]
    lines = [wrapped(version.title), wrapped(" · ".join(part for part in meta if part)), " · ".join(numbers)]
    if about.url:
        lines.append(about.url)
    if handling := _handling(about):
        lines.append(handling)
    spans = [span for annotation in here if (span := places[annotation.id])]
    for paragraph in numbered(version.body, spans).split("\n"):
        lines += ["", wrapped(paragraph)]
    for number, annotation in enumerate(here, 1):
        lines += ["", *_described(annotation, f"{number}  {_origin(annotation, view)}", view)]
    for annotation in elsewhere:
        lines += ["", *_described(annotation, _origin(annotation, view), view)]
    if view.same_text:
        lines += ["", f"The same text stands in article {', '.join(map(str, view.same_text))}."]
    return "\n".join(lines)


def _handling(about: "ArticleMetadata") -> str:
    """A line on what may not be shown to everybody; empty where everything may."""
    parts = [
        "private" if about.private else "",
        "" if about.terms == "on the record" else about.terms,
        f"embargo until {about.embargo_until}" if about.embargo_until else "",
    ]
    return " · ".join(part for part in parts if part)


def _place(annotation: "Annotation", view: "ArticleView") -> "Span | None":
    """Where an annotation stands in the text shown, if that is certain."""
    if annotation.version == view.version.number:
        return annotation.span
    placement = view.placements[annotation.id]
    return placement.span if placement.state in ("same", "moved") else None


def _origin(annotation: "Annotation", view: "ArticleView") -> str:
    """What to say of a passage that was marked in another text than the one shown."""
    if annotation.version == view.version.number:
        return ""
    return f"In version {annotation.version}, here {view.placements[annotation.id].state}: “{annotation.quote}”  "


def _named(view: "ArticleView", mentions: "Sequence[Mention]") -> str:
    """A line on the known names that stand in the text and are tagged nowhere in it."""
    tagged = {assignment.tag for annotation in view.annotations for assignment in annotation.assignments}
    names = dict.fromkeys(mention.name for mention in mentions if mention.tag not in tagged)
    return "\n\n" + wrapped(f"Named here but not tagged: {', '.join(names)}.") if names else ""


def _described(annotation: "Annotation", label: str, view: "ArticleView") -> list[str]:
    tags = [_tagged(assignment, view) for assignment in annotation.assignments]
    privacy = "private" if annotation.private else None
    known = [word for word in (privacy, annotation.attribution, annotation.wording, annotation.check) if word]
    lines = [label + annotation.id]
    lines += [indented(" · ".join(part), "   ") for part in (tags, known) if part]
    if annotation.note:
        lines.append(indented(f"Note: {annotation.note}", "   "))
    for link in _touching(annotation, view):
        outgoing = link.source == annotation.id
        lines.append(f"   {'→' if outgoing else '←'} {link.type}: {link.target if outgoing else link.source}")
        if link.note:
            lines.append(indented(f"Note: {link.note}", "      "))
    return lines


def _tagged(assignment: "Assignment", view: "ArticleView") -> str:
    privacy = "private" if assignment.tag in view.private_tags else None
    known = ", ".join(word for word in (assignment.role, assignment.stance, privacy) if word)
    return f"{assignment.name} ({known})" if known else assignment.name
