"""Gather: from the files of a site to nouns that know where each word was written. Finds, never judges the facts."""
