"""What pages and dialogs stand on: tasks off the GUI thread, messages, timers, printing."""
