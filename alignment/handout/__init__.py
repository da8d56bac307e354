"""The empty handout, to be filled in away from the app: as a workbook (`alignment.workbook.handout`) and on paper.

- `paper`: a page to print, with a QR code that opens the sheet it is for; the browser prints it, since only there the
  letters of all six languages are sure to be, and makes a PDF of it where one is wanted
- `widgets`: both on a page
"""
