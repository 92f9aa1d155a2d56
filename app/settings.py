"""What belongs to this computer and not to the work: the theme, the window's place, which archives were open lately.

Nothing here quotes an article, a note or a query but the last query of each archive, which goes with `forget_traces`.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

_MOST_RECENT = 8


class Settings:
    """Kept in one file of the user's configuration folder; a value that cannot be read counts as not there."""

    def __init__(self, file: Path | None = None) -> None:
        if file is None:
            from platformdirs import user_config_path

            file = user_config_path("cuttings", ensure_exists=True) / "window.ini"
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        value = self._store.value(name, default)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: float) -> float:
        try:
            return float(self.text(name, str(default)))
        except ValueError:
            return default

    def put(self, name: str, value: str | float) -> None:
        self._store.setValue(name, str(value))

    def bytes(self, name: str) -> QByteArray:
        """A state that Qt saved; empty when there is none."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def put_bytes(self, name: str, value: QByteArray) -> None:
        self._store.setValue(name, value)

    def recent(self) -> list[Path]:
        """The archives opened lately that are still there, the latest first."""
        return [path for path in map(Path, self._list("recent")) if path.is_file()]

    def add_recent(self, archive: Path) -> None:
        others = [path for path in self._list("recent") if path != str(archive)]
        self._put_list("recent", [str(archive), *others][:_MOST_RECENT])

    def of_archive(self, archive: Path) -> dict[str, Any]:
        """What was on the screen of this archive last: `query`, `sort`, `article`, and more."""
        try:
            found = json.loads(self.text(f"archives/{_key(archive)}", "{}"))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def put_of_archive(self, archive: Path, state: dict[str, Any]) -> None:
        self.put(f"archives/{_key(archive)}", json.dumps(state))

    def note(self, archive: Path, name: str) -> str:
        """Something else to remember of this archive on this computer; empty when there is nothing."""
        return self.text(f"archives/{_key(archive)}/{name}")

    def put_note(self, archive: Path, name: str, value: str) -> None:
        """Remember it; an empty one leaves no trace."""
        entry = f"archives/{_key(archive)}/{name}"
        if value:
            self.put(entry, value)
        else:
            self._store.remove(entry)

    def forget_traces(self) -> None:
        """Forget which archives were open and what was on the screen."""
        for name in ("recent", "archives"):
            self._store.remove(name)
        self._store.sync()

    def _list(self, name: str) -> list[str]:
        try:
            found = json.loads(self.text(name, "[]"))
        except ValueError:
            return []
        return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []

    def _put_list(self, name: str, values: Sequence[str]) -> None:
        self.put(name, json.dumps(list(values)))


def _key(archive: Path) -> str:
    """A name that a settings file can hold."""
    return str(archive.resolve()).encode().hex()
