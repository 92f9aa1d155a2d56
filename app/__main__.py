"""`cuttings`: the command line comes first and loads only what the chosen command needs."""

import sys
from collections.abc import Sequence

from app.cli.dispatch import run


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; `arguments` are those after the program's name. Returns the exit status."""
    return int(run(sys.argv[1:] if arguments is None else list(arguments)))


if __name__ == "__main__":
    sys.exit(main())
