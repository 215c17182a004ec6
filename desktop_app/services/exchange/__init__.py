"""Transfers a journal to other computers in a file (`Exchange`) and to other programs (`Export`).

The formats are in `replication` and `interchange`; this folder decides what is exported and what is imported.
"""
