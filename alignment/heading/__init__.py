"""The forms of what stands above the rows of a sheet: what it aligns, its title, centre, goal, audience and days."""
