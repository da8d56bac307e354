"""Joining: the codes that people type, their doorkeeper, and the forms by which they sit down."""
