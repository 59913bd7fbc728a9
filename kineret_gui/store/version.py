"""The mark of a file that is a Kineret diary, and the newest version of its tables."""

APPLICATION_ID = 0x4B696E65  # "Kine" in the header of the file
NEWEST_VERSION = 6
