"""Outputs → the output folder, whole or not at all. The last stage of the road."""
