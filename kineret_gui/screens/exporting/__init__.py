"""The diary in other formats: what for, which days, and where the file goes."""
