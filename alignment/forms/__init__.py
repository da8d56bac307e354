"""The forms in which a person writes: start, heading, row."""
