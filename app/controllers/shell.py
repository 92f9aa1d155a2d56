"""What the window does whether or not an archive is open: theme, facets, menu, palette, keys, help, quitting."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QDialog

from app.actions import Actions
from app.dialogs.keys import KeysDialog
from app.dialogs.palette import Palette
from app.dialogs.whole_way import WholeWay
from app.main_window import MainWindow
from app.settings import Settings
from app.theme import Look, Theme

_FACETS = "window/facets"


class ShellController(QObject):
    def __init__(self, window: MainWindow, actions: Actions, settings: Settings, look: Look) -> None:
        super().__init__(window)
        self._window, self._actions, self._settings, self._look = window, actions, settings, look
        self._palette = Palette(look, actions, window)
        self._keys: KeysDialog | None = None
        self._way: WholeWay | None = None
        self._themes = QActionGroup(self)
        for theme in Theme:
            action = actions[f"view.{theme}"]
            action.setChecked(theme is look.theme)
            action.setData(theme)
            action.triggered.connect(self._choose_theme)
            self._themes.addAction(action)
        actions["view.facets"].triggered.connect(self._toggle_facets)
        actions["archive.quit"].triggered.connect(window.close)
        actions["help.palette"].triggered.connect(self._palette.ask)
        actions["help.keys"].triggered.connect(self._show_keys)
        actions["help.way"].triggered.connect(self._show_way)
        window.toggle_facets(settings.text(_FACETS, "yes") == "yes")

    def _choose_theme(self) -> None:
        chosen = self._themes.checkedAction()
        if chosen is not None:
            theme = Theme(chosen.data())
            self._look.choose(theme)
            self._settings.put("theme", theme)

    def _toggle_facets(self, shown: bool) -> None:
        self._window.toggle_facets(shown)
        self._settings.put(_FACETS, "yes" if shown else "no")

    def _show_keys(self) -> None:
        if self._keys is None:
            self._keys = KeysDialog(self._look, self._actions, self._window)
            self._keys.destroyed.connect(self._forget_keys)
        _bring(self._keys)

    def _forget_keys(self) -> None:
        self._keys = None

    def _show_way(self) -> None:
        if self._way is None:
            self._way = WholeWay(self._look, self._actions, self._window)
        _bring(self._way)


def _bring(dialog: QDialog) -> None:
    """To the front, whether it is open or not."""
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def chosen_theme(settings: Settings) -> Theme:
    """The theme that was chosen last, else the system's."""
    try:
        return Theme(settings.text("theme"))
    except ValueError:
        return Theme.SYSTEM
