"""Maps as lists that people read from top to bottom, and what outliners and discussions make of them."""
