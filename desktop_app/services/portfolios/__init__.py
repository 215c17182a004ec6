"""Portfolios: collects their content from the journal, renders them, and stores frozen versions."""
