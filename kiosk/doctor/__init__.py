"""How the terminal is, and what on it is not locked."""
