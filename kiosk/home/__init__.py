"""A topic's front page, and the choice of a topic where there are several."""
