"""Long lists that the scripts and the tests both make, so that truth tables need not hold them."""


def generated(count, seed, base, spread, step):
    """P and Q of integer weights by a linear congruential generator modulo 2^31, each divided by its sum."""
    state, first, second = seed, [], []
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2**31
        weight = base + (state >> 12) % spread
        state = (state * 1103515245 + 12345) % 2**31
        first.append(weight)
        second.append(weight + (state >> 12) % step)
    one, other = sum(first), sum(second)
    return [w / one for w in first], [w / other for w in second]
