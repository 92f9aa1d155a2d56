"""Identities: time-ordered ids for rows, and the identity of this machine.

Ids are version 7 UUIDs so that rows made on two computers never collide and sort by the time they were made.
"""

import os
import threading
import time
import uuid
from functools import cache
from pathlib import Path

_RANDOM_BITS = 62
_COUNTER_BITS = 12
_lock = threading.Lock()
_last = 0


def uuid7() -> str:
    """A new id in canonical text form, greater than every id this process made before.

    RFC 9562 §5.7: 48 bits of Unix milliseconds, version, 12 bits used as a monotonic counter (§6.2, method 1; a full
    counter borrows the next millisecond), variant, 62 random bits.
    """
    global _last
    with _lock:
        _last = max(time.time_ns() // 1_000_000 << _COUNTER_BITS, _last + 1)
        stamp = _last
    milliseconds, counter = stamp >> _COUNTER_BITS, stamp & ((1 << _COUNTER_BITS) - 1)
    random = int.from_bytes(os.urandom(8)) & ((1 << _RANDOM_BITS) - 1)
    return str(uuid.UUID(int=milliseconds << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | random))


@cache
def machine() -> str:
    """The id of this user's account on this machine; it decides which index may be trusted and which history undone.

    Kept in a small file of the user's state directory. Where that cannot be written the id is derived from the host,
    so that it is at least stable.
    """
    from platformdirs import user_state_path

    path = user_state_path("cuttings") / "machine-id"
    try:
        return _read_or_create(path)
    except (OSError, ValueError):
        import platform

        return str(uuid.uuid5(uuid.NAMESPACE_DNS, platform.node()))


def _read_or_create(path: Path) -> str:
    try:
        return str(uuid.UUID(path.read_text(encoding="ascii").strip()))
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        draft.write_text(str(uuid.uuid4()), encoding="ascii")
        try:
            os.link(draft, path)  # fails where another process was first: its id stands
        except FileExistsError:
            pass
        finally:
            draft.unlink()
        return str(uuid.UUID(path.read_text(encoding="ascii").strip()))
