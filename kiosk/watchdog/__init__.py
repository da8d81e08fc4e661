"""Whether the program still draws, how often it crashed, and that there is one of it."""
