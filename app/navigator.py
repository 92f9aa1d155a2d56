"""The way back: which articles were read in a pane, in which order, and where in them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """An article, and the code point of its text that was at the top of the view."""

    article: int
    position: int = 0


class Navigator:
    """Back and forward as in a browser: to go somewhere new forgets what was ahead."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    def visit(self, place: Place) -> None:
        """Go somewhere; the same article again is no new place."""
        if self.here and self.here.article == place.article:
            self._places[self._at] = place
            return
        del self._places[self._at + 1 :]
        self._places.append(place)
        self._at += 1

    def leave(self, position: int) -> None:
        """Remember where in the article the reader was."""
        if self.here:
            self._places[self._at] = Place(self.here.article, position)

    @property
    def here(self) -> Place | None:
        return self._places[self._at] if self._at >= 0 else None

    def can_go(self, steps: int) -> bool:
        return 0 <= self._at + steps < len(self._places)

    def go(self, steps: int) -> Place | None:
        """Back (-1) or forward (1); None where there is nothing."""
        if not self.can_go(steps):
            return None
        self._at += steps
        return self._places[self._at]
