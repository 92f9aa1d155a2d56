"""Reading an article: its text as a document, what is marked in it, and the margin beside it."""
