"""The use cases: one class per noun, given its adapters.

May enter: what the program does, in terms of store, catalogue, transfer, reading, publishing, portfolio and domain. No
Qt, no printing to a terminal, no decision about where files lie: paths are arguments.
"""
