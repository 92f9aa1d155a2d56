"""Icons are as sharp as the screen is."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from app.theme import Look
from app.theme.icons import icon, pixmap


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
@pytest.mark.usefixtures("qapp")
def test_an_icon_on_a_button_is_drawn_for_the_pixels_there_are(scale: float) -> None:
    shown = icon("menu", "#5E5B54").pixmap(QSize(20, 20), scale)
    assert shown.width() == round(20 * scale)
    assert shown.toImage() == pixmap("menu", "#5E5B54", 20, scale).toImage()


def test_what_cannot_be_used_is_paler(look: Look) -> None:
    made = icon("plus", look.colours.text, look.colours.disabled)
    pale = made.pixmap(QSize(16, 16), 1.0, QIcon.Mode.Disabled)
    assert pale.toImage() == pixmap("plus", look.colours.disabled).toImage()
