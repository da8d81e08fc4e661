"""A figure on the whole screen: its views, its spots, and what they are."""
