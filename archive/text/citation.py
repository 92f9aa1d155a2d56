"""Says in one line where an excerpt comes from, so that it can be quoted in print."""

from archive.model import Article

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def citation(article: Article) -> str:
    """Byline, “title,” outlet, date, URL (accessed date), in the order of the Chicago manual; what is missing left out.

    Dates are in words, of the precision that is known; no full stop at the end, where it would spoil the URL.
    """
    metadata = article.metadata
    after_title = [metadata.outlet, _in_words(metadata.published), metadata.url]
    parts = [metadata.byline, _in_quotes(article.title, is_last=not any(after_title)), *after_title]
    line = ""
    for part in filter(None, parts):
        separator = "" if not line else " " if line.endswith("”") else ", "
        line += separator + part
    return f"{line} (accessed {_in_words(metadata.accessed)})".lstrip() if metadata.accessed else line


def _in_quotes(title: str, *, is_last: bool) -> str:
    if not title:
        return ""
    comma = "" if is_last or title[-1] in ".,?!…" else ","
    return f"“{title}{comma}”"


def _in_words(iso: str | None) -> str:
    """ "14 March 2026", "March 2026" or "2026"; the time of day is left out."""
    if not iso:
        return ""
    year, *month_and_day = iso[:10].split("-")
    words = [year]
    if month_and_day:
        words.insert(0, _MONTHS[int(month_and_day[0]) - 1])
    if len(month_and_day) == 2:
        words.insert(0, str(int(month_and_day[1])))
    return " ".join(words)
