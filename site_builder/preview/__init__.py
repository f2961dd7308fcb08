"""The live preview: what a host would serve, from memory, made again at each save."""
