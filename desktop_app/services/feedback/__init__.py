"""Feedback that comes back from mentors."""
