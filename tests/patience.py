"""How long a test waits for something before it gives up. A wait ends as soon as what it waits for is so.

It is long, because the computer may be busy with others: no test says how fast it has to be.
"""

PATIENCE = 120.0  # seconds
PATIENCE_MS = int(PATIENCE * 1000)
