"""A campaign's bookshelf: a board for each subtopic, with the spines and covers of its materials."""
