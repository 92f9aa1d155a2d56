"""Reads an article out of HTML, wherever it comes from: a saved page, an archive of one, or a mail."""
