"""What a Markdown file says of its article in front of it: a YAML head between lines of three hyphens.

YAML reads meaning into values that nobody put there: `lang: no` is false, `10:30` is 630, a date gets a time. So every
value stays the text that was written. Aliases, which let a few lines grow to gigabytes, are refused.
"""

import re
from collections.abc import Mapping
from typing import Any

from archive.errors import FormatError
from archive.sentences import Sentence

_HEAD = re.compile(r"---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_KEY = re.compile(r"[^\W\d][\w -]*:(?:\s|$)")
# "title: Truce: what next?" is no YAML, but is what people write.
_UNQUOTED = re.compile(r"^([^\W\d][\w -]*):[ \t]+([^\s\"'\[{|>&*!].*)$", re.MULTILINE)
_LONGEST = 64 * 1024
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_NOTHING = frozenset(("", "~", "null"))

# What the fields of an article are called in the heads of files, the likelier name first.
_FIELDS = {
    "title": ("title", "headline"),
    "byline": ("author", "authors", "byline", "by"),
    "published": ("date", "published", "publication date", "date published", "pubdate", "publishdate"),
    "outlet": ("outlet", "publication", "source", "publisher", "site", "newspaper"),
    "url": ("url", "link", "canonical", "canonical url", "permalink", "source"),
    "language": ("lang", "language"),
    "section": ("section", "category"),
    "dateline": ("dateline", "location"),
    "accessed": ("accessed", "retrieved", "clipped", "saved"),
}


def split(text: str) -> tuple[dict[str, object], str]:
    """The values in front of a text, as text and lists of texts, and the text after them.

    Raises FormatError for a head that cannot be read.
    """
    match = _HEAD.match(text, 0, _LONGEST)
    if not match or not _KEY.match(match[1].lstrip()):
        return {}, text
    return _values(match[1]), text[match.end() :]


def fields(head: Mapping[str, object]) -> tuple[dict[str, str], dict[str, object]]:
    """The values that are fields of an article, and all others under their own names."""
    rest = dict(head)
    by_name = {re.sub(r"[\s_-]+", " ", key.lower()): key for key in reversed(rest)}
    found: dict[str, str] = {}
    for field, names in _FIELDS.items():
        for name in names:
            key = by_name.get(name)
            value = _text(rest.get(key)) if key is not None else None
            is_url = bool(value and _URL.fullmatch(value))
            if key is not None and value and (is_url if field == "url" else not (is_url and name == "source")):
                found[field] = value
                del rest[key], by_name[name]
                break
    return found, rest


def _values(yaml_text: str) -> dict[str, object]:
    import yaml

    class Loader(yaml.BaseLoader):
        """Every scalar is text."""

        def compose_node(self, parent: Any, index: Any) -> Any:
            if self.check_event(yaml.AliasEvent):
                raise FormatError(
                    Sentence(
                        "The head of the Markdown file uses YAML aliases (*name), which are not read: write the "
                        "values out."
                    )
                )
            return super().compose_node(parent, index)

    quoted = _UNQUOTED.sub(lambda match: f"{match[1]}: '" + match[2].strip().replace("'", "''") + "'", yaml_text)
    for written in (yaml_text, quoted):
        try:
            values = yaml.load(written, Loader)
        except (yaml.YAMLError, ValueError) as error:
            trouble: Exception = error
        except RecursionError as error:
            raise FormatError(
                Sentence("The head of the Markdown file is nested too deeply to read: simplify it.")
            ) from error
        else:
            return {str(key): value for key, value in values.items()} if isinstance(values, dict) else {}
    raise FormatError(
        Sentence("The head of the Markdown file is no valid YAML: correct it, or remove it with its lines of hyphens.")
    ) from trouble


def _text(value: object) -> str | None:
    """A value as the text of a field: lists are joined by commas; of an author with particulars the name counts."""
    if isinstance(value, list):
        texts = [_text(inner) for inner in value if not isinstance(inner, list)]
        return ", ".join(filter(None, texts)) or None
    if isinstance(value, dict):
        value = value.get("name")
    if not isinstance(value, str) or value.strip().lower() in _NOTHING:
        return None
    return _WIKI_LINK.sub(r"\1", value).strip()
