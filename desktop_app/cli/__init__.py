"""The command line: click commands over services.

Belongs here: click, and code that turns arguments into a call of a service and its result into lines or JSON. No rule
of the program is here.
"""
