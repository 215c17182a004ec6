"""Removing place, time and device from files: detecting the type of a file, and a module for each family of formats.

A person adds a file as evidence; others read it later. `strip.py` selects the module by the file's first bytes.
"""
