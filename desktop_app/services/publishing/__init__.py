"""Catalogues that this computer writes: published, shipped with the program, or on a stick."""
