p = [0.5, 0.6]
assert abs(sum(p) - 1) < 1e-9, f"not normalized: {sum(p):.1f}"
# error: AssertionError: not normalized: 1.1
