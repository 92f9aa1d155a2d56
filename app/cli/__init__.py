"""The command line: one module a command, beside the few modules that all commands share.

A command's module has `configure(parser)`, which adds its arguments, and `run(args)`, which does the work through the
public face of `archive` and returns an `Outcome`. It prints no result itself: `dispatch` turns every outcome and every
error into text or JSON and an exit status, in one place. Progress and warnings go to stderr through `streams`.
"""
