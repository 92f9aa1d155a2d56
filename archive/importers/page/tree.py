"""From the text of a page to its tree, whatever a stranger's program made of it.

The parser opens no file and no address and expands no entity. What it would cut off in silence, a page nested deeper
than it goes, is read flat instead or refused.
"""

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from archive.errors import FormatError
from archive.sentences import Sentence

# No character of a document; lxml gives them and does not take them back.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_CONTROL_REFERENCES = re.compile(
    "&#(?:0*(?:[0-8]|1[124-9]|2[0-9]|3[01])(?![0-9])|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F])(?![0-9a-fA-F]));?"
)
_XML = re.compile(r"\s*<\?xml\b[^>]{0,500}\?>")
# In XHTML any element may be closed where it opens; to HTML, all that follows would be inside it.
_CLOSED_AT_ONCE = re.compile(
    r"<(script|style|title|textarea|iframe|noscript|div|span|a|p|b|i|em|td|th|li)(\s[^<>]*)?/>"
)
# Declarations of entities, none of which is ever expanded.
_SUBSET = re.compile(r"(<!DOCTYPE\s[^<>\[]{0,500})\[.{0,100000}?\]\s*>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?([A-Za-z][\w:-]*)[^<>]*>")
_KEPT_FLAT = frozenset(
    (
        *("html", "head", "body", "title", "meta", "link", "script", "style", "p", "br", "hr", "time", "img", "a"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "nav", "aside", "footer", "article", "figcaption"),
    )
)
_PARAGRAPHS_FLAT = frozenset(
    (
        "div",
        "section",
        "main",
        "blockquote",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "tr",
        "td",
        "th",
        "center",
        "pre",
    )
)
_UNREADABLE = Sentence(
    "The page is nested too deeply, or has too much in one piece, to read: "
    "open it in a browser and save its text as plain text."
)
_EMPTY = Sentence("There is nothing in the page: see whether it was saved completely.")
_LONGEST_IN_FORM = 200
# What is never text, and what only controls or fills a page.
_NO_TEXT = (
    *("style", "template", "svg", "canvas", "math", "noscript", "iframe", "object", "embed", "applet"),
    *("button", "select", "textarea", "input", "audio", "video", "map", "datalist"),
)


def parse(text: str) -> HtmlElement:
    """The tree of a page. Raises FormatError where there is none, or where only a part of it could be read."""
    text = _CONTROL_REFERENCES.sub("", _CONTROLS.sub("", text))
    if xml := _XML.match(text):
        text = _CLOSED_AT_ONCE.sub(r"<\1\2></\1>", _SUBSET.sub(r"\1>", text[xml.end() :], count=1))
    root = _parsed(text)
    if root is None:
        root = _parsed(_TAG.sub(_flat, text))
    if root is None:
        raise FormatError(_UNREADABLE)
    return root


def without_furniture(root: HtmlElement) -> HtmlElement:
    """The same tree without scripts, styles and controls; `<q>` has the quotation marks that a browser shows.

    A form or navigation around paragraphs of text is a mere container: some systems put a form around the whole page,
    and some pages forget to close their navigation.
    """
    for quote in list(root.iter("q")):
        quote.text = "“" + (quote.text or "")
        quote.tag = "span"
        last = quote[-1] if len(quote) else None
        if last is None:
            quote.text += "”"
        else:
            last.tail = (last.tail or "") + "”"
    etree.strip_elements(root, "script", *_NO_TEXT, with_tail=False)
    for element in list(root.iter("form", "nav")):
        if sum(len(paragraph.text_content()) for paragraph in element.iter("p")) > _LONGEST_IN_FORM:
            element.tag = "div"
    return root


def _flat(tag: re.Match[str]) -> str:
    """What stands for a tag in a page nested too deeply: containers only part paragraphs, the rest is nothing."""
    name = tag[1].lower()
    return tag[0] if name in _KEPT_FLAT else "<p>" if name in _PARAGRAPHS_FLAT else ""


def _parsed(text: str) -> HtmlElement | None:
    """The tree, or None where the parser met one of its limits and left out the rest."""
    parser = HTMLParser(
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        no_network=True,
        huge_tree=False,
        collect_ids=False,
    )
    try:
        root = document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError as error:
        raise FormatError(_EMPTY) from error
    except etree.XMLSyntaxError:
        return None
    limits = (etree.ErrorTypes.ERR_RESOURCE_LIMIT, etree.ErrorTypes.ERR_INTERNAL_ERROR)
    return None if any(error.type in limits for error in parser.error_log) else root
