"""One file for each kind of host."""
