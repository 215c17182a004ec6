"""The campaign's calendar, and who attended what."""
