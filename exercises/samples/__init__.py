"""Finished workshops to look at first, from the plain files in `workshops/`: made up, and opened as one's own.

`reading` knows the files, `opening` plays one from its first slot to its last as a rehearsal does, so that everything
in it is of simulated participants: it says so wherever it is shown, and it counts nowhere.
"""
