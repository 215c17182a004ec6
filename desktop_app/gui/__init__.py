"""The window: pages, models, delegates, dialogs.

Belongs here: PySide6, and calls of services, which pages get as constructor arguments. Nothing here reads a row, a
feed or the inside of a PDF itself. Work that may take longer than a moment runs in `base.tasks`.
"""
