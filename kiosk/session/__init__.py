"""What one visitor's session is, and the pure functions that move it from place to place. No Qt."""
