"""What is said to a person, in English, in such a way that a window can say it in another language.

A `Sentence` is the English text itself, to be printed, compared and stored like any other, and beside that it knows the
template and the values it was made of. So no part of the library knows a language, and none but the window translates.
"""

import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, Self


class Sentence(str):
    """`Sentence("There is no article {number}.", number=7)`. Without values the template is the text, as it stands.

    The template is always written out where the sentence is made: translators are given what stands there. A value is a
    whole number, which `{count:,}` sets with the separators of the language, or another sentence, or else a text.
    """

    template: str
    values: Mapping[str, "int | str"]

    def __new__(cls, template: str, /, **values: object) -> Self:
        kept = {name: value if isinstance(value, int | Sentence) else str(value) for name, value in values.items()}
        made = super().__new__(cls, template.format(**kept) if kept else template)
        made.template, made.values = template, kept
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """It goes from process to process as it was made."""
        return Sentence.remade, (self.template, dict(self.values))

    @classmethod
    def remade(cls, template: str, values: Mapping[str, object] | None = None) -> Self:
        """A sentence whose template is not written out here: it was made before, or is a word of a list."""
        return cls(template, **values or {})

    def kept(self) -> str:
        """The sentence as a text to be stored, from which `found` makes it again."""
        return json.dumps(_packed(self), ensure_ascii=False) if self.values else str(self)

    @classmethod
    def found(cls, text: str) -> "Sentence":
        """The sentence that was kept as this text; any other text is a sentence without values."""
        if text.startswith('["'):
            try:
                return _unpacked(json.loads(text))
            except (ValueError, LookupError):
                pass
        return cls.remade(text)


EMPTY = Sentence("")
"""Nothing is said."""


def word(value: StrEnum) -> Sentence:
    """A word of the archive's vocabulary."""
    return Sentence.remade(value.value)


def all_of(parts: Sequence[str]) -> Sentence:
    """ "date, outlet and language"; empty for nothing."""
    if len(parts) < 2:
        return _in_a_row(parts)
    return Sentence("{these} and {last}", these=_in_a_row(parts[:-1]), last=parts[-1])


def one_of(parts: Sequence[str]) -> Sentence:
    """ "date, outlet or language"; empty for nothing."""
    if len(parts) < 2:
        return _in_a_row(parts)
    return Sentence("{these} or {last}", these=_in_a_row(parts[:-1]), last=parts[-1])


def _in_a_row(parts: Sequence[str]) -> Sentence:
    if not parts:
        return EMPTY
    *some, last = parts
    return Sentence("{these}, {next}", these=_in_a_row(some), next=last) if some else as_sentence(last)


def as_sentence(text: str) -> Sentence:
    """The same; a plain text is a sentence that no translator has seen."""
    return text if isinstance(text, Sentence) else Sentence.remade(text)


def _packed(sentence: Sentence) -> list[Any]:
    values = {name: _packed(v) if isinstance(v, Sentence) else v for name, v in sentence.values.items()}
    return [sentence.template, values]


def _unpacked(kept: object) -> Sentence:
    match kept:
        case [str(template), dict(values)]:
            known = {name: _unpacked(value) if isinstance(value, list) else value for name, value in values.items()}
            return Sentence.remade(template, known)
    raise ValueError("not a sentence")
