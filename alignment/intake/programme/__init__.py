"""A course programme or a city plan, as a document says it, becomes proposed rows of a sheet.

`read_programme` (in `reading`) finds the rows by rules whose words are data that anybody can edit (`intake/data`);
`review` is what a person then does with them. Nothing that it proposes is written without the person.
"""
