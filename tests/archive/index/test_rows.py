"""Words one after another: a phrase is found where it stands, and nowhere it was put together from two texts."""

from archive.index.base import Target
from tests.archive.index.library import Names, article, found, index_of, passage, passages_found


def test_a_phrase_does_not_go_from_one_note_or_text_to_the_next() -> None:
    index = index_of(
        article(
            1,
            "",
            passage(quote="the last", translation="chance of peace", note="confirm with"),
            passage(note="the desk"),
        )
    )
    for loose in ("", "~3", "~99"):
        assert found(index, f'note:"with the desk"{loose}') == set()
        assert found(index, f'note:"the desk"{loose}') == {1}
        assert passages_found(index, f'"last chance"{loose}') == 0
        assert index.search(f'"chance of peace"{loose}', Names(), target=Target.ANNOTATIONS).total == 1
