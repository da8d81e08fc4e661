"""New content on a terminal: which libraries are kept and which is shown; installing one, and going back."""
