"""Isnad: explainer sites in Arabic where every statement is traced to the passage it came from.

Read the folders in the order of the road: gather, verify, plan, render, proof, write. `build.py` conducts them.
"""

__version__ = "0.1.0"
