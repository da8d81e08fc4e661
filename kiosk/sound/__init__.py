"""One soft sound, played by what the system has for it."""
