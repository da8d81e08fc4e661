"""Whether somebody is there: the wait, the warning, and what the invitation does while nobody is."""
