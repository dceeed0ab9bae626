KL ≈ 0.5
# syntax: invalid character '≈' (U+2248)
