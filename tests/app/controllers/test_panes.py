"""Articles side by side: opened beside one another, closed, locked, gone through, each with its own way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.controllers.reading import ReadingController
from tests.app.controllers.listing import Listing
