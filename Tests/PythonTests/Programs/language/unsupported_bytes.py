data = b"abc"
# unsupported: bytes literal
