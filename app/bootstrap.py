"""Constructs the window with everything in it: the only place that does."""
