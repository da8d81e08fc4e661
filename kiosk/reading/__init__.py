"""A chapter as pages that exactly fit the screen: nothing scrolls and nothing is clipped at any size."""
