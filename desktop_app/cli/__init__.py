"""The command line: click commands over services.

Click, and code that turns arguments into a call of a service and its result into lines or JSON, belong here. No rule of
the program is here.
"""
