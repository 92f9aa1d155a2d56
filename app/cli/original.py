"""Give back the file an article was read from, byte for byte; without -o, say which file that was."""

import argparse
from pathlib import Path

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome
from app.cli.values import any_path, article_number, whole_number


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)
    parser.add_argument("article", metavar="ARTICLE", type=article_number, help="the number of the article")
    parser.add_argument("--version", metavar="N", type=whole_number, help="that of an earlier text")
    parser.add_argument("-o", "--output", metavar="FILE", type=any_path, help="the file to write, which must be new")


def run(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive:
        original = archive.original(args.article, args.version)
        if args.output is not None:
            from archive.operations.original import write

            write(original, Path(args.output))
    document = {
        "article": args.article,
        "filename": original.filename,
        "media_type": original.media_type,
        "size": original.size,
        "sha256": original.sha256,
        "kept": original.packed is not None,
        "file": args.output,
    }
    known = f"{original.filename} ({original.media_type}, {original.size:,} bytes, SHA-256 {original.sha256})"
    return Outcome(document, known if args.output is None else f"Wrote {args.output}: {known}")
