"""Cuttings as a program: the command line now, the window on top of the same library later."""
