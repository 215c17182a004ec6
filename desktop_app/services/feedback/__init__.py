"""Feedback and signatures of a mentor: from PDF forms, comments and scans, or typed from paper."""
