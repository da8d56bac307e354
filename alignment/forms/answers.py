"""What the form of a row is answered while somebody fills it in.

Each message may bring texts that were typed since the last one; they are kept as the person's draft of the row before
anything else is done, so that a refusal loses nothing. What a message does besides is its `act`:

- "keep": nothing; with `draw` the answer has the parts of the form that depend on what was typed,
- "use", "no", "localise", "globalise": what a button does to the row (`alignment.forms.filling.pressed`),
- "copy": takes the choices of a row of somebody else that the network's memory shows, by its id, the `value`,
- "open": the form of a row, with what its draft has; both versions where somebody else changed the same,
- "save", "next": the row is saved; "next" gives a form for a further one. A page that is left sends along what was
  typed into the rows after it, `ahead` of its answers: each is saved, but for the last, which is the person's draft.
  Each new row has its own `word`: of what comes a second time, or a week later, there is one row,
- "mine", "theirs": the answer to two versions of the row,
- "drop": the person does not want what they typed.

The answer has `parts` of the form by name and `values` by field, or another `form`, or `closed` with the row `saved`.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Annotated, Any, Literal

from alignment.centres import centre_name
from alignment.checks import tidy_row
from alignment.code_box.offering import shown_code
from alignment.forms.filling import filled, pressed, values_of
from alignment.forms.markup import both_versions, local_fields, row_form, row_parts, taken_note
from alignment.ground.records import Meta
from alignment.ground.wording import Wording
from alignment.memory import Remembered, remember, with_choices
from alignment.merging import merged
from alignment.sheet import Alignment, AlignmentSheet
from alignment.store import Access, StaleRow, new_id
from alignment.taking import brought_why
from sdg_data import ToolkitError, load_catalogue

NEW = ""  # the id of a row that is being written and was never saved
_MOST_FIELDS = 20
_MOST_AHEAD = 100  # rows

_Name = Annotated[str, Meta(pattern=r"^[a-z_-]{1,40}$")]
_Id = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{0,16}$")]
_Word = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{0,40}$")]
_Texts = Annotated[dict[_Name, str], Meta(max_length=_MOST_FIELDS)]
_Act = Literal["keep", "use", "no", "localise", "globalise", "copy", "open", "save", "next", "mine", "theirs", "drop"]
_Press = Callable[[Alignment], Alignment]


@dataclass(frozen=True, slots=True)
class Ahead:
    """What was typed into a further new row, before there was a form of it."""

    texts: _Texts = field(default_factory=dict)
    word: _Word = ""


@dataclass(frozen=True, slots=True)
class Message:
    """What a form sends, as above; `row` is "" for a new one, `number` what the handout would count it as.

    A message is sent `again` where no answer came, as it was before.
    """

    act: _Act
    row: _Id = NEW
    word: _Word = ""
    number: Annotated[int, Meta(ge=0, le=10**6)] = 0
    texts: _Texts = field(default_factory=dict)
    value: Annotated[str, Meta(max_length=40)] = ""
    draw: bool = False
    again: bool = False
    ahead: Annotated[tuple[Ahead, ...], Meta(max_length=_MOST_AHEAD)] = ()


@dataclass(frozen=True, slots=True)
class RowForms:
    """The forms of one person on one sheet, in the language of `say`."""

    sheets: Access
    sheet: str
    say: Wording

    def answer(self, message: Message) -> dict[str, Any]:
        """Do what a message asks for. Raises as `Access` does, and `ValueError` for what no form sends."""
        try:
            return self._answer(message)
        finally:
            self._keep_ahead(message)

    def _answer(self, message: Message) -> dict[str, Any]:
        catalogue = load_catalogue()
        place = ""
        if message.act == "localise":
            place = centre_name(self.sheets.heading(self.sheet).centre, self.say.language)
        press = pressed(message.act, message.value, place, catalogue, self.say.language) or self._copied(message)
        if message.texts or press or message.act in {"keep", "open"}:
            row = self._kept(message, press)
        if message.act == "open":
            return {"form": self.opened(row, message.number)}
        if message.act == "keep" or press:
            return self._drawn(row, message) if message.draw or press else {}
        return self._ended(message)

    def _kept(self, message: Message, press: _Press | None) -> Alignment:
        # What is to be drawn was kept with the message before, most often: then nothing has to be written.
        if not (message.texts or press) and (draft := self.sheets.draft(self.sheet, message.row, message.word)):
            return draft.row

        def change(before: Alignment) -> Alignment:
            return self._changed(before, message, press)

        kept = self.sheets.change_draft(self.sheet, message.row, change, message.word)
        # The row was saved by another page of the person, and this one comes back with texts of it that never arrived:
        # they become a draft of the row, and those that the row was saved with say nothing new.
        if kept.version and message.word and message.again and _differs(change(kept), kept):
            return self.sheets.change_draft(self.sheet, kept.id, change)
        return kept

    def _keep_ahead(self, message: Message) -> None:
        # A page that is left asks nobody what is to become of them: what was done with is saved, where it can be.
        for place, one in enumerate(message.ahead, 1):
            row, word = filled(Alignment(), one.texts, load_catalogue(), self.say.language), one.word or new_id()
            if row.empty:
                continue

            def begun(before: Alignment, row: Alignment = row) -> Alignment:
                return replace(row, id=before.id) if before.empty else before

            kept = self.sheets.change_draft(self.sheet, NEW, begun, word)
            with suppress(ToolkitError):  # a row that is refused stays a draft
                if place < len(message.ahead) and not kept.version:
                    self.sheets.save_draft(self.sheet, kept.id, lambda row: row, word)

    def _drawn(self, row: Alignment, message: Message) -> dict[str, Any]:
        catalogue = load_catalogue()
        parts = row_parts(row, self._remembered(row, self.sheets.heading(self.sheet)), catalogue, self.say)
        if message.act == "localise":
            parts["local"] = local_fields(row, self.say, opened=True)
        elif message.act not in {"globalise", "copy"}:
            del parts["local"]  # its fields stay as the person has them
        parts["taken"] = taken_note(message.value if message.act == "use" else "", self.say)
        return {"parts": parts, "values": values_of(row, lambda code: shown_code(code, catalogue, self.say.language))}

    def _remembered(self, row: Alignment, heading: AlignmentSheet) -> list[Remembered]:
        return remember(self.sheets, heading, row, self.say.language)

    def _copied(self, message: Message) -> _Press | None:
        if message.act != "copy":
            return None
        draft = self.sheets.draft(self.sheet, message.row, message.word)
        like = self._remembered(draft.row if draft else Alignment(), self.sheets.heading(self.sheet))
        found = [one.row for one in like if one.row.id == message.value]
        return (lambda row: with_choices(row, found[0])) if found else (lambda row: row)

    def _ended(self, message: Message) -> dict[str, Any]:
        # What ends a form. A save whose answer was lost is asked for once more, and finds the draft gone, or in its
        # place the empty one of the next row: it is done.
        saved: Alignment | None = None
        try:
            if message.act == "next" and message.again and not message.word and self._begins_anew():
                self.sheets.change_draft(self.sheet, NEW, lambda before: before)
            elif message.act in {"save", "next"}:
                goes_on = message.act == "next"
                saved = self.sheets.save_draft(self.sheet, message.row, lambda row: row, message.word, goes_on=goes_on)
            elif message.act == "mine":
                own = self._own(message.row, self.sheets.row(self.sheet, message.row))
                saved = self.sheets.save_draft(self.sheet, message.row, own)
            else:
                self.sheets.drop_draft(self.sheet, message.row, message.word)
        except StaleRow:
            draft = self.sheets.drafts(self.sheet).get(message.row)  # another tab may have put it away by now
            return {"form": self._versions(draft)} if draft else {"closed": True, "saved": ""}
        if message.act == "next":
            begun = self.sheets.draft(self.sheet, NEW)
            form = self._form(begun.row if begun else Alignment(), message.number + 1)
            return {"form": form, "saved": saved.id if saved else ""}
        return {"closed": True, "saved": saved.id if saved else ""}

    def _begins_anew(self) -> bool:
        return self.sheets.drafts(self.sheet).get(NEW, Alignment()).empty

    def opened(self, row: Alignment, number: int) -> str:
        """The form with what the person has typed into a row, or both versions where somebody else changed the same."""
        newer = self.sheets.row(self.sheet, row.id) if row.id else None
        if row.id and row.version and (newer is None or newer.version != row.version):
            base = self.sheets.row_as_it_was(self.sheet, row.id, row.version)
            if newer is None or base is None or merged(base, row, newer)[1]:
                return self._versions(row)
        return self._form(row, number)

    def _versions(self, draft: Alignment) -> str:
        newer = self.sheets.row(self.sheet, draft.id)
        return both_versions(self._own(draft.id, newer)(draft), newer, self.say)

    def _own(self, row_id: str, newer: Alignment | None) -> _Press:
        # The person's row with what somebody else changed elsewhere in it, as a change of what is there now.
        drafted = self.sheets.drafts(self.sheet).get(row_id)
        base = self.sheets.row_as_it_was(self.sheet, row_id, drafted.version) if drafted else None

        def own(draft: Alignment) -> Alignment:
            together = merged(base, draft, newer)[0] if newer and base else draft
            return replace(together, version=newer.version if newer else 0)

        return own

    def _changed(self, before: Alignment, message: Message, press: _Press | None) -> Alignment:
        catalogue, language = load_catalogue(), self.say.language
        after = filled(before, message.texts, catalogue, language)
        if press:
            after = press(after)
        left = after.target != before.target and after.why == before.why != ""
        return after.having(why="") if left and before.why == brought_why(before, catalogue, language) else after

    def _form(self, row: Alignment, number: int) -> str:
        heading, draft = self.sheets.heading(self.sheet), self.sheets.draft(self.sheet, row.id)
        like, word = self._remembered(row, heading), draft.word if draft else ""
        return row_form(row, number, heading, load_catalogue(), self.say, remembered=like, word=word)


def _differs(row: Alignment, saved: Alignment) -> bool:
    with suppress(ToolkitError):
        return tidy_row(row, load_catalogue()) != saved
    return True
