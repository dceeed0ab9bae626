"""Joint distributions, splits, channels and inequalities: a continuation of calculator_formulas.py."""
from mpmath import exp, fsum, inf, log, mpf, sqrt

from calculator_formulas import amount, cross_entropy, function, information, js, kl, total, tv


def margins(joint):
    return [fsum(row) for row in joint], [fsum(column) for column in zip(*joint)]


def three_entropies(joint):
    rows, columns = margins(joint)
    return information(rows), information(columns), joint_entropy(joint)


@amount
def joint_entropy(joint):
    return information([cell for row in joint for cell in row])


@amount
def mi(joint):
    rows, columns, both = three_entropies(joint)
    return rows + columns - both


@amount
def mi_counts(counts):
    whole = fsum(cell for row in counts for cell in row)
    return mi([[cell / whole for cell in row] for row in counts])


@function
def nmi(joint, by="arithmetic"):
    rows, columns, both = three_entropies(joint)
    divisor = {
        "arithmetic": (rows + columns) / 2, "geometric": sqrt(rows * columns), "min": min(rows, columns),
        "max": max(rows, columns), "joint": both,
    }[by]
    return None if divisor == 0 else mi(joint) / divisor


@amount
def conditional_entropy(joint, given="rows"):
    rows, columns, both = three_entropies(joint)
    return both - (rows if given == "rows" else columns)


@amount
def variation_of_information(joint):
    rows, columns, both = three_entropies(joint)
    return 2 * both - rows - columns


@function
def uncertainty_coefficient(joint, given="rows"):
    rows, columns, _ = three_entropies(joint)
    explained = columns if given == "rows" else rows
    return None if explained == 0 else mi(joint) / explained


@amount
def pmi(joint, row, column):
    rows, columns = margins(joint)
    row, column = int(row), int(column)
    if rows[row] * columns[column] == 0:
        return None
    cell = joint[row][column]
    return -inf if cell == 0 else log(cell / rows[row] / columns[column])


@function
def npmi(joint, row, column):
    value = pmi(joint, row, column)
    return -1 if value == -inf else value / -log(joint[int(row)][int(column)])


@amount
def ppmi(joint, row, column):
    return max(mpf(0), pmi(joint, row, column))


def gain(measure, parent, parts):
    whole = fsum(parent)
    return measure(total(parent)) - fsum(fsum(part) / whole * measure(total(part)) for part in parts if fsum(part) > 0)


@amount
def information_gain(parent, parts):
    return gain(information, parent, parts)


@function
def gain_ratio(parent, parts):
    split = information(total([fsum(part) for part in parts]))
    return None if split == 0 else information_gain(parent, parts) / split


@function
def gini(p):
    return 1 - fsum(a * a for a in p)


@function
def gini_gain(parent, parts):
    return gain(gini, parent, parts)


@amount
def channel_capacity(channel):
    """Of two inputs, or of any number from which symmetric channels make equal outputs."""
    if len(channel) != 2:
        return log(mpf(len(channel[0]))) - information(channel[0])

    def transmitted(share):
        output = [share * a + (1 - share) * b for a, b in zip(*channel)]
        return information(output) - share * information(channel[0]) - (1 - share) * information(channel[1])

    def slope(share):
        output = [share * a + (1 - share) * b for a, b in zip(*channel)]
        return kl(channel[0], output) - kl(channel[1], output)

    low, high = mpf(0), mpf(1)
    for _ in range(190):
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) > 0 else (low, middle)
    return transmitted(low)


def sides(left, right):
    return {"holds": left <= right, "left": left, "right": right, "slack": right - left}


@function
def gibbs_inequality(p, q):
    return sides(information(p), cross_entropy(p, q))


@function
def pinsker_inequality(p, q):
    return sides(tv(p, q), sqrt(kl(p, q) / 2))


@function
def bretagnolle_huber_inequality(p, q):
    return sides(tv(p, q), sqrt(1 - exp(-kl(p, q))))


@function
def js_bound(p, q):
    return sides(js(p, q), log(2))


@function
def data_processing_inequality(p, q, channel):
    def through(masses):
        return [fsum(mass * row[k] for mass, row in zip(masses, channel)) for k in range(len(channel[0]))]

    return sides(kl(through(p), through(q)), kl(p, q))
