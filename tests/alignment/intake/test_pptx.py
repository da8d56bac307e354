"""Slides: titles, entries, tables and diagrams, in the order in which they are shown."""

from alignment.intake.archive import Archive
from alignment.intake.pptx import read_pptx
from tests.alignment.intake.made import DRAWING, ROOT, pptx, shape


def shown(*slides, **more):
    return [
        (block.kind, block.number, block.text, block.where)
        for block in read_pptx(Archive(pptx(*slides, **more))).blocks
    ]


def test_the_title_is_a_heading_and_stands_first_wherever_it_was_drawn():
    slide = shape("Rivers", place="body") + shape("Water", place="title")
    assert shown(slide) == [("heading", "", "Water", "slide 1"), ("bullet", "", "Rivers", "slide 1")]


def test_slides_come_as_they_are_shown_not_as_they_are_stored():
    slides = (shape("one", place="title"), shape("two", place="title"))
    assert [text for _, _, text, _ in shown(*slides, order=(2, 1))] == ["two", "one"]


def test_a_text_box_is_a_paragraph_and_page_numbers_and_dates_are_none():
    slide = shape("Water") + shape("7", place="sldNum") + shape("1 May", place="dt") + shape("City", place="ftr")
    assert shown(slide) == [("paragraph", "", "Water", "slide 1")]


def test_entries_are_counted_as_the_slide_counts_them():
    number = '<a:pPr><a:buAutoNum type="arabicPeriod"/></a:pPr>'
    letter = '<a:pPr lvl="1"><a:buAutoNum type="alphaLcParenR" startAt="2"/></a:pPr>'
    none = "<a:pPr><a:buNone/></a:pPr>"
    slide = shape(("a", number), ("b", letter), ("c", number), ("d", none), ("e", number), place="body")
    assert [(kind, number, text) for kind, number, text, _ in shown(slide)] == [
        ("numbered", "1.", "a"),
        ("numbered", "b)", "b"),
        ("numbered", "2.", "c"),
        ("paragraph", "", "d"),
        ("numbered", "1.", "e"),
    ]


def test_shapes_in_groups_and_in_newer_forms_are_read_once():
    group = f"<p:grpSp>{shape('in the group')}</p:grpSp>"
    newer = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    both = f"<m:Choice>{shape('new')}</m:Choice><m:Fallback>{shape('old')}</m:Fallback>"
    both = f'<m:AlternateContent xmlns:m="{newer}">{both}</m:AlternateContent>'
    assert [text for _, _, text, _ in shown(group + both)] == ["in the group", "new"]


def test_a_table_has_its_merged_cells_once():
    said = "<a:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></a:txBody>".format
    row = f'<a:tc gridSpan="2">{said("wide")}</a:tc><a:tc hMerge="1">{said("wide")}</a:tc><a:tc>{said("c")}</a:tc>'
    drawn = f"<a:graphic><a:graphicData><a:tbl><a:tr>{row}</a:tr></a:tbl></a:graphicData></a:graphic>"
    frame = f"<p:graphicFrame>{drawn}</p:graphicFrame>"
    (block,) = read_pptx(Archive(pptx(frame))).blocks
    assert [[cell.text for cell in line] for line in block.table.lines] == [["wide", "", "c"]]
    assert block.where == "slide 1"


def test_the_words_of_a_diagram_are_read():
    point = f'<d:pt xmlns:d="x" xmlns:a="{DRAWING}"><d:t><a:p><a:r><a:t>Water</a:t></a:r></a:p></d:t></d:pt>'
    parts = {"ppt/diagrams/data1.xml": f'<d:dataModel xmlns:d="x">{point}</d:dataModel>'}
    assert shown("", of_slide=[("diagramData", "../diagrams/data1.xml")], **parts) == [
        ("bullet", "", "Water", "slide 1")
    ]


def test_what_the_speaker_noted_is_left_out_and_said():
    notes = f"<p:notes {ROOT}><p:cSld><p:spTree>{shape('say this', place='body')}</p:spTree></p:cSld></p:notes>"
    parts = {"ppt/notesSlides/notesSlide1.xml": notes}
    document = read_pptx(
        Archive(pptx(shape("Water"), of_slide=[("notesSlide", "../notesSlides/notesSlide1.xml")], **parts))
    )
    assert [block.text for block in document.blocks] == ["Water"]
    assert [note.key for note in document.notes] == ["read-left-out-speakers-notes"]
