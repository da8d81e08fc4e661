"""The choice of a language: in the middle of a visit, and what the invitation shows of it."""
