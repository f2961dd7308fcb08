"""Converters: from the shape of an entry to the noun it stands for, with its places."""
