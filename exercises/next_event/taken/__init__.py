"""What somebody takes home: `gathering` finds it and writes it as a workbook, `papers` as Word or PDF.

`widgets` shows it on their phone.
"""
