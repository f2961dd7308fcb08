"""The nouns of Isnad: frozen values that every stage speaks in. No disk, no clock, no arrows upward."""
