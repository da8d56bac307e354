"""What people bring along becomes rows: course programmes, city plans, hand-filled tables and workbooks of ours.

A file is read once, into a `Document` of blocks and tables, by a process of its own that has limits. What a document
says as a programme, and what it says as a table of alignments, is found in it by plain functions.
"""
