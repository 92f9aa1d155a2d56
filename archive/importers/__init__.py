"""Importers: one module a format, each of which turns a file into articles as their source says them."""
