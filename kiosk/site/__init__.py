"""What a site says of itself: whom its patients call."""
