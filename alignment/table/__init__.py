"""A sheet as a table: cells are edited in place, and each edit is kept at once, without a run of the page.

- `columns`: which columns it has, and what stands in the cells of a row
- `reading`: what was typed or pasted into a cell, as a row keeps it
- `pasting`: lines from a spreadsheet or a list, as rows
- `suggested`: what is suggested for rows that have no codes yet
- `acts`: what is done in it, each act one transaction that can be taken back
- `post`: the addresses by which its script asks and acts
- `errors`: what cannot be understood
- `widgets`: the table on a page, with `grid.js` (cells and keys) and `table.js` (the line to the server)
"""
