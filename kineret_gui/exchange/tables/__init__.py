"""The diary as tables for a spreadsheet, there and back."""
