"""What a person types into a form is kept while they type, without a run of the page.

- `post`: the address to which the script of a page sends what was typed
- `choices`: what is chosen rather than typed, as a draft keeps it
- `keeping`: the store, as far as drafts go
- `widgets`: a form that starts from its draft, and what was typed where it cannot be sent any more
"""
