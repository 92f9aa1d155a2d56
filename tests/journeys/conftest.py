"""Journeys drive the window that `tests/app` makes."""

from tests.app.conftest import _demo, _tidy, demo_archive, look, opened, program, programs, window_settings

__all__ = ["_demo", "_tidy", "demo_archive", "look", "opened", "program", "programs", "window_settings"]
