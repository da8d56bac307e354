"""Sharing a sheet as people know it: a link to see, a link to edit, publishing, and an end to all of it."""
