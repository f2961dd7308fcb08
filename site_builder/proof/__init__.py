"""Outputs → findings: the last look at the pages before they are written, by rules that no audit tool knows."""
