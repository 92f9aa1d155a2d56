"""Qt counts a text in UTF-16 units, everything else here in code points."""


def units(text: str, position: int) -> int:
    """The number of UTF-16 units before this code point of `text`."""
    return position if text.isascii() else len(text[:position].encode("utf-16-le", "surrogatepass")) // 2


def code_points(text: str, unit: int) -> int:
    """The number of code points before this UTF-16 unit of `text`; half a character counts as before it."""
    if text.isascii():
        return unit
    return len(text.encode("utf-16-le", "surrogatepass")[: unit * 2].decode("utf-16-le", "ignore"))
