"""The form in which a person writes a row: drawn by the server, and filled in without a run of the page.

- `filling`: what is typed, chosen and pressed, put into the row
- `answers`: what a message of the form is answered, and what it changes
- `markup`: the form as HTML, whole and part by part
- `post`: the address that messages come to; form.js sends them and shows the answers
- `widgets`: the form on a page
"""
