"""What somebody takes home: `gathering` finds it and writes it as a workbook, `papers` as a paper, `widgets` shows it on their phone."""
