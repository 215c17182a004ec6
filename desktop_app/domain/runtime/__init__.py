"""What a running package reports: the run-time interfaces of SCORM 1.2 and 2004, and statements of xAPI."""
