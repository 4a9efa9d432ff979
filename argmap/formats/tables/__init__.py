"""Maps as tables for spreadsheets."""
