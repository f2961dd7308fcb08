"""Facts against sources: the only maker of a `Story`. No disk, no clock, no network."""
