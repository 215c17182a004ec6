"""Portfolios: collects their content from the journal, renders them, and keeps frozen versions."""
