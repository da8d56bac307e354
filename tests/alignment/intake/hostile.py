"""Files that are broken, enormous, or made to do harm, each with what becomes of it.

Each of `FAMILIES` gives, when it is called, the name of each of its files, the content, and the refusal it meets: the
key of its sentence, or "" where what is honest in it is read.
"""

import io
import zipfile
from random import Random

from alignment import known_samples
from alignment.workbook import write_workbook
from sdg_data import load_catalogue
from tests.alignment.intake.made import (
    DOCX,
    ODF,
    ROOT,
    W,
    docx,
    opened,
    packed,
    paragraph,
    pptx,
    relations,
    shape,
    table,
    types,
    xlsx,
)

HEAVY, BROKEN, READ = "error-read-heavy", "error-read-broken", ""
DEFINITIONS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
CELL = '<c t="inlineStr"><is><t>Water</t></is></c>'
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600


def _our_workbook():
    return write_workbook(next(iter(known_samples().values())).sheet, load_catalogue(), "en")


def _document(xml):
    return docx("", **{"word/document.xml": xml})


def _body(inner, before=""):
    return _document(f"{before}<w:document {W}><w:body>{inner}</w:body></w:document>")


def _marked(content, flag):
    """An archive whose parts are all marked as locked (1), in their own heads and in the directory."""
    marked = bytearray(content)
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = marked.find(sign)
        while at >= 0:
            marked[at + offset] |= flag
            at = marked.find(sign, at + 4)
    return bytes(marked)


def _lying(content):
    """An archive whose directory says of its largest part that it is a hundred bytes long."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        largest = max(archive.infolist(), key=lambda part: part.file_size)
    return content.replace(largest.file_size.to_bytes(4, "little"), (100).to_bytes(4, "little"))


def _twice(name):
    written = io.BytesIO(docx(paragraph("Water")))
    with zipfile.ZipFile(written, "a") as archive:
        archive.writestr(name, f"<w:document {W}><w:body>{paragraph('Land')}</w:body></w:document>")
    return written.getvalue()


def _by_another_way(content, way):
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as read, zipfile.ZipFile(written, "w", way) as archive:
        for part in read.namelist():
            archive.writestr(part, read.read(part))
    return written.getvalue()


def _numbers(count):
    """Numbers that no archive packs as tightly as it would one that is always the same."""
    dice = Random(17)
    return [dice.randrange(10**7, 10**8) for _ in range(count)]


def _cells(lines, columns, kind=""):
    numbers = _numbers(1_000)
    if kind:
        return ["".join(f"<c><v>{numbers[(7 * n + m) % 1_000]}</v></c>" for m in range(columns)) for n in range(lines)]
    return ["".join(f'<c s="{numbers[(7 * n + m) % 1_000]}"/>' for m in range(columns)) for n in range(lines)]


def _long_texts(count):
    return [" ".join(f"{number:x}" for number in Random(at).sample(range(10**8), 700)) for at in range(count)]


def archives():
    honest = docx(paragraph("Water"))
    yield "no archive behind its sign.docx", b"PK\x03\x04" + b"x" * 500, BROKEN
    yield "an empty archive.docx", packed({}), "error-read-packed"
    yield "half of it.docx", honest[: len(honest) // 2], BROKEN
    yield "its last byte is missing.docx", honest[:-1], BROKEN
    yield "only its directory.docx", honest[honest.index(b"PK\x01\x02") :], "error-read-unknown"
    yield "other files.zip", packed({"a.txt": "Water", "b.txt": "Land"}), "error-read-packed"
    yield (
        "200 MB of blanks.docx",
        docx("", **{"word/media/a": b" " * 24_000_000, "word/media/b": b"x" * 9_000_000}),
        HEAVY,
    )
    yield "a part of 30 MB.docx", docx("", **{"word/document.xml": b"<a>" + b"\x07\x19 xy" * 6_000_000}), HEAVY
    yield "20,000 parts.docx", docx("", **{f"word/{at}.xml": "" for at in range(20_000)}), HEAVY
    yield "a part that lies about its length.docx", _lying(docx(paragraph("Water " * 5_000))), BROKEN
    yield "two parts of one name.docx", _twice("word/document.xml"), BROKEN
    yield "locked by the archive.docx", _marked(honest, 1), "error-read-password"
    yield "packed by LZMA.docx", _by_another_way(honest, zipfile.ZIP_LZMA), BROKEN
    yield "packed by bzip2.docx", _by_another_way(honest, zipfile.ZIP_BZIP2), BROKEN
    yield "names that climb out.docx", docx(paragraph("Water"), **{"../../../etc/cron.d/x": "y"}), READ
    yield (
        "its document is outside.docx",
        docx("", **{"_rels/.rels": relations(("officeDocument", "../../x.xml"))}),
        BROKEN,
    )
    yield "no relations.docx", packed({"[Content_Types].xml": types("word/document.xml", DOCX)}), BROKEN
    yield "a picture and a document in one.png", b"\x89PNG\r\n\x1a\n" + honest, "error-read-picture"
    yield "a document before a picture.docx", honest + b"\x89PNG\r\n\x1a\n" * 20, READ


def word():
    attributes = " ".join(f"a{at}='1'" for at in range(400_000))
    yield "600,000 empty paragraphs.docx", _body("<w:p/>" * 600_000), HEAVY
    yield (
        "300,000 empty paragraphs with numbers.docx",
        _body("".join(f'<w:p w:rsidR="{number}"/>' for number in _numbers(300_000))),
        HEAVY,
    )
    yield "a million elements.docx", _body("".join(f"<w:n{number % 10_000}/>" for number in _numbers(750_000))), HEAVY
    yield "3,001 paragraphs.docx", _body(paragraph("a") * 3_001), "error-read-many-blocks"
    yield "a text of 20 MB.docx", _body(paragraph("Water and land, " * 1_200_000)), HEAVY
    yield "a text of 300,000 characters.docx", _body(paragraph("Water " * 50_000)), "error-read-long"
    yield "entities.docx", _body(paragraph("&b;"), DEFINITIONS), "error-read-definitions"
    yield "an entity from outside.docx", _body(paragraph("&a;"), OUTSIDE), "error-read-definitions"
    yield (
        "entities in UTF-16.docx",
        _document(f'<?xml version="1.0" encoding="UTF-16"?>{DEFINITIONS}<a>&b;</a>'.encode("utf-16")),
        "error-read-definitions",
    )
    yield "9,000 deep.docx", _body("<w:sdt>" * 9_000 + "</w:sdt>" * 9_000), HEAVY
    yield "tables 150 deep.docx", _body("<w:tbl><w:tr><w:tc>" * 150 + "</w:tc></w:tr></w:tbl>" * 150), HEAVY
    yield (
        "tables 40 deep.docx",
        _body("<w:tbl><w:tr><w:tc>" * 40 + paragraph("a") + "</w:tc></w:tr></w:tbl>" * 40),
        READ,
    )
    yield "a table of 6,000 lines.docx", _body(table(*[("a",)] * 6_000)), "error-read-many-lines"
    yield "a table of 200,000 cells.docx", _body(table(["a"] * 200_000)), HEAVY
    yield (
        "a cell over a billion columns.docx",
        _body(
            f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>{paragraph("a")}</w:tc></w:tr></w:tbl>'
        ),
        READ,
    )
    yield (
        "styles that are each other's.docx",
        docx(
            paragraph("a", '<w:pStyle w:val="A"/>'),
            styles="".join(
                f'<w:style w:type="paragraph" w:styleId="{a}"><w:basedOn w:val="{b}"/></w:style>'
                for a, b in ("AB", "BA")
            ),
        ),
        READ,
    )
    yield (
        "50,000 styles.docx",
        docx(
            paragraph("a"),
            styles="".join(
                f'<w:style w:styleId="{at}"><w:basedOn w:val="{at - 1}"/></w:style>' for at in range(50_000)
            ),
        ),
        READ,
    )
    yield "no XML.docx", _document(b"\x00\x01\x02" * 500), BROKEN
    yield "XML that ends early.docx", _document(f"<w:document {W}><w:body>{paragraph('a')}"), BROKEN
    yield "an encoding that nobody has.docx", _document('<?xml version="1.0" encoding="x-no"?><a/>'), BROKEN
    yield "a million attributes.docx", _document(f"<w:document {W} {attributes}/>"), "error-read-nothing"
    yield "macros by their part.docx", docx(paragraph("a"), **{"word/vbaProject.bin": "x"}), "error-read-macros"
    yield (
        "macros by their type.docm",
        docx(
            paragraph("a"),
            **{
                "[Content_Types].xml": types(
                    "word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"
                )
            },
        ),
        "error-read-macros",
    )
    yield (
        "a drawing that is called a document.docx",
        docx(
            paragraph("a"),
            **{"[Content_Types].xml": types("word/document.xml", "application/vnd.ms-visio.drawing.main+xml")},
        ),
        "error-read-unknown",
    )


def excel():
    far = f'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row><row r="1">{CELL}</row>'
    yield "one far cell.xlsx", xlsx(far), READ
    yield "a line of number 9999999.xlsx", xlsx(f'<row r="99999999999">{CELL}</row>'), READ
    yield "2 million empty cells.xlsx", xlsx(f"<row>{'<c/>' * 400}</row>" * 5_000), HEAVY
    yield (
        "a million empty cells with looks.xlsx",
        xlsx("".join(f"<row>{line}</row>" for line in _cells(5_000, 220))),
        HEAVY,
    )
    yield (
        "200,000 cells with numbers.xlsx",
        xlsx("".join(f"<row>{line}</row>" for line in _cells(5_000, 40, "n"))),
        READ,
    )
    yield (
        "400,000 names with places.xlsx",
        xlsx(
            f"<row>{CELL}</row>",
            book="".join(f'<definedName name="n{number % 10_000}">A1</definedName>' for number in _numbers(400_000)),
        ),
        READ,
    )
    yield "a line of 800,000 cells.xlsx", xlsx(f"<row>{'<c/>' * 800_000}</row>"), HEAVY
    yield (
        "800,000 names.xlsx",
        xlsx(f"<row>{CELL}</row>", book=f"<definedNames>{'<definedName/>' * 800_000}</definedNames>"),
        HEAVY,
    )
    yield "800,000 shared texts.xlsx", xlsx(f"<row>{CELL}</row>", strings="<si><t>a</t></si>" * 800_000), HEAVY
    yield "900,000 styles.xlsx", xlsx(f"<row>{CELL}</row>", styles=f"<cellXfs>{'<xf/>' * 900_000}</cellXfs>"), HEAVY
    yield (
        "merged everything.xlsx",
        xlsx(f"<row>{CELL}</row></sheetData><mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells><sheetData>"),
        READ,
    )
    yield (
        "a link over everything.xlsx",
        xlsx(f"<row>{CELL}</row></sheetData><hyperlinks><hyperlink ref='A1:XFD1048576'/></hyperlinks><sheetData>"),
        READ,
    )
    yield "5,001 lines.xlsx", xlsx(f"<row>{CELL}</row>" * 5_001), "error-read-many-lines"
    yield (
        "5 million characters.xlsx",
        xlsx("".join(f"<row>{CELL.replace('Water', text)}</row>" for text in _long_texts(900))),
        "error-read-long",
    )
    yield (
        "one text shown 5,000 times.xlsx",
        xlsx('<row><c t="s"><v>0</v></c></row>' * 5_000, strings=f"<si><t>{'Water ' * 5_000}</t></si>"),
        "error-read-long",
    )
    yield "texts that are not there.xlsx", xlsx(f'<row><c t="s"><v>99</v></c>{CELL}</row>'), READ
    yield "a number of a thousand digits.xlsx", xlsx(f"<row><c><v>{'9' * 1_000}</v></c></row>"), READ
    yield (
        "a day beyond all.xlsx",
        xlsx(
            '<row><c s="0"><v>1e300</v></c><c s="0"><v>-7</v></c></row>',
            styles='<cellXfs><xf numFmtId="14"/></cellXfs>',
        ),
        READ,
    )
    yield (
        "a format that never ends.xlsx",
        xlsx(
            '<row><c s="0"><v>1</v></c></row>',
            styles=f'<numFmt numFmtId="164" formatCode="{"[" * 90_000}"/><cellXfs><xf numFmtId="164"/></cellXfs>',
        ),
        READ,
    )
    yield "a thousand tabs.xlsx", xlsx(f"<row>{CELL}</row>", names=[f"n{at}" for at in range(1_000)]), READ
    yield "no tab.xlsx", xlsx("", names=()), "error-read-nothing"
    yield (
        "entities in its texts.xlsx",
        xlsx("", **{"xl/sharedStrings.xml": f"{DEFINITIONS}<a/>"}),
        "error-read-definitions",
    )
    yield (
        "binary.xlsb",
        xlsx(
            "",
            **{
                "[Content_Types].xml": types(
                    "xl/workbook.xml", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
                )
            },
        ),
        "error-read-macros",
    )
    yield "a workbook of ours, cut.xlsx", _our_workbook()[:-900], BROKEN
    yield "a workbook of ours.docx", _our_workbook(), READ


def others():
    repeated = '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated='
    repeated += '"16000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'
    yield (
        "a line a million times.ods",
        opened("spreadsheet", f'<table:table table:name="a">{repeated}</table:table>'),
        READ,
    )
    yield "a line a million times.odt", opened("text", f"<table:table>{repeated}</table:table>"), READ
    yield (
        "150 such lines.ods",
        opened("spreadsheet", f'<table:table table:name="a">{repeated * 150}</table:table>'),
        "error-read-many-lines",
    )
    yield "entities.odt", opened("text", "", **{"content.xml": f"{DEFINITIONS}<a/>"}), "error-read-definitions"
    yield (
        "lists 190 deep.odt",
        opened("text", "<text:list><text:list-item>" * 190 + "</text:list-item></text:list>" * 190),
        HEAVY,
    )
    yield "a million blanks.odt", opened("text", '<text:p>a<text:s text:c="999999999"/>b</text:p>'), READ
    yield (
        "locked.odt",
        opened("text", "", **{"META-INF/manifest.xml": "<a><encryption-data/></a>"}),
        "error-read-password",
    )
    yield "macros.odt", opened("text", "", **{"Basic/Standard/Module1.xml": "x"}), "error-read-macros"
    yield "slides.odp", opened("presentation", ""), "error-read-ppt"
    yield "a drawing.odg", opened("drawing", ""), "error-read-unknown"
    yield "no content.odt", packed({"mimetype": "application/vnd.oasis.opendocument.text"}), BROKEN
    yield "content of no form.ods", opened("spreadsheet", "", **{"content.xml": f"<a{ODF}/>"}), "error-read-nothing"
    yield "2,000 slides.pptx", pptx(*[shape("a", "b")] * 2_000), "error-read-many-blocks"
    yield "one slide 4,000 times.pptx", pptx(shape("a"), order=[1] * 4_000), "error-read-many-blocks"
    yield "groups 150 deep.pptx", pptx("<p:grpSp>" * 150 + shape("a") + "</p:grpSp>" * 150), READ
    yield "a slide of half a million shapes.pptx", pptx("<p:sp/>" * 500_000), HEAVY
    yield (
        "a slide that is missing.pptx",
        pptx(shape("a"), **{"ppt/presentation.xml": f'<p:p {ROOT}><p:sldId r:id="rId9"/><p:sldId r:id="rId1"/></p:p>'}),
        READ,
    )
    yield (
        "numbers that start at nothing.pptx",
        pptx(shape(("a", '<a:pPr lvl="999"><a:buAutoNum type="romanUcPeriod" startAt="99999"/></a:pPr>'))),
        READ,
    )
    yield "from Pages.pages", packed({"Index/Document.iwa": "x", "Metadata/a": "y"}), "error-read-apple"
    yield "Word before 2007.doc", COMPOUND + "WordDocument".encode("utf-16-le"), "error-read-doc"
    yield "Excel before 2007.xls", COMPOUND + "Workbook".encode("utf-16-le"), "error-read-xls"
    yield "PowerPoint before 2007.ppt", COMPOUND + "PowerPoint Document".encode("utf-16-le"), "error-read-ppt"
    yield "locked by Office.docx", COMPOUND + "EncryptedPackage".encode("utf-16-le"), "error-read-password"
    yield "an installer.msi", COMPOUND, "error-read-unknown"
    yield "rich text.docx", b"{\\rtf1\\ansi Water}", "error-read-rtf"
    yield "a photograph.docx", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40, "error-read-picture"
    yield "a photograph of a phone.heic", b"\x00\x00\x00\x18ftypheic" + bytes(range(256)), "error-read-picture"
    yield "a web page.xls", b"<html><body><table><tr><td>Water</td></tr></table></body></html>", "error-read-web-page"
    yield "a mail.txt", b"MIME-Version: 1.0\nSubject: Water\n\nWater", "error-read-web-page"
    yield "packed.gz", b"\x1f\x8b\x08\x00" + bytes(range(256)), "error-read-packed"
    yield "packed.rar", b"Rar!\x1a\x07\x00" + bytes(range(256)), "error-read-packed"
    yield "a program.csv", b"\x7fELF" + bytes(range(256)) * 90, "error-read-unknown"
    yield "some other XML.xml", b'<?xml version="1.0"?><Workbook/>', "error-read-unknown"


def texts():
    yield "blanks.txt", b" \n" * 900, "error-read-empty"
    yield "zeros in it.csv", b"Title,Hours\nWa\x00ter,2\n", "error-read-unknown"
    yield "zeros only.csv", b"\x00" * 4_000_000, "error-read-unknown"
    yield "5,001 lines.csv", b"Water,2\n" * 5_001, "error-read-many-lines"
    yield "a line that never ends.csv", b"Water," * 800_000, READ
    yield "a quote that never ends.csv", b'Title,Hours\n"Water,2\n' + b"Land,3\n" * 100_000, "error-read-long-cell"
    yield "a cell of 100,000 characters.csv", b"Title,Hours\n" + b"x" * 100_000 + b",2\n", "error-read-long-cell"
    yield "nothing but separators.csv", b"," * 4_000_000, "error-read-nothing"
    yield "nothing but quotes.csv", b'"' * 4_000_000, "error-read-long-cell"
    yield "nothing but line ends.csv", b"\n" * 4_900_000, "error-read-empty"
    yield "formulas.csv", b"Title,Hours\n=cmd|' /C calc'!A0,2\n@SUM(1),3\n", READ
    yield "half a letter.csv", "Séance;Durée;Où\nEau;2;ici\n".encode()[:-9] + b"\xc3", READ
    yield "every letter of an encoding.txt", bytes(range(128, 256)) * 30, READ
    yield "UTF-16 that ends in the middle.txt", "Water and land".encode("utf-16")[:-1], READ
    yield "a text of 300,000 characters.txt", b"Water " * 50_000, "error-read-long"
    yield "no end of brackets.txt", b"<a <a &#" * 24_000, READ


FAMILIES = (archives, word, excel, others, texts)
