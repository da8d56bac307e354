"""Exercise 2, the goals at a glance: city pictures in words, each to be placed on a goal."""
