data = bytearray(b"abc")
# unsupported: bytearray
