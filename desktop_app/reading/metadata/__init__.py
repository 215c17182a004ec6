"""Freeing files of what tells place, time and device: what a file is, and a module for each family of formats.

A person brings a file as evidence; others read it later. `strip.py` chooses the module by the file's first bytes.
"""
