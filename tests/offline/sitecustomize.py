"""Python imports this at start-up when its folder is on PYTHONPATH: every child of a test is then offline too.

An audit hook sees each socket before it exists and cannot be removed or circumvented by later code.
"""

import sys

_UNIX = 1


def _refuse_sockets(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.__new__" and arguments[1] not in (-1, _UNIX):
        raise RuntimeError(f"a test tried to open a network socket of family {arguments[1]}")
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        raise RuntimeError("a test tried to look up a host")


sys.addaudithook(_refuse_sockets)
