"""Everything the window can do, as data: menus, the palette, the list of keys and the tool tips are made from it."""

from app.actions.catalogue import CATALOGUE, Action, Actions, Menu

__all__ = ["CATALOGUE", "Action", "Actions", "Menu"]
