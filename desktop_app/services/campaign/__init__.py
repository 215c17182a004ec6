"""The campaign's calendar: its events, a person's own events, and attendance."""
