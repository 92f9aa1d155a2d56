"""What a page says of its article for search engines: JSON in the vocabulary of schema.org, as strangers write it.

It is a list, or a graph whose nodes point at each other, or broken; several articles may be in it, and authors come as
names, objects or references. Whatever shape it has, what comes out is flat text.
"""

import html
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

_ARTICLE_TYPES = frozenset(("BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting"))
_DEEPEST = 12
_MOST_NODES = 2_000
_LONGEST = 4_000_000
_TRAILING_COMMA = re.compile(r",\s*([\]}])")
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")
_AROUND = re.compile(r"^[^\[{]*|(?<=[\]}])[^\]}]*$")
_BROKEN_FIELD = re.compile(
    r'"(headline|datePublished|dateModified|articleSection|inLanguage)"\s*:\s*("(?:[^"\\\n]|\\.){1,500}")'
)
_BROKEN_AUTHOR = re.compile(r'"author"\s*:\s*[\[{\s]{0,20}[^\]}]{0,300}?"name"\s*:\s*("(?:[^"\\\n]|\\.){1,200}")')

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Stated:
    """What JSON-LD states of an article; authors and dates as written."""

    headline: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    outlet: str | None = None
    section: str | None = None
    language: str | None = None
    url: str | None = None
    identifier: str | None = None
    description: str | None = None
    keywords: str | None = None
    is_free: bool = True


NOTHING = Stated()


def stated(scripts: Iterable[str], url: str | None = None, titles: Sequence[str] = ()) -> Stated:
    """What the scripts of a page state of the article with this address or one of these titles.

    Where only one article is in them it is that one; of several that all have other titles it is none.
    """
    nodes: list[Node] = []
    broken: list[str] = []
    for script in scripts:
        data = _parsed(script)
        nodes.extend(_nodes(data))
        if data is None:
            broken.append(script)
    known = {node["@id"]: node for node in reversed(nodes) if isinstance(node.get("@id"), str) and len(node) > 1}
    articles = [node for node in nodes if _is_article(node)]
    own = [node for node in articles if _is_of(node, url, titles)] or articles
    if len({line(node.get("headline")) for node in own}) == 1:
        return _of(own[0], known)
    pages = (node for node in nodes if "WebPage" in _types(node) and node.get("datePublished"))
    page = None if articles else next(pages, None)
    return replace(_of(page, known), headline=None) if page else _from_broken(broken)


def _parsed(script: str) -> Any:
    """The data in a script, repaired where it is wrong in a usual way; None where it cannot be read."""
    script = _AROUND.sub("", _CDATA.sub("", script).strip()) if len(script) < _LONGEST else ""
    for text in (script, _TRAILING_COMMA.sub(r"\1", script)):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(data: Any) -> Iterator[Node]:
    """Every object with a type, outer ones first, as deep as anybody nests them."""
    level, left = [data], _MOST_NODES
    for _ in range(_DEEPEST):
        inner: list[Any] = []
        for value in level:
            if isinstance(value, dict):
                if "@type" in value or "@id" in value:
                    yield value
                inner.extend(value.values())
            elif isinstance(value, list):
                inner.extend(value)
        left -= len(inner)
        if not inner or left < 0:
            return
        level = inner


def _types(node: Node) -> set[str]:
    types = node.get("@type")
    names = types if isinstance(types, list) else [types]
    return {name.rpartition("/")[2].rpartition(":")[2] for name in names if isinstance(name, str)}


def _is_article(node: Node) -> bool:
    named = any(name.endswith("Article") or name in _ARTICLE_TYPES for name in _types(node))
    return named and any(node.get(key) for key in ("headline", "datePublished", "author", "name"))


def _is_of(node: Node, url: str | None, titles: Sequence[str]) -> bool:
    if url and url in (_address(node.get("url")), _address(node.get("mainEntityOfPage"))):
        return True
    return (line(node.get("headline")) or line(node.get("name"))) in titles


def _of(node: Node, known: dict[str, Node]) -> Stated:
    return Stated(
        headline=line(node.get("headline")) or line(node.get("name")),
        authors=tuple(_names(node.get("author") or node.get("creator"), known)),
        published=line(node.get("datePublished")),
        modified=line(node.get("dateModified")),
        outlet=next(_names(node.get("publisher") or node.get("sourceOrganization"), known), None),
        section=_joined(node.get("articleSection")),
        language=_language(node.get("inLanguage")),
        url=_address(node.get("url")) or _address(node.get("mainEntityOfPage")),
        identifier=_identifier(node.get("identifier")),
        description=line(node.get("description")),
        keywords=_joined(node.get("keywords")),
        is_free=str(node.get("isAccessibleForFree", True)).lower() != "false",
    )


def line(value: Any) -> str | None:
    """A text (or a number, or the first of several) as one line, without the escapes of markup; None for nothing."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value")
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    return " ".join(html.unescape(str(value)).split()) or None


def _joined(value: Any) -> str | None:
    values = value if isinstance(value, list) else [value]
    return ", ".join(dict.fromkeys(filter(None, map(line, values)))) or None


def _names(value: Any, known: dict[str, Node]) -> Iterator[str]:
    """The names of persons or organisations, each given as a name, an object, or a reference to one."""
    for one in value if isinstance(value, list) else [value]:
        node = known.get(str(one.get("@id")), one) if isinstance(one, dict) and "name" not in one else one
        name = node.get("name") if isinstance(node, dict) else node
        for written in name if isinstance(name, list) else [name]:
            if isinstance(written, str) and (text := line(written)):
                yield text


def _language(value: Any) -> str | None:
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("name")
    return line(value)


def _address(value: Any) -> str | None:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    text = line(value)
    return text if text and text.startswith(("http://", "https://")) else None


def _identifier(value: Any) -> str | None:
    if isinstance(value, dict):
        value = value.get("value")
    text = line(value)
    return text if text and len(text) <= 100 and "://" not in text else None


def _from_broken(scripts: list[str]) -> Stated:
    """The plain fields of JSON that cannot be read, taken out by their names."""
    text = "\n".join(script[:_LONGEST] for script in scripts if "Article" in script or "BlogPosting" in script)
    found: dict[str, str | None] = {}
    for match in _BROKEN_FIELD.finditer(text):
        found.setdefault(match[1], _unquoted(match[2]))
    author = _BROKEN_AUTHOR.search(text)
    name = _unquoted(author[1]) if author else None
    return Stated(
        headline=found.get("headline"),
        authors=(name,) if name else (),
        published=found.get("datePublished"),
        modified=found.get("dateModified"),
        section=found.get("articleSection"),
        language=found.get("inLanguage"),
    )


def _unquoted(text: str) -> str | None:
    try:
        return line(json.loads(text, strict=False))
    except ValueError:
        return None
