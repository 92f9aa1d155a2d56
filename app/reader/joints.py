"""A link between two passages as readers show it: a value that knows neither archive nor widgets."""

from dataclasses import dataclass

from archive.model import ContradictionStatus, LinkType


@dataclass(frozen=True, slots=True)
class End:
    """A linked passage. `published` is ready to be shown, empty where no date is known."""

    article: int
    annotation: str
    quote: str
    outlet: str = ""
    published: str = ""

    @property
    def described(self) -> str:
        return ", ".join(part for part in (f"“{self.quote}”", self.outlet, self.published) if part)


@dataclass(frozen=True, slots=True)
class Joint:
    """A link with both its passages. `label` is the name of its type, ready to be shown."""

    id: str
    type: LinkType
    label: str
    first: End
    second: End
    status: ContradictionStatus | None = None
    note: str = ""

    @property
    def described(self) -> str:
        """All of it in words, for whoever hears a ribbon instead of seeing it."""
        return "\n".join(part for part in (self.label, self.first.described, self.second.described, self.note) if part)
