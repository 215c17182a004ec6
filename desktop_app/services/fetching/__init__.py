"""The download queue: what is downloaded when, from where, and how failed requests are repeated."""
