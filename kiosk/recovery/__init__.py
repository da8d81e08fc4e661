"""The recovery timeline: what is told on a day, the ruler to put a marker on, and the question for the day."""
