"""Decides when two addresses are the same article, since one page is reached under many spellings of its URL."""

import re
import string
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

_DEFAULT_PORTS = {"http": 80, "https": 443}
# Parameters that say where a reader came from, not what is read.
_TRACKING = re.compile(
    r"utm_.*|at_(?:medium|campaign|custom\d|link_.*|format|ptr_name)|ns_(?:campaign|mchannel|source|linkname|fee)|"
    r"fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh|igshid|mc_[ce]id|mkt_tok|"
    r"_g[al]|_hs(?:enc|mi)|vero_id|oly_(?:anon|enc)_id|cmpid|ocid|smid|ncid|xtor|guccounter|guce_referrer(?:_sig)?",
    re.IGNORECASE,
)
_ESCAPE = re.compile("%[0-9A-Fa-f]{2}")
_RESERVED = ":/?#[]@!$&'()*+,;="
_UNRESERVED = frozenset(string.ascii_letters + string.digits + "-._~")


def canonical_url(url: str) -> str | None:
    """The key under which `url` is known, itself a URL, or None where it identifies no article.

    Lower-case host without `www.`, `https` for `http`, no default port, user, fragment, tracking parameter or closing
    slash; the other parameters sorted; escapes as RFC 3986 §6.2.2 has them. None for another scheme, for what is no
    URL, and for a home page: an address without a path.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").removesuffix("."), parts.port
        path = _escape(parts.path).rstrip("/")
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        query = urlencode(sorted(pair for pair in pairs if not _TRACKING.fullmatch(pair[0])))
    except ValueError:
        return None
    if parts.scheme not in _DEFAULT_PORTS or not host or not path:
        return None
    if port is not None and port != _DEFAULT_PORTS[parts.scheme]:
        host = f"{host}:{port}"
    return f"https://{host.removeprefix('www.')}{path}{'?' if query else ''}{query}"


def _escape(path: str) -> str:
    """Escapes what must be and nothing else, in capitals: `/türkiye` and `/t%c3%bcrkiye` are one path."""
    return _ESCAPE.sub(lambda escape: _simplest(escape[0]), quote(path, safe=_RESERVED + "%"))


def _simplest(escape: str) -> str:
    character = chr(int(escape[1:], 16))
    return character if character in _UNRESERVED else escape.upper()
