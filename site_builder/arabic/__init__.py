"""The Arabic language: pure text to text, for reading sources and for writing pages. No arrows upward."""
