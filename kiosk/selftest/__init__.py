"""The program's proof of itself: that all it is made of is there and works, on this machine, without a screen."""
