"""All that can be said of an actor or an issue, each beside its label, to be read and written in place."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QToolButton, QWidget

from app.panels.controls import Label, TickBox, follow
from app.panels.name_chips import NameChips
from app.panels.offices_field import OfficesField
from app.panels.swatches import Swatches
from app.panels.written_field import WIDEST, WrittenField
from app.theme import Colours, Look, Style, TagColour, font
from archive.model import ActorType, TagKind
from archive.operations.vocabulary import TagView

translate = QCoreApplication.translate
LABELS = 150
_TEXTS = ("means_for", "means_against", "definition", "note")
_OF_ACTORS = ("type", "offices")
_OF_ISSUES = ("means_for", "means_against", "definition", "colour")


class TagFields(QWidget):
    """What is said of actors only, or of issues only, is shown of these only."""

    written = Signal(str, str)
    """What was written, as the archive calls it, and the words."""
    dropped = Signal(str)
    """What is not wanted after all."""
    said = Signal(str, object)
    """The same of what is chosen: `type`, `colour` or `private`, and the value."""
    parent_wanted = Signal()
    apart_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        names = self._names()
        self.texts = {
            key: WrittenField(
                look, Style.UI if key == "note" else Style.QUOTE, names[key], lines=key in ("note", "definition")
            )
            for key in _TEXTS
        }
        self.type = QComboBox()
        self.type.setFont(font(Style.UI))
        for value in ActorType:
            self.type.addItem(type_name(value), value)
        self.aliases = NameChips(look, names["aliases"], typed=True)
        self.parent_tag = QToolButton()
        self.parent_tag.setFont(font(Style.UI))
        self.parent_tag.setCursor(Qt.CursorShape.PointingHandCursor)
        self.parent_tag.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.offices = OfficesField(look)
        self.colour = Swatches(look)
        self.apart = NameChips(look, names["apart"], typed=False)
        self.private = TickBox(look, self.tr("Left out when others are given what is exported"))
        self._fields: dict[str, QWidget] = {
            "type": self.type,
            "aliases": self.aliases,
            "parent": self.parent_tag,
            "offices": self.offices,
            **{key: self.texts[key] for key in ("means_for", "means_against", "definition")},
            "colour": self.colour,
            "note": self.texts["note"],
            "apart": self.apart,
            "private": self.private,
        }
        self._labels = {key: Label(look, Style.UI, "text2", names[key]) for key in self._fields}
        self.type.setAccessibleName(names["type"])
        self.private.setAccessibleName(names["private"])
        self._lay_out()
        self._hint()
        for key, text in self.texts.items():
            text.kept.connect(partial(self.written.emit, key))
            text.dropped.connect(partial(self.dropped.emit, key))
        self.type.activated.connect(self._say_type)
        self.colour.chosen.connect(partial(self.said.emit, "colour"))
        self.private.clicked.connect(partial(self.said.emit, "private"))
        self.parent_tag.clicked.connect(self.parent_wanted)
        self.apart.add_wanted.connect(self.apart_wanted)
        follow(look, self, lambda widget: _rules(look.colours))

    def show_view(self, view: TagView, path: str, usual: TagColour, *, anew: bool) -> None:
        """Show what is known; `path` says what it stands below, `usual` is an issue's colour unless one is chosen.

        What is being typed stays, except `anew`, where it is another actor or issue than before.
        """
        tag = view.tag
        for key, text in self.texts.items():
            (text.reset if anew else text.show_text)(getattr(tag, key))
        if anew:
            self.aliases.clear()
        self.aliases.show_names([(alias.id, alias.name) for alias in view.aliases])
        self.apart.show_names([(other.id, other.name) for other in view.kept_apart])
        self.offices.show_offices(view.offices, anew=anew)
        self.type.setCurrentIndex(max(self.type.findData(tag.type), 0))
        is_actor = tag.kind is TagKind.ACTOR
        nobody = self.tr("Nobody") if is_actor else self.tr("Stands at the top")
        self.parent_tag.setText(path or nobody)
        self.parent_tag.setAccessibleName(self.tr("Belongs to: {}").format(path or nobody))
        self.colour.show_colour(tag.colour, usual)
        self.private.setChecked(tag.private)
        for key, field in (*self._fields.items(), *self._labels.items()):
            field.setVisible(key not in (_OF_ISSUES if is_actor else _OF_ACTORS))

    def set_read_only(self, read_only: bool) -> None:
        for field in self.texts.values():
            field.setReadOnly(read_only)
        for part in (self.aliases, self.apart, self.offices, self.colour):
            part.set_read_only(read_only)
        for control in (self.type, self.parent_tag, self.private):
            control.setEnabled(not read_only)

    def keep(self) -> None:
        """What is being typed is kept."""
        for field in self.texts.values():
            field.keep()
        self.offices.keep()

    def _say_type(self, index: int) -> None:
        self.said.emit("type", ActorType(self.type.itemData(index)))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        self.setMaximumWidth(LABELS + WIDEST)
        for row, (key, field) in enumerate(self._fields.items()):
            label = self._labels[key]
            label.setFixedWidth(LABELS)
            label.setMinimumHeight(26)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            if key in ("type", "parent"):
                grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            else:
                grid.addWidget(field, row, 1)

    def _hint(self) -> None:
        for key, hint in (
            ("means_for", self.tr("What somebody wants who is for it")),
            ("means_against", self.tr("What somebody wants who is against it")),
            ("definition", self.tr("What belongs to it, and what does not")),
            ("note", self.tr("What is to be remembered? Begin a line with [ ] for something to do.")),
        ):
            self.texts[key].setPlaceholderText(hint)

    def _names(self) -> dict[str, str]:
        return {
            "type": self.tr("Type"),
            "aliases": self.tr("Aliases"),
            "parent": self.tr("Belongs to"),
            "offices": self.tr("Offices"),
            "means_for": self.tr("For means…"),
            "means_against": self.tr("Against means…"),
            "definition": self.tr("Definition"),
            "colour": self.tr("Colour"),
            "note": self.tr("Note"),
            "apart": self.tr("Never merge with"),
            "private": self.tr("Private"),
        }


def type_name(type: ActorType) -> str:
    """What a type of actor is called."""
    return {
        ActorType.PERSON: translate("TagFields", "Person"),
        ActorType.ORGANISATION: translate("TagFields", "Organisation"),
        ActorType.STATE: translate("TagFields", "State"),
        ActorType.UNNAMED: translate("TagFields", "Unnamed"),
        ActorType.OTHER: translate("TagFields", "Other"),
        ActorType.UNKNOWN: translate("TagFields", "Unknown"),
    }[type]


def _rules(colours: Colours) -> str:
    return (
        f"TagFields > QToolButton {{ color: {colours.text}; background: transparent; border: none;"
        f" border-bottom: 1px dotted {colours.text3}; padding: 2px 0; font-weight: 500; }}"
        f"TagFields > QToolButton:focus, TagFields > QToolButton:hover {{ border-bottom: 2px solid {colours.accent}; }}"
        f"TagFields > QToolButton:disabled {{ border-bottom: none; }}"
    )
