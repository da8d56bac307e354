"""The form in which a person writes a row."""
