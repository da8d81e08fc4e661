"""The window, the bar, and the root view model that holds the session."""
