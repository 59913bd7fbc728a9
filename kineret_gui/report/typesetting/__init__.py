"""Sheets to PDF and to pictures of pages."""
