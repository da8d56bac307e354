"""What people bring along becomes rows: course programmes, city plans, hand-filled tables and workbooks of ours.

A file is read once, into a `Document` of blocks and tables, by a process of its own that has limits. What a document
says as a programme, and what it says as a table of alignments, is found in it by plain functions.

Reading, from the file to the document:

- `files`: `read_document` starts the process and bounds it; `worker`: what that process does; `wire`: the way back
- `formats`: which format a file has; `archive`, `elements`: archives and XML within bounds; `limits`: how much is read
- `docx` with `word_styles`, `xlsx`, `pptx`, and `office` for all three; `odt`, `ods`, and `opendocument` for both
- `numbering`: the numbers of lists; `cell_values`: days and numbers of cells; `tables`: what readers of tables share
- `plain` with `encodings`: separated values and text; `pasted` with `signs`: what somebody pastes
- `pdf` with `pdf_text`: PDFs, where the extra `pdf` is installed
- `document`: the form that all of them give; `places`: where something stands in it, said to a person
- `errors`: what is refused

From the document to rows:

- `sheets`: tables of alignments, whoever filled them in, beside a sheet or as a new one
- `bringing`: files at the command line, looked at, kept and put together
"""
