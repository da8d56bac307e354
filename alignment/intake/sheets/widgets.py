"""The preview of an import: which rows are new, changed, in conflict or not understood, and the way into a sheet."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import PurePath

import streamlit as st

from alignment.ground.widgets import (
    ask_for_files,
    for_html,
    guarded,
    language,
    plain,
    refusal_in_words,
    show_html,
    speaker,
)
from alignment.ground.written import beside_others
from alignment.intake.document import Document
from alignment.intake.errors import PACKAGE
from alignment.intake.files import PASSING, Reader
from alignment.intake.markup import counted_file, import_lines, imported_row
from alignment.intake.sheets.counting import look_into, sheet_to_count
from alignment.intake.sheets.previewing import preview, preview_for, settled
from alignment.intake.sheets.records import Import, ImportedRow, State
from alignment.intake.sheets.taking import take_into, take_new
from alignment.intake.widgets import ENDINGS, go_to, of_this
from alignment.intake.wire import packed_document, unpacked_document
from alignment.sheet import AlignmentSheet
from alignment.store import GivenFile, new_id
from alignment.widgets import access
from sdg_data import ToolkitError, load_catalogue

_ASKING = (State.UNCLEAR, State.CONFLICT)


def found_in(document: Document, into: AlignmentSheet | None) -> Import:
    """What the document says as a table of alignments, beside the sheet that it may go into.

    It is looked for once, and again where the sheet has changed or is another one, or the page has another language.
    """
    state, beside = st.session_state, (into.id, into.revision) if into else ()
    if state.get("found-for") != (beside, language()):
        if into:
            state["found-now"] = preview_for(access(), document, into.id, language())
        else:
            state["found-now"] = preview(document, None, load_catalogue(), language())
        state["found-for"] = beside, language()
    found: Import = state["found-now"]
    return found


def import_review(found: Import, into: AlignmentSheet | None) -> None:
    """The rows of a table, the questions that they ask, and the button that takes what is chosen."""
    say = speaker(PACKAGE)
    counted = [
        say("import-counted", state=say(f"state-{state}", rows=rows), rows=rows)
        for state in State
        if (rows := len(found.of(state)))
    ]
    st.markdown(" · ".join(counted))
    answered = tuple(_answered(at, row) if row.state in _ASKING else row for at, row in enumerate(found.rows))
    chosen = [row for at, row in enumerate(answered) if not row.problems and _chosen(at, row)]
    heading = _heading(found, into)
    if st.button(
        say("import-take", rows=len(chosen)), type="primary", icon=":material/playlist_add_check:", key="import-take",
        disabled=not (chosen or heading),
    ):  # fmt: skip
        with guarded():
            if into is None:
                go_to(take_new(access(), _titled(found), chosen).id, pasted=not found.name)
            else:
                word = st.session_state.setdefault("review-word", new_id())
                steps = take_into(access(), into.id, found, chosen, heading=heading, word=word)
                go_to(into.id, steps, len(chosen), pasted=not found.name)
    if found.left_out or found.missing:
        with st.expander(say("import-left-out", lines=sum(len(one.places) for one in found.left_out))):
            show_html(import_lines(found, for_html(PACKAGE)))


def _titled(found: Import) -> Import:
    # A sheet needs a title, and a table seldom has one: the file's name serves until somebody knows a better one.
    own = found.heading.heading
    named = own.title or PurePath(found.name).stem or speaker(PACKAGE)("bring-untitled")
    return replace(found, heading=replace(found.heading, heading=replace(own, title=named)))


def _chosen(at: int, row: ImportedRow) -> bool:
    # Whether a row that asks nothing is taken; who takes the file takes all that would change something.
    if row.state in {State.EQUAL, State.LEFT_OUT}:
        return False
    with st.container(key=f"imported-{at}", horizontal=True, vertical_alignment="center"):
        taken = st.checkbox(
            speaker(PACKAGE)("import-take-row", where=row.where),
            True,
            key=of_this(f"answer-take-{at}"),
            label_visibility="collapsed",
        )
        show_html(imported_row(row, load_catalogue(), for_html(PACKAGE)))
    return taken


def _answered(at: int, row: ImportedRow) -> ImportedRow:
    # The row with the answers that its person has given so far; what is left unanswered leaves it out.
    say = speaker(PACKAGE)
    with st.container(key=f"asking-{at}", border=True):
        show_html(imported_row(row, load_catalogue(), for_html(PACKAGE)))
        for number in range(20):
            if not row.problems:
                break
            problem = row.problems[0]
            # Each keeps a direction of its own: "12.c.1" would turn on a page from right to left.
            names = [beside_others(choice.say(language())) for choice in problem.choices]
            choice = st.radio(
                plain(problem.say(language())), range(len(names)), index=None, horizontal=True,
                format_func=[plain(name) for name in names].__getitem__, key=of_this(f"answer-{at}-{number}"),
            ) if names else None  # fmt: skip
            if choice is None:
                st.caption(say("import-unanswered") if names else plain(problem.say(language())))
                break
            row = settled(row, 0, choice, load_catalogue())
    return row


def _heading(found: Import, into: AlignmentSheet | None) -> bool:
    if into is None or found.heading.state is not State.CHANGED or found.heading.problems:
        return False
    return st.checkbox(speaker(PACKAGE)("import-take-heading"), True, key=of_this("answer-heading"))


def sheets_of_files(label: str, key: str) -> tuple[AlignmentSheet, ...]:
    """A field for files with tables of alignments, and those that the person gave before: their sheets.

    What was read of a file is kept with the person, for them alone, until they remove it: it is read once, also where
    it is given again. What of it is not counted is said below the field.
    """
    _read_given(label, key)
    say, sheets, files = for_html(PACKAGE), [], access().files()
    if files:
        st.caption(speaker(PACKAGE)("counted-yours"))
    for file, found in _looked_into(files):
        with st.container(key=f"given-{file.digest[:16]}", horizontal=True, vertical_alignment="center"):
            if isinstance(found, Import):
                show_html(counted_file(found, say))
                sheets.append(sheet_to_count(found))
            else:
                st.warning(refusal_in_words(found))
            label = speaker(PACKAGE)("counted-drop", name=file.name)
            if st.button("", icon=":material/close:", help=label, key=f"drop-{file.digest[:16]}", type="tertiary"):
                with guarded():
                    access().drop_file(file.digest)
                    st.rerun()
    return tuple(sheets)


def sheets_given() -> tuple[AlignmentSheet, ...]:
    """The sheets of the files that the person gave before, without the field for more."""
    found = (one for _, one in _looked_into(access().files()))
    return tuple(sheet_to_count(one) for one in found if isinstance(one, Import))


def _read_given(label: str, key: str) -> None:
    # Each is read and kept when it is given: one that is removed below stays away, although the field still has it.
    done: dict[str, ToolkitError | None] = st.session_state.setdefault("files-given", {})
    given = ask_for_files(label, ENDINGS, key)
    if any(file.file_id not in done for file in given):
        known = {file.digest for file in access().files()}
        with Reader() as reader, st.spinner(speaker(PACKAGE)("bring-reading")):
            for file in given:
                if file.file_id not in done:
                    done[file.file_id] = _kept(reader, file.getvalue(), file.name, known)
    for file in given:
        if refusal := done[file.file_id]:
            st.warning(refusal_in_words(refusal))
            if refusal.key in PASSING:
                del done[file.file_id]


def _kept(reader: Reader, content: bytes, name: str, known: set[str]) -> ToolkitError | None:
    # Reads a file and keeps what was read, unless it is among those that are there; gives why not.
    digest = sha256(content).hexdigest()
    if digest in known:
        return None
    try:
        document = reader.read(content, name)
        look_into(document, language())  # what has no table is not kept
        access().keep_file(GivenFile(digest, document.name), packed_document(document))
    except ToolkitError as refusal:
        return refusal
    known.add(digest)
    return None


def _looked_into(files: tuple[GivenFile, ...]) -> Iterator[tuple[GivenFile, Import | ToolkitError]]:
    # What a page has looked into it keeps as long as it is open, a language each.
    read: dict[tuple[str, str, str], Import | ToolkitError] = st.session_state.setdefault("files-read", {})
    spoken = language()
    missing = [file.digest for file in files if (file.digest, file.name, spoken) not in read]
    contents = access().file_contents(missing) if missing else {}
    for file in files:
        known = (file.digest, file.name, spoken)
        if known not in read and file.digest in contents:
            try:
                read[known] = look_into(unpacked_document(contents[file.digest], file.name), spoken)
            except ToolkitError as refusal:
                read[known] = refusal
        if known in read:  # else it was removed in another tab just now
            yield file, read[known]
