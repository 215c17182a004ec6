"""Foundations of pages and dialogs: the `Page` base class, tasks off the GUI thread, messages, timers, printing."""
