"""What a person sees in the terminal: sentences in Arabic or English, findings, progress."""
