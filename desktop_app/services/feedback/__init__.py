"""Feedback and signatures that return from a mentor: in PDF forms, comments, scans, or typed from paper."""
