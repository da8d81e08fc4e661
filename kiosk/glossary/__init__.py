"""The words a topic explains: all of them from A to Z, and what each means."""
