"""The page Journal: its list, its editors and their dialogs."""
