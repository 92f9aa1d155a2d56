"""What lies between two panes: how many links join their articles, and the gutter in which their ribbons run."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.panels.controls import Label, follow
from app.reader.following import Following
from app.reader.header import HEIGHT
from app.reader.joined_views import JoinedViews
from app.reader.joints import Joint
from app.reader.ribbons import Gutter
from app.reader.view import ReaderView
from app.theme import Look, Style
from app.words import counted, figures

_WORDS_FROM = 60
"""Where the gutter is narrower, in pixels, only the figure stands above it."""


class Between(QWidget):
    """As wide as it is given, with a header as high as that of a pane."""

    def __init__(self, look: Look, left: ReaderView, right: ReaderView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("between")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.left, self.right = left, right
        self.gutter = Gutter(look)
        self.joined = JoinedViews(left, self.gutter, right)
        self.following = Following(left, right, self)
        self._count = Label(look, Style.SMALL_STRONG)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count.setFixedHeight(HEIGHT - 1)
        self._links = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(1)
        column.addWidget(self._count)
        column.addWidget(self.gutter, 1)
        follow(look, self, lambda widget: f"#between {{ background: {look.colours.border}; }}")
        follow(look, self._count, lambda widget: f"color: {look.colours.text}; background: {look.colours.reader};")
        self.show_joints(())

    def show_joints(self, joints: Sequence[Joint]) -> None:
        """Show these links, whose first passage is at the left and whose second is at the right."""
        self._links = len(joints)
        words = counted(self._links, self.tr("1 link"), self.tr("{} links")) if self._links else self.tr("No links")
        self._count.setText(words if self.width() >= _WORDS_FROM else figures(self._links))
        self._count.setToolTip(words)
        self.joined.show_joints(joints)
        self.following.show_joints(joints)
