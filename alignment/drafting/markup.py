"""What a form shows of its draft: whether it is kept, and the text of another tab."""

import json
from collections.abc import Iterable, Mapping
from urllib.parse import urlencode

from markupsafe import Markup

from alignment.ground.markup import each
from alignment.ground.wording import Wording
from alignment.markup import typed_answers
from alignment.store import FormDraft


def draft_mark(begun: FormDraft, along: Mapping[str, str], say: Wording, asks: Mapping[str, str]) -> Markup:
    """The mark by which page.js knows that a form has a draft, and from where to count on; it says whether it is kept.

    The texts of `along` go with what is typed, to the address of drafts with `asks` as its query.
    """
    address = f"/draft?{urlencode(asks)}"
    mark = {"form": begun.form, "tab": begun.tab, "seq": begun.seq, "along": dict(along), "address": address}
    note = Markup('<p class="typed-state" role="status" data-draft="{}">{}</p>')
    return note.format(json.dumps(mark), typed_answers(say))


def unsent_texts(texts: Iterable[str]) -> Markup:
    """Texts that were typed and not sent, to be read and copied."""
    return each(Markup('<p class="unsent"><bdi>{}</bdi></p>'), ((text,) for text in texts if text))
