"""How a page of HTML is made: from a template that ships beside this module, closed to everything outside itself.

A page holds what strangers wrote. It has no scripts, loads nothing from anywhere, and says so to the browser; whatever
stands in a text is text.
"""

import base64
import hashlib
import re
from functools import cache
from typing import TYPE_CHECKING, BinaryIO

from archive.exporters.prose import TITLE, details, legible, source, statement

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def write_page(template: str, file: BinaryIO, **values: object) -> None:
    """Write the page that the template of this name makes of the values; iterables are read as they are written."""
    for piece in _environment().get_template(template).generate(title=TITLE, **values):
        file.write(piece.encode())


@cache
def _environment() -> "SandboxedEnvironment":
    from jinja2 import PackageLoader
    from jinja2.sandbox import SandboxedEnvironment
    from markupsafe import Markup

    def as_language(code: str | None) -> Markup:
        return Markup(' lang="{}"').format(code) if code else Markup()

    def only_legible(value: object) -> object:
        return legible(value) if isinstance(value, str) and not isinstance(value, Markup) else value

    environment = SandboxedEnvironment(
        loader=PackageLoader("archive.exporters"),
        autoescape=True,
        finalize=only_legible,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    assert environment.loader is not None
    style = environment.loader.get_source(environment, "page.css")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    environment.globals |= {"style": Markup(style), "style_hash": f"sha256-{digest}"}
    environment.filters |= {"details": details, "source": source, "statement": statement, "lang": as_language}
    environment.tests["address"] = lambda url: bool(url and _ADDRESS.fullmatch(url))
    return environment
