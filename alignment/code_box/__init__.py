"""The box into which a code is typed, in the form of a row and in the table alike.

- `offering`: what it offers for what is typed, and how it shows a code
- `post`: the address that its script asks, `style/code_list.js`, which pages have from `dress_sheet`
"""
