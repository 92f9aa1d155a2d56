"""What the archive costs beside the bare tools it stands on, in one run: `python -m tests.benchmarks [--large]`."""
