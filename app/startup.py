"""Whether a window can be shown at all, found out before anything of Qt is imported.

Without a library or a display Qt ends the process, and no Python code hears of it.
"""

import ctypes
import os
import sys
from pathlib import Path

# Library → the package of Debian and Ubuntu that has it.
_ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_WITHOUT_DISPLAY = frozenset({"offscreen", "minimal", "vnc"})


def obstacle() -> str | None:
    """A sentence on why there can be no window here, and what to do; None when nothing is in the way."""
    if sys.platform != "linux":
        return None
    if missing := _missing(_ALWAYS):
        return missing
    if _platform() in _WITHOUT_DISPLAY or _has_wayland():
        return None
    display = os.environ.get("DISPLAY")
    if not display:
        return (
            "There is no display to show the window on: start it from a desktop session, or use the command line, "
            "which `cuttings --help` explains."
        )
    return _missing(_X11) or _unreachable(display)


def is_headless() -> bool:
    """Whether windows are drawn nowhere: pictures can be made, nobody sees a window."""
    return _platform() in _WITHOUT_DISPLAY


def _platform() -> str:
    return os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]


def _missing(libraries: dict[str, str]) -> str | None:
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            return f"{library} is missing: on Debian and Ubuntu, `sudo apt install {package}` brings it."
    return None


def _has_wayland() -> bool:
    name, folder = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and Path(folder, name or "").exists()


def _unreachable(display: str) -> str | None:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return "libxcb.so.1 is missing: on Debian and Ubuntu, `sudo apt install libxcb1` brings it."
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return f"The display “{display}” does not answer: see whether it is still there." if failed else None
