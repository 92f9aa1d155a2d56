"""What lists show, as Qt wants it."""
