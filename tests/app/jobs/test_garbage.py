"""What the program consists of is not looked through again and again; what is thrown away later is still found."""

import os
import subprocess
import sys
from pathlib import Path

_RING = """
import gc, weakref
from app.jobs.garbage import spare_what_stays

class Ring:
    def __init__(self):
        self.itself = self

kept = Ring()
spare_what_stays()
later = weakref.ref(Ring())
gc.collect()
print(later() is None, any(one is kept for one in gc.get_objects()))
"""

_WINDOW = """
import gc, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app import bootstrap

spare = bootstrap.spare_what_stays

def spare_and_end():
    spare()
    print(gc.get_freeze_count() > 10_000)
    QApplication.quit()

bootstrap.spare_what_stays = spare_and_end
bootstrap._SETTLED_MILLISECONDS = 50
bootstrap.run(Path(sys.argv[1]))
"""


def output(code: str, *arguments: object, **environment: str) -> str:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, env=os.environ | environment, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


def test_only_what_was_made_later_is_looked_through() -> None:
    assert output(_RING) == "True False"


def test_the_window_spares_itself_when_it_has_started(demo_archive: Path, tmp_path: Path) -> None:
    homes = {f"XDG_{name}_HOME": str(tmp_path) for name in ("CONFIG", "STATE", "DATA")}
    assert output(_WINDOW, demo_archive, **homes) == "True"
