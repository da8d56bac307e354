"""Files as programs make them, put together by hand: each test says what stands in the one that it reads."""

import io
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def packed(parts):
    """The parts by name as an archive; one without a name of its own in `parts` is not there."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return written.getvalue()


def relations(*kinds_and_parts):
    each = "".join(
        f'<Relationship Id="rId{at}" Type="{OFFICE}/{kind}" Target="{part}"/>'
        for at, (kind, part) in enumerate(kinds_and_parts, 1)
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{each}</Relationships>'


def types(main, kind):
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/{main}" ContentType="{kind}"/></Types>'
    )


def docx(body, *, styles="", numbering="", root=W, **more):
    """A Word document with this body, these styles and lists."""
    parts = {
        "[Content_Types].xml": types("word/document.xml", DOCX),
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": relations(("styles", "styles.xml"), ("numbering", "numbering.xml")),
        "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
        "word/numbering.xml": f"<w:numbering {W}>{numbering}</w:numbering>",
        "word/document.xml": f"<w:document {root}><w:body>{body}<w:sectPr/></w:body></w:document>",
    }
    return packed(parts | more)


def paragraph(text, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def table(*rows):
    """A table of Word; a cell that begins with "<" is taken as it is."""
    lines = ("".join(f"<w:tc>{text if text[:1] == '<' else paragraph(text)}</w:tc>" for text in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{line}</w:tr>' for line in lines)}</w:tbl>"


def style(name, title, properties="", based=""):
    based = based and f'<w:basedOn w:val="{based}"/>'
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{title}"/>{based}'
        f"<w:pPr>{properties}</w:pPr></w:style>"
    )


def xlsx(cells, *, book="", strings="", styles="", names=("Plan",), **more):
    """A workbook whose first tab holds these `row` elements."""
    sheets = "".join(f'<sheet name="{name}" sheetId="{at}" r:id="rId{at}"/>' for at, name in enumerate(names, 1))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts = {
        "[Content_Types].xml": types("xl/workbook.xml", XLSX),
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/_rels/workbook.xml.rels": relations(
            ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")
        ),
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{OFFICE}">{book}<sheets>{sheets}</sheets></workbook>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">{strings}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}">{styles}</styleSheet>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>',
    }
    return packed(parts | more)


ODF = "".join(
    f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
        ("presentation", "presentation"),
    )
)


def opened(kind, body, *, styles="", own_styles="", **more):
    """A file of LibreOffice of this kind ("text", "spreadsheet") with this in its body."""
    parts = {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "styles.xml": f"<office:document-styles{ODF}><office:styles>{styles}</office:styles></office:document-styles>",
        "content.xml": f"<office:document-content{ODF}><office:automatic-styles>{own_styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>",
    }
    return packed(parts | more)


SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
ROOT = f'xmlns:p="{SLIDES}" xmlns:a="{DRAWING}" xmlns:r="{OFFICE}"'


def pptx(*slides, order=(), of_slide=(), **more):
    """A presentation of slides with these shapes, shown in the order of these numbers where it is given."""
    order = order or range(1, len(slides) + 1)
    shown = "".join(f'<p:sldId id="{255 + at}" r:id="rId{at}"/>' for at in order)
    parts = {
        "[Content_Types].xml": types("ppt/presentation.xml", PPTX),
        "_rels/.rels": relations(("officeDocument", "ppt/presentation.xml")),
        "ppt/_rels/presentation.xml.rels": relations(
            *(("slide", f"slides/slide{at}.xml") for at in range(1, len(slides) + 1))
        ),
        "ppt/presentation.xml": f"<p:presentation {ROOT}><p:sldIdLst>{shown}</p:sldIdLst></p:presentation>",
        "ppt/slides/_rels/slide1.xml.rels": relations(*of_slide),
    }
    for at, shapes in enumerate(slides, 1):
        parts[f"ppt/slides/slide{at}.xml"] = f"<p:sld {ROOT}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>"
    return packed(parts | more)


def shape(*paragraphs, place=None):
    """A shape with these paragraphs, in this place of the layout; a paragraph is a text or a pair with its look."""
    where = "" if place is None else f'<p:nvSpPr><p:nvPr><p:ph type="{place}"/></p:nvPr></p:nvSpPr>'
    both = ((said, "") if isinstance(said, str) else said for said in paragraphs)
    lines = "".join(f"<a:p>{look}<a:r><a:t>{said}</a:t></a:r></a:p>" for said, look in both)
    return f"<p:sp>{where}<p:txBody>{lines}</p:txBody></p:sp>"


def pdf(*pages, letters=None, packed_by=bytes, more=b""):
    """A PDF of pages with these texts and ruled lines, drawn by `drawn` and `ruled`, in points from the lower left.

    `letters` says which letter each of the codes stands for, as ("A", "ا") pairs.
    """
    known = "".join(f"<{ord(code):02x}> <{ord(letter):04x}>\n" for code, letter in letters or ())
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        f"1 begincodespacerange <00> <ff> endcodespacerange\n{len(letters or ())} beginbfchar\n{known}endbfchar\n"
        "endcmap end end"
    )
    unicode = "/ToUnicode 4 0 R" if letters else ""
    places = range(5, 5 + 2 * len(pages), 2)
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{at} 0 R' for at in places)}] >>".encode(),
        f"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica {unicode} >>".encode(),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(table), table.encode()),
    ]
    for at, page in zip(places, pages, strict=True):
        content = packed_by(page.encode())
        how = b"" if packed_by is bytes else b"/Filter /FlateDecode"
        parts.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents %d 0 R "
            b"/Resources << /Font << /F 3 0 R >> >> >>" % (at + 1)
        )
        parts.append(b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), how, content))
    written, offsets = b"%PDF-1.4\n", []
    for at, part in enumerate(parts, 1):
        offsets.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (at, part)
    places = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(parts) + 1, places)
    return written + b"trailer << /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF" % (len(parts) + 1, more, start)


def drawn(text, left, bottom):
    return f"BT /F 12 Tf {left} {bottom} Td ({text}) Tj ET\n"


def ruled(*texts, left=50, top=350, width=100, height=20):
    """A table with lines around each of its cells."""
    lines = ""
    for row, line in enumerate(texts):
        for column, text in enumerate(line):
            x, y = left + column * width, top - (row + 1) * height
            lines += f"{x} {y} {width} {height} re S\n" + drawn(text, x + 5, y + 5)
    return lines
