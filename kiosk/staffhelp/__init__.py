"""The advice to go to the desk, and what staff should know."""
