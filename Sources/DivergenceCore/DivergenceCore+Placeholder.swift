// The contents of this room arrive with its first types.
