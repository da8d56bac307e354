"""The keys of a workshop: what each of them is for, the code to write down, and their part of the desk."""
