"""Readings: one text of the sheet each → the value that it stands for, or `MisreadError`."""
