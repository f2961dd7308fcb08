"""What helps an editor at the desk: a new site, the list of what was cut from a source, schemas for the code editor."""
