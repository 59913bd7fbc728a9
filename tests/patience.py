"""How long a test waits for something before it gives up. A wait ends as soon as what it waits for is so.

It is long, because the computer may be busy with others: no test says how fast it has to be. With eight programs at
work on two cores, a desktop with its screen reader took more than two minutes to come up.
"""

PATIENCE = 300.0  # seconds
PATIENCE_MS = int(PATIENCE * 1000)
