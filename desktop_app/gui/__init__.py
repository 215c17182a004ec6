"""The window: pages, models, delegates, dialogs.

May enter: PySide6, and calls of services through `Desk`. Nothing here reads a row, a feed or a PDF's insides itself;
whatever takes longer than a moment goes through `tasks`.
"""
