"""What interactive packages report, in the journal."""
