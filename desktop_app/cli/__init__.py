"""The command line: click commands over services.

May enter: click, and what turns arguments into a service's call and its result into lines or JSON. No rule of the
program lives here.
"""
