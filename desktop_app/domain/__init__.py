"""What the words of Springshelf mean: frozen dataclasses and pure functions.

May enter: values and rules that need nothing but the standard library. No files, no network, no database, no Qt, no
clock (a time is an argument).
"""
