print("abc".encode())
# unsupported: .encode
