"""What every controller is tried on."""

from tests.app.controllers.bench import new_bench, new_desk
from tests.app.controllers.desk import desk
from tests.app.controllers.facing import facing, few_faced

__all__ = ["desk", "facing", "few_faced", "new_bench", "new_desk"]
