"""Shapes: what the YAML of a site looks like, typed with pydantic. The JSON Schema and the reference come from here."""
