"""What a backup refuses, with the sentences of this package."""

from exercises.workshop.errors import ExerciseError


class BackupRefused(ExerciseError, package="exercises/workshop/backup"):
    """A file that is no whole backup, or one that cannot be kept here; nothing was written."""


class AlreadyThere(BackupRefused):
    """What is in the backup is here already, or its join code is in use here; a copy of it could be made."""
