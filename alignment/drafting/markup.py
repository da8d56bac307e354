"""What a form shows of its draft: whether it is kept, and the text of another tab."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

from markupsafe import Markup

from alignment.ground.markup import each
from alignment.ground.wording import Wording
from alignment.markup import typed_answers
from alignment.store import FormDraft


@dataclass(frozen=True, slots=True)
class FormMark:
    """What page.js knows of a form: the draft it began from, and the number in which the keys of its fields end.

    The texts of `along` go with what is typed. `offered` has the codes and labels of what each list offers, in order,
    by the name of its field: a draft keeps codes, and a page shows labels.
    """

    begun: FormDraft
    number: str
    along: Mapping[str, str] = field(default_factory=dict)
    offered: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)


def draft_mark(told: FormMark, say: Wording, asks: Mapping[str, str], address: str = "/draft") -> Markup:
    """The mark by which page.js knows that a form has a draft; it says whether it is kept.

    What is typed goes to `address`, that of drafts, with `asks` as its query.
    """
    begun, sent_to = told.begun, f"{address}?{urlencode(asks)}"
    mark = {"form": begun.form, "tab": begun.tab, "seq": begun.seq, "number": told.number}
    mark |= {"along": dict(told.along), "offered": dict(told.offered), "address": sent_to}
    note = Markup('<p class="typed-state" role="status" data-draft="{}">{}</p>')
    return note.format(json.dumps(mark), typed_answers(say))


def unsent_texts(texts: Iterable[str]) -> Markup:
    """Texts that were typed and not sent, to be read and copied."""
    return each(Markup('<p class="unsent"><bdi>{}</bdi></p>'), ((text,) for text in texts if text))
