"""Shipped files (campaigns, frameworks, reflection models), with their texts in each language."""
