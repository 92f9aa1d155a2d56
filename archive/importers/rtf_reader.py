"""The paragraphs of an RTF document. The tables of control words are striprtf's; the walk is our own.

striprtf gives one string. Gone are headings, lists, the cells of tables, footnotes and the title, and what was deleted
or hidden is back among the text.
"""

import re
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field

from archive.importers.rtf_tokens import CLOSE, OPEN, Token, tokens
from archive.importers.rtf_words import (
    BREAKS,
    CHARACTERS,
    HEARD,
    IN_INFO,
    MACHINES,
    SHOWN,
    destinations,
    encoding_of,
    known_encoding,
)
from archive.model import PLAIN, BlockKind, BlockStyle
from archive.text.layout import Part

_HEADING = re.compile(r"heading (\d)")
_STYLE_KINDS = {"title": BlockStyle(BlockKind.HEADING, 1), "subtitle": BlockStyle(BlockKind.HEADING, 2)} | {
    name: BlockStyle(kind)
    for kind, names in {
        BlockKind.QUOTE: ("quote", "intense quote", "block text", "quotations"),
        BlockKind.CAPTION: ("caption",),
    }.items()
    for name in names
}
_LIST_STYLE = re.compile(r"list (?:bullet|number)")
_DEEPEST_HEADING = 9


@dataclass(slots=True)
class _State:
    """What a group inherits, and what ends with it."""

    sink: str | None = "body"
    encoding: str = "cp1252"
    skipped: int = 1
    is_hidden: bool = False
    is_deleted: bool = False
    outline: int | None = None
    style: int | None = None
    level: int | None = None
    is_in_table: bool = False


@dataclass(slots=True)
class Document:
    """What was read: `parts` in their order, and `said` of title, author and time of creation."""

    parts: list[Part] = field(default_factory=list)
    said: dict[str, str] = field(default_factory=dict)


def read(data: bytes) -> Document:
    """Raises FormatError for a document that is cut off or nested too deeply."""
    reader = _Reader()
    for token in tokens(data):
        reader.take(token)
    return reader.finish()


class _Reader:
    def __init__(self) -> None:
        self._document = Document()
        self._state = _State()
        self._groups: list[_State] = []
        self._bytes = bytearray()
        self._texts: dict[str, list[str]] = {}
        self._skip = 0
        self._is_starred = False
        self._cells: list[str] = []
        self._notes: list[str] = []
        self._label: str | None = None
        self._styles: dict[int, BlockStyle] = {}
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._default = "cp1252"
        self._words: dict[str, Callable[[int | None], None]] = {
            "pard": self._reset_paragraph,
            "plain": self._reset_characters,
            "cell": lambda _: self._end_cell(),
            "row": lambda _: self._end_row(),
            "nestcell": lambda _: self._write(" "),
            "nestrow": lambda _: self._write(" "),
            "u": self._unicode,
            "f": self._choose_font,
            "fcharset": self._name_charset,
        }

    def take(self, token: Token) -> None:
        if isinstance(token, bytes):
            if self._skip:  # what stands for a character in programs that know no Unicode
                cut = min(self._skip, len(token))
                self._skip -= cut
                token = token[cut:]
            if token and self._is_heard():
                self._bytes += token
            return
        word, number = token
        if self._skip and word not in (OPEN, CLOSE) and word in CHARACTERS:
            self._skip -= 1
            return
        self._flush()
        self._skip = 0
        if word == OPEN:
            self._groups.append(self._state)
            self._state = copy(self._state)
        elif word == CLOSE:
            self._close()
        elif word == "*":
            self._is_starred = True
        else:
            self._control(word, number)
            self._is_starred = False

    def finish(self) -> Document:
        self._flush()
        self._end_paragraph()
        self._end_row()
        notes = [Part(f"{number}. {note}") for number, note in enumerate(self._notes, 1)]
        self._document.parts += notes
        return self._document

    def _is_heard(self) -> bool:
        state = self._state
        return state.sink is not None and not state.is_hidden and not state.is_deleted

    def _write(self, text: str) -> None:
        if self._is_heard():
            self._texts.setdefault(self._state.sink or "", []).append(text)

    def _flush(self) -> None:
        if self._bytes:
            self._write(self._bytes.decode(self._state.encoding, "replace"))
            self._bytes.clear()

    def _control(self, word: str, number: int | None) -> None:
        if word in SHOWN or word in HEARD or self._is_starred or word in destinations():
            self._enter(word)
        elif word in self._words:
            self._words[word](number)
        elif word in BREAKS:
            self._break()
        elif word in CHARACTERS:
            self._write(CHARACTERS[word])
        elif word in ("\n", "\r"):
            self._break()
        elif self._state.sink == "creatim":
            self._document.said[word] = str(number or 0)
        else:
            self._set(word, number)

    def _set(self, word: str, number: int | None) -> None:
        state = self._state
        if word in ("v", "deleted"):
            setattr(state, "is_hidden" if word == "v" else "is_deleted", number != 0)
        elif word == "uc":
            state.skipped = max(0, number or 0)
        elif word == "outlinelevel":
            state.outline = number
        elif word == "s":
            state.style = number
        elif word in ("ls", "ilvl"):
            state.level = (number or 0) if word == "ilvl" else (state.level or 0)
        elif word in ("intbl", "itap"):
            state.is_in_table = number != 0
        elif word in MACHINES or word == "ansicpg":
            self._default = state.encoding = known_encoding(MACHINES.get(word) or f"cp{number}")

    def _enter(self, word: str) -> None:
        """A group with a purpose of its own begins."""
        if self._state.sink is None:
            return
        if word in HEARD and not (word in IN_INFO and self._state.sink != "info"):
            self._state.sink = word
            if word in ("footnote", "pntext", "listtext"):
                self._texts.pop(word, None)
        elif word not in SHOWN:
            self._state.sink = None

    def _close(self) -> None:
        closed, self._state = self._state, self._groups.pop() if self._groups else _State()
        self._is_starred = False
        sink = closed.sink
        if sink is None or sink == "body":
            return
        if sink == "stylesheet" and self._state.sink == "stylesheet":
            self._learn(closed)
        elif sink == "fonttbl":
            self._texts.pop(sink, None)
        elif sink != self._state.sink:
            self._keep(sink, "".join(self._texts.pop(sink, ())).strip())

    def _keep(self, sink: str, text: str) -> None:
        if sink == "footnote":
            self._notes.append(_paired(text))
        elif sink in ("listtext", "pntext"):
            self._label = text if any(map(str.isalnum, text)) else ""
        elif sink in ("title", "author") and text:
            self._document.said[sink] = _paired(text)

    def _learn(self, style: _State) -> None:
        """One style of the style sheet, whose name is the text of its group."""
        name = "".join(self._texts.pop("stylesheet", ())).strip().rstrip(";").lower()
        block = _STYLE_KINDS.get(name)
        if match := _HEADING.fullmatch(name):
            block = BlockStyle(BlockKind.HEADING, int(match[1]))
        elif style.outline is not None and style.outline < _DEEPEST_HEADING:
            block = BlockStyle(BlockKind.HEADING, max(style.outline, 0) + 1)
        elif _LIST_STYLE.match(name):
            block = BlockStyle(BlockKind.LIST_ITEM, 1)
        if block:
            self._styles[style.style or 0] = block

    def _reset_paragraph(self, _: int | None) -> None:
        state = self._state
        state.outline = state.style = state.level = None
        state.is_in_table = False

    def _reset_characters(self, _: int | None) -> None:
        self._state.is_hidden = self._state.is_deleted = False
        self._state.encoding = self._default

    def _unicode(self, number: int | None) -> None:
        code = (number or 0) % 0x10000
        if code:
            self._write(chr(code))
        self._skip = self._state.skipped

    def _choose_font(self, number: int | None) -> None:
        self._font = number or 0
        self._state.encoding = self._fonts.get(self._font, self._default)

    def _name_charset(self, number: int | None) -> None:
        if self._state.sink == "fonttbl":
            self._fonts[self._font] = encoding_of(number or 0) or self._default

    def _break(self) -> None:
        if self._state.sink != "body":
            self._write(" ")
        elif self._state.is_in_table:
            self._texts.setdefault("body", []).append(" ")
        else:
            self._end_paragraph()

    def _end_paragraph(self) -> None:
        self._end_row()
        text = self._body()
        label, self._label = self._label, None
        if text.strip():
            self._document.parts.append(Part(f"{label} {text}" if label else text, self._block(label is not None)))

    def _block(self, is_labelled: bool) -> BlockStyle:
        state = self._state
        style = self._styles.get(state.style or 0, PLAIN)
        if state.outline is not None and 0 <= state.outline < _DEEPEST_HEADING:
            return BlockStyle(BlockKind.HEADING, state.outline + 1)
        if style.kind is BlockKind.PARAGRAPH and (is_labelled or state.level is not None):
            return BlockStyle(BlockKind.LIST_ITEM, max(state.level or 0, 0) + 1)
        return style

    def _end_cell(self) -> None:
        self._cells.append(self._body().replace("\t", " "))

    def _end_row(self) -> None:
        cells, self._cells = self._cells, []
        if any(map(str.strip, cells)):
            kind = BlockKind.TABLE_ROW if len(cells) > 1 else BlockKind.PARAGRAPH
            self._document.parts.append(Part("\t".join(cells), BlockStyle(kind)))

    def _body(self) -> str:
        return _paired("".join(self._texts.pop("body", ())))


def _paired(text: str) -> str:
    """`text` with the halves of characters that RTF writes one after the other joined."""
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
