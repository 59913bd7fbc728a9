"""Two copies of a diary become one."""
