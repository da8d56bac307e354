"""A form that is sent by its button and starts from what the person typed before, and what cannot be sent any more."""

import re
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from zlib import crc32

import streamlit as st

from alignment.drafting.choices import CHOSEN, coded, day_kept, number_kept, option_kept, options_kept
from alignment.drafting.keeping import drafts_of, drafts_within, put_away
from alignment.drafting.markup import FormMark, draft_mark, unsent_texts
from alignment.ground.widgets import for_html, language, on_server, show_html, speaker
from alignment.ground.written import day_order
from alignment.store import FormDraft, SentForm
from alignment.widgets import browser_in_addresses, person

_SHOWN = "drafts-shown"  # the forms that this run of the page has
_TAB = re.compile(r"[A-Za-z0-9_-]{1,24}")
_SEEN = "seen-"  # begins the names of what goes along with a draft and was not typed


@dataclass(frozen=True)
class _Begun:
    """How a form began on this page: how often it was sent, its draft, those of other tabs, and what was seen then."""

    number: int
    draft: FormDraft
    others: tuple[FormDraft, ...] = ()
    seen: dict[str, str] = field(default_factory=dict)


@dataclass
class DraftedForm:
    """The fields of a form. A field's `name`, of small letters, digits, _ and -, is the same in every language.

    `stands` are the texts from which its fields start, `offered` the codes and labels of what its lists offer, by name.
    """

    begun: _Begun
    stands: dict[str, str] = field(default_factory=dict)
    offered: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    @property
    def sent(self) -> SentForm:
        """What goes with what was sent, in the transaction that keeps it."""
        return replace(self._own, tabs=tuple(dict.fromkeys((*self._own.tabs, *(one.tab for one in self.begun.others)))))

    @property
    def _own(self) -> SentForm:
        # The script goes on under another name where a second tab was quicker; the address has it then.
        draft = self.begun.draft
        return SentForm(person(), draft.form, tuple(dict.fromkeys((draft.tab, _tab() or draft.tab))))

    def text_area(self, name: str, label: str, value: str = "", where: Any = st, **more: Any) -> str:
        """A text area that starts from the draft, else from `value`; gives what stands in it."""
        start = self._start(name, value, more)
        return str(where.text_area(label, start, key=self._key(name), **more) or "")

    def text_input(self, name: str, label: str, value: str = "", where: Any = st, **more: Any) -> str:
        """A line of text, as `text_area`."""
        start = self._start(name, value, more)
        return str(where.text_input(label, start, key=self._key(name), **more) or "")

    def radio(self, name: str, label: str, options: Sequence[Any], chosen: Any = None, **more: Any) -> Any:
        """One of `options` to tap, from the draft, else from `chosen`; gives what is chosen, None for nothing."""
        start = self._chosen(name, options, chosen, more)
        return st.radio(label, options, _place(start, options), key=self._key(CHOSEN + name), **more)

    def segmented_control(self, name: str, label: str, options: Sequence[Any], chosen: Any = None, **more: Any) -> Any:
        """A row of buttons, of which one is on, as `radio`."""
        start = self._chosen(name, options, chosen, more)
        return st.segmented_control(label, options, default=start, key=self._key(CHOSEN + name), **more)

    def pills(self, name: str, label: str, options: Sequence[Any], chosen: Any = None, **more: Any) -> Any:
        """Pills, of which one is on, as `radio`."""
        start = self._chosen(name, options, chosen, more)
        return st.pills(label, options, default=start, key=self._key(CHOSEN + name), **more)

    def selectbox(
        self, name: str, label: str, options: Sequence[Any], chosen: Any = None, where: Any = st, **more: Any
    ) -> Any:
        """A list to open, as `radio`; what a person added to it is there again."""
        options = self._with_own(name, options, more)
        start = self._chosen(name, options, chosen, more)
        return where.selectbox(label, options, _place(start, options), key=self._key(CHOSEN + name), **more)

    def multiselect(
        self, name: str, label: str, options: Sequence[Any], chosen: Sequence[Any] = (), **more: Any
    ) -> list[Any]:
        """A list to open, of which any number can be chosen, as `selectbox`."""
        options = self._with_own(name, options, more)
        start = options_kept(self._kept(name), options, chosen)
        self._offer(name, options, more)
        return st.multiselect(label, options, start, key=self._key(CHOSEN + name), **more)

    def date_input(
        self, name: str, label: str, chosen: date | None = None, where: Any = st, **more: Any
    ) -> date | None:
        """A day, from the draft, else from `chosen`; None for none."""
        start, key = day_kept(self._kept(name), chosen), self._key(CHOSEN + name)
        day: date | None = where.date_input(label, start, key=key, format=day_order(language()), **more)
        return day

    def number_input(self, name: str, label: str, least: int, most: int, chosen: int | None = None) -> int | None:
        """A whole number from `least` to `most`, from the draft, else from `chosen`; None for none."""
        start = number_kept(self._kept(name), least, most, chosen)
        return st.number_input(label, least, most, start, key=self._key(CHOSEN + name))

    def seen(self, name: str, value: str) -> str:
        """What the person saw when they began to type: `value`, or what it was when the draft was begun."""
        return self.begun.seen.setdefault(_SEEN + name, self.begun.draft.fields.get(_SEEN + name, value))

    def end(self) -> None:
        """What was typed has been sent: the form begins anew, from what is kept now."""
        st.session_state[_slot(self.begun.draft.form)] = self.begun.number + 1

    def drop(self) -> None:
        """The person does not want what they typed here; what they typed in another tab stays."""
        put_away(self._own)
        self.end()

    def _kept(self, name: str) -> str | None:
        return self.begun.draft.fields.get(CHOSEN + name)

    def _chosen(self, name: str, options: Sequence[Any], otherwise: Any, more: Mapping[str, Any]) -> Any:
        self._offer(name, options, more)
        return option_kept(self._kept(name), options, otherwise, required=bool(more.get("required")))

    def _offer(self, name: str, options: Sequence[Any], more: Mapping[str, Any]) -> None:
        said: Callable[[Any], str] = more.get("format_func", str)
        self.offered[CHOSEN + name] = [(code, said(option)) for code, option in coded(options).items()]

    def _with_own(self, name: str, options: Sequence[Any], more: Mapping[str, Any]) -> Sequence[Any]:
        own = (self._kept(name) or "").split("\n") if more.get("accept_new_options") else ()
        return list(dict.fromkeys((*options, *filter(None, own))))

    def _start(self, name: str, value: str, more: Mapping[str, Any]) -> str:
        self.stands[name] = self.begun.draft.fields.get(name, value)[: more.get("max_chars")]
        return self.stands[name]

    def _key(self, name: str) -> str:
        return f"drafted-{name}-{_mark(self.begun)}"


@contextmanager
def drafted_form(form: str, *, border: bool = False) -> Iterator[DraftedForm]:
    """A form whose texts are kept while they are typed, under the name `form`; its button belongs into the block.

    What a person typed into it in another tab, and what differs, is shown below it.
    """
    begun = _begin(form)
    shown: set[str] = st.session_state.setdefault(_SHOWN, set())
    shown.add(form)
    made = DraftedForm(begun)
    with st.form(f"draft-{crc32(form.encode()):08x}", border=border):
        yield made
        told = FormMark(begun.draft, _mark(begun), begun.seen, made.offered)
        show_html(draft_mark(told, for_html("alignment"), browser_in_addresses(), on_server("/draft")))
    _show_others(made)


def settle_drafts() -> None:
    """Before a page runs: it has no form yet."""
    st.session_state[_SHOWN] = set()


def left_over(within: str) -> tuple[FormDraft, ...]:
    """What the person typed into forms whose names begin with `within` and which this run of the page does not have."""
    return tuple(draft for draft in _without_form(within) if any(_typed(draft).values()))


def left_chosen(within: str) -> tuple[FormDraft, ...]:
    """What they only chose in such forms, and typed nothing."""
    found = (draft for draft in _without_form(within) if not any(_typed(draft).values()))
    return tuple(
        draft for draft in found if any(name.startswith(CHOSEN) and draft.fields[name] for name in draft.fields)
    )


def _without_form(within: str) -> tuple[FormDraft, ...]:
    shown: set[str] = st.session_state.get(_SHOWN, set())
    return tuple(draft for draft in drafts_within(person(), within) if draft.form not in shown)


def show_left_over(drafts: Sequence[FormDraft], reasons: Sequence[str], *, opened: bool) -> None:
    """What was typed and cannot be sent now, with the reason of each, to be copied or put away."""
    say = speaker("alignment")
    if not drafts:
        return
    with st.expander(say("draft-left-over", count=len(drafts)), icon=":material/edit_off:", expanded=opened):
        for draft, reason in zip(drafts, reasons, strict=True):
            st.markdown(reason)
            show_html(unsent_texts(_typed(draft).values()))
            if st.button(say("draft-put-away"), key=f"put-away-{draft.tab}-{crc32(draft.form.encode())}"):
                put_away(SentForm(person(), draft.form, (draft.tab,)))
                st.rerun()


def _begin(form: str) -> _Begun:
    # A form that stands on the page goes on as it began; one that comes anew, or after it was sent, asks the store.
    before = st.session_state.get(_slot(form), 0)
    if isinstance(before, _Begun) and _stands(before):
        return before
    number = before.number if isinstance(before, _Begun) else before
    drafts = drafts_of(person(), form)
    tabs = (_tab(), before.draft.tab if isinstance(before, _Begun) else "")
    own = next((draft for tab in tabs for draft in drafts if draft.tab == tab), None)
    if own is None and number == 0:  # later on this page, another tab's text is shown and not taken
        own = next(iter(drafts), None)
    others = tuple(draft for draft in drafts if draft is not own)
    begun = _Begun(number, own or FormDraft(form, secrets.token_hex(8), 0), others)
    st.session_state[_slot(form)] = begun
    return begun


def _stands(begun: _Begun) -> bool:
    # Streamlit forgets the fields of a page that was left.
    return any(str(key).startswith("drafted-") and str(key).endswith(f"-{_mark(begun)}") for key in st.session_state)


def _show_others(made: DraftedForm) -> None:
    say, begun = speaker("alignment"), made.begun
    for other in begun.others:
        texts = [other.fields.get(name, "") for name in made.stands]
        if not any(texts) or texts == [*made.stands.values()]:
            continue
        with st.container(border=True):
            st.markdown(say("draft-both"))
            show_html(unsent_texts(texts))
            with st.container(horizontal=True):
                use = st.button(say("draft-use"), key=f"use-{other.tab}-{_mark(begun)}")
                drop = st.button(say("draft-put-away"), key=f"drop-{other.tab}-{_mark(begun)}", type="tertiary")
        if use:
            rest = tuple(one for one in (begun.draft, *begun.others) if one is not other and one.seq)
            st.session_state[_slot(other.form)] = _Begun(begun.number + 1, other, rest)
            st.rerun()
        if drop:
            put_away(SentForm(person(), other.form, (other.tab,)))
            rest = tuple(one for one in begun.others if one is not other)
            st.session_state[_slot(other.form)] = replace(begun, others=rest)
            st.rerun()


def _typed(draft: FormDraft) -> dict[str, str]:
    # What was chosen, and what a page sent along with it, was not typed.
    return {name: text for name, text in draft.fields.items() if not name.startswith((_SEEN, CHOSEN))}


def _place(chosen: Any, options: Sequence[Any]) -> int | None:
    return options.index(chosen) if chosen in options else None


def _tab() -> str:
    given = st.query_params.get("tab", "")
    return given if _TAB.fullmatch(given) else ""


def _slot(form: str) -> str:
    return f"draft-begun-{form}"


def _mark(begun: _Begun) -> str:
    return f"{crc32(f'{begun.draft.form}#{begun.number}'.encode()):08x}"
