"""What is shown of an actor or an issue where two are compared."""

from app.controllers.vocabulary import VocabularyController
from app.models.merge_words import TagSide, aliases_in_words, place_in_words, use_in_words
from app.words import say
from archive.model import ActorType, TagEntry
from archive.sentences import word


def side_of(entry: TagEntry, vocabulary: VocabularyController) -> TagSide:
    """Its name, its type and how much it is used, where it stands, and what else it is called."""
    above = vocabulary.path(entry.parent)
    kind = say(word(entry.type)) if entry.type not in (None, ActorType.UNKNOWN) else ""
    first = "  ·  ".join(part for part in (kind, use_in_words(entry.count)) if part)
    aliases = aliases_in_words(tuple(name for name, _ in entry.aliases))
    lines = (first, place_in_words(entry.kind, above), aliases)
    return TagSide(entry.id, entry.name, tuple(line for line in lines if line))
