"""Exporters: one module a format, each of which turns excerpts into a file."""
