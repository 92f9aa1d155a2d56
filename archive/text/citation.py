"""Says in one line where an excerpt comes from, so that it can be quoted in print."""

from archive.model import Article, ArticleMetadata, Terms

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def citation(article: Article) -> str:
    """Byline, “title,” outlet, date, URL (accessed date), in the order of the Chicago manual; what is missing left out.

    Dates are in words, of the precision that is known; no full stop at the end, where it would spoil the URL. On what
    terms the material was obtained, and until when it is under embargo, follows in square brackets: whoever meets the
    excerpt later must see it.
    """
    metadata = article.metadata
    after_title = [metadata.outlet, _in_words(metadata.published), metadata.url]
    parts = [metadata.byline, _in_quotes(article.title, is_last=not any(after_title)), *after_title]
    line = ""
    for part in filter(None, parts):
        separator = "" if not line else " " if line.endswith("”") else ", "
        line += separator + part
    accessed = f"(accessed {_in_words(metadata.accessed)})" if metadata.accessed else ""
    return " ".join(filter(None, (line, accessed, _conditions(metadata))))


def _conditions(metadata: ArticleMetadata) -> str:
    known = [] if metadata.terms is Terms.ON_THE_RECORD else [metadata.terms.value]
    if metadata.embargo_until:
        known.append(f"under embargo until {metadata.embargo_until}")
    return f"[{'; '.join(known)}]" if known else ""


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
