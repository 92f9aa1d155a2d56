"""What every controller is tried on."""

from tests.app.controllers.desk import desk

__all__ = ["desk"]
