"""Python files of the package that stand where others stood, for a quicker start; never imported from here."""
