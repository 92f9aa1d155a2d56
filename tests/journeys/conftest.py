"""Journeys drive the window that `tests/app` makes."""

from tests.app.conftest import _demo, demo_archive, look, opened, program, programs, window_settings

__all__ = ["_demo", "demo_archive", "look", "opened", "program", "programs", "window_settings"]
