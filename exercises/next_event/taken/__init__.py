"""What somebody takes home: `gathering` finds it and writes it as a workbook, `widgets` shows it on their phone."""
