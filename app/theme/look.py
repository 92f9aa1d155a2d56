"""Which theme is shown, and all of Qt that depends on it: the palette, and the few rules a palette cannot say."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.theme.colours import DARK, LIGHT, Colours
from app.theme.fonts import Style, font, load_fonts


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(QObject):
    """The theme of the running program. Whoever paints asks `colours`, and paints again on `changed`."""

    changed = Signal()

    def __init__(self, application: QApplication, theme: Theme = Theme.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._theme = theme
        load_fonts()
        application.setStyle("Fusion")
        application.setFont(font(Style.UI))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        self.colours: Colours = LIGHT
        self._apply()

    @property
    def theme(self) -> Theme:
        return self._theme

    def choose(self, theme: Theme) -> None:
        self._theme = theme
        self._apply()

    def _follow_system(self) -> None:
        if self._theme is Theme.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self.colours = DARK if self._is_dark() else LIGHT
        self._application.setPalette(_palette(self.colours))
        self._application.setStyleSheet(_rules(self.colours))
        self.changed.emit()

    def _is_dark(self) -> bool:
        if self._theme is Theme.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._theme is Theme.DARK


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, value in (
        ((role.Window, role.Button), colours.surface),
        ((role.Base, role.AlternateBase), colours.reader),
        ((role.WindowText, role.ButtonText, role.Text, role.BrightText), colours.text),
        ((role.PlaceholderText,), colours.text3),
        ((role.Highlight, role.Link, role.Accent), colours.accent),
        ((role.HighlightedText,), colours.accent_text),
        ((role.ToolTipBase,), colours.surface),
        ((role.ToolTipText,), colours.text),
        ((role.Light, role.Midlight, role.Mid), colours.border),
        ((role.Dark, role.Shadow), colours.outline),
    ):
        for one in roles:
            palette.setColor(one, QColor(value))
    for one in (role.WindowText, role.ButtonText, role.Text):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.disabled))
    return palette


def _rules(colours: Colours) -> str:
    """Scroll bars, menus and tool tips: what Fusion draws in its own way whatever the palette says."""
    return f"""
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {colours.outline}; border-radius: 3px; margin: 2px; min-height: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; border: none; width: 0; height: 0; }}
    QToolTip {{ background: {colours.surface}; color: {colours.text};
        border: 1px solid {colours.outline}; padding: 4px; }}
    QMenu {{ background: {colours.surface}; border: 1px solid {colours.outline}; padding: 4px 0; }}
    QMenu::item {{ padding: 5px 28px 5px 14px; }}
    QMenu::item:selected {{ background: {colours.select}; color: {colours.text}; }}
    QMenu::item:disabled {{ color: {colours.disabled}; }}
    QMenu::separator {{ height: 1px; background: {colours.border}; margin: 4px 0; }}
    """
