"""Work that is done beside the program's own thread."""
