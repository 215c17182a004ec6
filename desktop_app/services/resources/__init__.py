"""Files that ship with the program (campaigns, frameworks, reflection models), with their texts in each language."""
