"""Sharing a sheet as people know it: a link to see, a link to edit, publishing, and an end to all of it.

Whoever belongs to the secretariat sees who else does, and makes its link anew.
"""
