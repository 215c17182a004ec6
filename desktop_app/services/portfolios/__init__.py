"""Portfolios: gathering their content, making and keeping their versions."""
