"""Reads exports back with programs that know nothing of Cuttings: for each format, the fields of every excerpt."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from archive.exporters.base import FIELDS
from archive.exporters.csv import read_back

Fields = dict[str, str]


def from_xlsx(path: Path) -> list[Fields]:
    import openpyxl

    book = openpyxl.load_workbook(path)
    rest: dict[tuple[str, str, str], str] = {}
    for sheet in (sheet for sheet in book.worksheets if sheet.title.startswith("Continued")):
        for name, row, _, column, text in sheet.iter_rows(min_row=2, values_only=True):
            key = (str(name), str(row), str(column))
            rest[key] = rest.get(key, "") + _text(text)
    found = []
    for sheet in (sheet for sheet in book.worksheets if sheet.title.startswith("Excerpts")):
        header, *rows = sheet.iter_rows()
        for row in rows:
            assert {cell.data_type for cell in row} <= {"s", "n", "inlineStr"}
            cells = {str(h.value): _text(c.value) for h, c in zip(header, row, strict=True)}
            for name in filter(None, cells.pop("continued").split(",")):
                cells[name] += rest.pop((sheet.title, str(row[0].row), name))
            found.append(cells)
    assert rest == {}
    return found


def _text(value: object) -> str:
    """A cell's text as spreadsheets show it: `_x0041_` is written for a character, and `_x005F_` for `_` before one."""
    from openpyxl.utils.escape import unescape

    return "" if value is None else unescape(str(value))


def from_docx(path: Path) -> list[Fields]:
    import docx

    document = docx.Document(str(path))
    notes = {comment.comment_id: comment.text for comment in document.comments}
    found: list[Fields] = []
    for paragraph in document.paragraphs:
        style = paragraph.style.name if paragraph.style else ""
        if style == "ExcerptQuote":
            found.append(_blank() | {"quote": paragraph.text})
            for mark in paragraph._p.xpath(".//w:commentReference/@w:id"):
                found[-1]["note"] = notes.pop(int(mark))
        elif style == "ExcerptSource":
            found[-1]["citation"] = paragraph.text
        elif style == "ExcerptDetails":
            name = ""
            for run in paragraph.runs:
                if run.bold:
                    name = run.text.removesuffix(": ")
                elif run.text != " · ":
                    found[-1][name] += run.text
    assert notes == {}
    return [_without_page(fields) for fields in found]


def from_html(path: Path) -> list[Fields]:
    from lxml import html

    found = []
    for section in html.document_fromstring(path.read_bytes()).iterfind(".//section"):
        fields = _blank()
        names = {"blockquote": "quote", "p[@class='source']": "citation", "p[@class='note text']": "note"}
        for where, name in names.items():
            fields[name] = "".join(element.text_content() for element in section.iterfind(where))
        for term in section.iter("dt"):
            value = term.getnext()
            assert value is not None
            fields[term.text_content()] = value.text_content()
        found.append(_without_page(fields))
    return found


def markdown_text(children: Sequence[Any]) -> str:
    """The plain text of inline tokens; only line breaks and bold are known, and anything else is an error."""
    breaks = {"softbreak": "(soft)", "hardbreak": "\n", "strong_open": "\x02", "strong_close": "\x03"}
    assert {child.type for child in children} <= {"text", "text_special", *breaks}
    return "".join(breaks.get(child.type, child.content) for child in children)


def from_markdown(path: Path) -> list[Fields]:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return [_without_page(fields) for fields in _excerpts_of(parser.parse(path.read_bytes().decode()))]


def _excerpts_of(tokens: Sequence[Any]) -> Iterator[Fields]:
    fields = _blank()
    within: list[str] = []
    for token in tokens:
        if token.type == "hr":
            yield fields
            fields = _blank()
        elif token.nesting:
            within = [*within, token.tag] if token.nesting > 0 else within[:-1]
        elif token.type == "inline":
            text = markdown_text(token.children or ())
            if within == ["blockquote", "p"]:
                fields["quote"] += text
            elif within == ["ul", "li", "p"]:
                name, value = re.fullmatch("\x02(.+?):\x03 ?(.*)", text, re.DOTALL).groups()  # type: ignore[union-attr]
                fields[name] = value
            elif within == ["p"]:
                fields["citation"] = text  # the last paragraph: before it stands the statement
            else:
                assert within == ["h1"], within
    if fields["id"]:
        yield fields


def from_json_ld(path: Path) -> list[Fields]:
    collection = json.loads(path.read_text("utf-8"))
    items = collection["first"]["items"]
    assert (collection["total"], collection["type"]) == (len(items), "AnnotationCollection")
    return [_of_annotation(item) for item in items]


def _of_annotation(item: Mapping[str, Any]) -> Fields:
    quote, position = item["target"]["selector"]
    bodies = {purpose: [b for b in item["body"] if b["purpose"] == purpose] for purpose in ("tagging", "linking")}
    actors = [tag for tag in bodies["tagging"] if tag["cuttings:kind"] == "actor"]
    issues = [tag for tag in bodies["tagging"] if tag["cuttings:kind"] == "issue"]
    fields = _blank() | {
        "id": item["id"].removeprefix("urn:uuid:"),
        "quote": quote["exact"],
        "context before": quote["prefix"],
        "context after": quote["suffix"],
        "start": str(position["start"]),
        "end": str(position["end"]),
        "created": item.get("created", ""),
        "modified": item.get("modified", ""),
        "note": "".join(body["value"] for body in item["body"] if body["purpose"] == "commenting"),
        "actors": "; ".join(map(_actor, actors)),
        "issues": "; ".join(
            t["value"] + (f" ({t['cuttings:stance']})" if "cuttings:stance" in t else "") for t in issues
        ),
        "links": "; ".join(
            f"{link['cuttings:linkType']}: “{link['cuttings:quote']}” ({link['cuttings:title']}, {link['source'][9:]})"
            for link in bodies["linking"]
        ),
    }
    for name in fields:
        key = "cuttings:" + re.sub(" (.)", lambda match: match[1].upper(), name)
        if key in item:
            fields[name] = str(item[key])
    return fields


def _actor(tag: Mapping[str, str]) -> str:
    written = tag.get("cuttings:asWritten")
    other = f", as written “{written}”" if written and written != tag["value"] else ""
    return f"{tag['value']} ({tag['cuttings:role']}{other})"


def _blank() -> Fields:
    return {field.name: "" for field in FIELDS}


def _without_page(fields: Fields) -> Fields:
    """The source line is the citation with the page, which is a field of its own as well."""
    if fields["page"]:
        assert fields["citation"].endswith(f" · p. {fields['page']}")
        fields["citation"] = fields["citation"].removesuffix(f" · p. {fields['page']}")
    return fields


READERS: Mapping[str, Callable[[Path], list[Fields]]] = {
    "csv": read_back,
    "xlsx": from_xlsx,
    "docx": from_docx,
    "html": from_html,
    "markdown": from_markdown,
    "json-ld": from_json_ld,
}
