"""Whether a passage is seen in the pane that shows its article."""

from app.reader.view import ReaderView


def is_in_view(view: ReaderView, annotation: str) -> bool:
    """Whether all of a highlight is seen, given by its id."""
    extent = view.extent(annotation)
    return extent is not None and extent.top >= 0 and extent.bottom <= view.viewport().height()
