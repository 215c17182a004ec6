"""Tests of the documentation's text; `start.py prove docs` tests the site that is built from it."""
