"""What the facilitator locks, closes and opens again: their part of the desk."""
