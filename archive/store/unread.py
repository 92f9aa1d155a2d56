"""Which of many articles nobody has read yet: looked up a slice at a time, for the next one is mostly near."""

import json
import sqlite3
from collections.abc import Iterable
from itertools import islice

_FIRST_SLICE, _LARGEST_SLICE = 200, 20_000


def first_unread(connection: sqlite3.Connection, articles: Iterable[int]) -> int | None:
    """The first of these articles, in their order, that counts as unread; None when every one was read."""
    rest, size = iter(articles), _FIRST_SLICE
    while some := list(islice(rest, size)):
        rows = connection.execute(
            "SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?)) AND state = 'new' "
            "AND deleted_at IS NULL",
            (json.dumps(some),),
        )
        unread = {row[0] for row in rows}
        if unread:
            return next(article for article in some if article in unread)
        size = min(4 * size, _LARGEST_SLICE)
    return None
