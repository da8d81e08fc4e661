"""Finding a word of a topic by its letters, and the places where it stands."""
