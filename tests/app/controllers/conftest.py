"""What every controller is tried on."""

from tests.app.controllers.bench import new_bench, new_desk
from tests.app.controllers.desk import desk

__all__ = ["desk", "new_bench", "new_desk"]
