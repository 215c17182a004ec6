"""The download queue, and how failed requests are tried again."""
