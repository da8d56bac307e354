"""A workshop, or everything of a laptop, as one file: written, checked, brought back. `FORMAT.md` describes it.

- `records`: what is in the file; `writing`: into it, people as numbers; `reading`: out of it, whole or not at all
- `fitting`: whether what was read can be kept and shown; `restoring`: keeping it, as one transaction
- `folder`: backups that are written by themselves, to a USB stick for instance
- `command`: without a browser; `widgets`: on the desk and on the home page
"""
