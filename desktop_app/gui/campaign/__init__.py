"""The page Campaign: subtopics, events, quiz, readiness and projects."""
