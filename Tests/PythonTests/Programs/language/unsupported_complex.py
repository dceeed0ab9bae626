z = 1 + 2j
# unsupported: complex number
