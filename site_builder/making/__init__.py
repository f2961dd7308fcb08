"""How a story, and the pages of the site, are made: the stages joined, for one unit of work at a time."""
