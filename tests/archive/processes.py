"""Starting `tests.archive.child` and bulk files for it."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def start(job: str, archive: Path, *arguments: object) -> subprocess.Popen[str]:
    """Run one job in another process; its stdout is a pipe of acknowledgements."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.archive.child", job, str(archive), *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process: subprocess.Popen[str]) -> list[str]:
    """Wait for a child that must succeed; returns its acknowledgements."""
    out, err = process.communicate(timeout=300)
    assert process.returncode == 0, err
    return out.split()


def bulk_file(path: Path, count: int, words: int = 40) -> Path:
    """`count` articles of `words` words, all different."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            text = " ".join(f"w{(number * 31 + place * 7) % 5000}" for place in range(words))
            article = {
                "title": f"Report {number}",
                "text": text,
                "outlet": "Wire",
                "external_id": f"{path.stem}{number}",
            }
            file.write(json.dumps(article) + "\n")
    return path
