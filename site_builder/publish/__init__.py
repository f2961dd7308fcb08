"""A whole build → the place where readers find it: planned, gated, locked, acted, read back."""
