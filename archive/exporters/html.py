"""Excerpts as a page of HTML: read in any browser, printed, or sent to somebody who has no Cuttings."""

from collections.abc import Iterable
from typing import BinaryIO

from archive.exporters.page import write_page
from archive.model import Excerpt


class Html:
    """One file that needs no other. What is looked up rather than read stands folded up under each excerpt."""

    name = "html"
    suffix = ".html"

    def write(self, rows: Iterable[Excerpt], file: BinaryIO) -> None:
        write_page("excerpts.html", file, rows=rows)
