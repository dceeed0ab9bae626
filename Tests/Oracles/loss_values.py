#!/usr/bin/env python3
"""Records loss functions of machine learning with mpmath, from their definitions.

Usage: python3 Tests/Oracles/loss_values.py > Tests/Fixtures/Divergence/losses.tsv

The format is that of divergence_table.py; the arguments are the exact doubles they are. Rows of a matrix stand one
after the other; where that does not follow, the first argument is the number of rows. A value of several numbers is
every element's loss, then the sum, the mean and, for the Kullback-Leibler loss, the mean over rows.
"""
import random

import mpmath

from divergence_table import exact, header, row
from logit_values import divergence, sigmoid, softmax, softplus

mpmath.mp.dps = 400
# Seed 6 of Python's Mersenne Twister: any seed will do, this one is recorded.
RANDOM = random.Random(6)
ONE = mpmath.mpf(1)


def flat(rows):
    return [value for values in rows for value in values]


def normalized(weights):
    total = sum(weights)
    return [weight / total for weight in weights]


def distribution(count, concentration=1.0):
    return normalized([RANDOM.gammavariate(concentration, 1) + 1e-12 for _ in range(count)])


def reduced(values, divisor=None):
    total = mpmath.fsum(values)
    return [*values, total, total / (divisor or len(values))]


def binary():
    for _ in range(12):
        count = RANDOM.randrange(1, 6)
        targets = [RANDOM.choice((0.0, 1.0, 0.5, RANDOM.random())) for _ in range(count)]
        probabilities = [RANDOM.choice((RANDOM.random(), 1e-300, 1 - 2.0**-50, 0.5)) for _ in range(count)]
        weight = RANDOM.choice((1.0, 3.0, 0.1))
        losses = [
            -(weight * y * mpmath.log(q) + (1 - y) * mpmath.log(1 - q))
            for y, q in zip(exact(targets), exact(probabilities))
        ]
        row("binary", targets, probabilities, weight, reduced(losses))
        logits = [RANDOM.gauss(0, RANDOM.choice((1, 30, 800))) for _ in range(count)]
        pairs = list(zip(exact(targets), exact(logits)))
        row(
            "binary-logits", targets, logits, weight,
            reduced([mpmath.mpf(weight) * y * softplus(-x) + (1 - y) * softplus(x) for y, x in pairs]),
        )
        hard = [float(y >= 0.5) for y in targets]
        focus, share = RANDOM.choice((0.0, 1.0, 2.0, 5.5)), RANDOM.choice((0.25, 0.5, 0.9))
        logits = [RANDOM.gauss(0, 3) for _ in range(count)]
        losses = []
        for y, x in zip(hard, exact(logits)):
            p = sigmoid(x if y else -x)
            factor = mpmath.mpf(share) if y else 1 - mpmath.mpf(share)
            losses.append(-factor * (1 - p) ** focus * mpmath.log(p))
        row("focal", hard, logits, focus, share, reduced(losses))


def cross_entropies():
    for _ in range(40):
        rows, columns = RANDOM.randrange(1, 5), RANDOM.randrange(1, 6)
        logits = [[RANDOM.gauss(0, RANDOM.choice((1, 20, 500))) for _ in range(columns)] for _ in range(rows)]
        classes = [RANDOM.randrange(columns) for _ in range(rows)]
        weights = [RANDOM.choice((1.0, 0.25, 3.3)) for _ in range(columns)]
        smoothing = RANDOM.choice((0.0, 0.1, 0.5, 1.0))
        temperature = RANDOM.choice((1.0, 2.5))
        surprisals = [[-mpmath.log(q) for q in softmax(exact(x), mpmath.mpf(temperature))] for x in logits]
        w, e = exact(weights), mpmath.mpf(smoothing)
        losses = [
            (1 - e) * w[y] * s[y] + e / columns * mpmath.fsum(a * b for a, b in zip(w, s))
            for y, s in zip(classes, surprisals)
        ]
        row(
            "cross-entropy-classes", classes, flat(logits), weights, smoothing, temperature,
            reduced(losses, mpmath.fsum(w[y] for y in classes)),
        )
        targets = [distribution(columns) for _ in range(rows)]
        surprisals = [[-mpmath.log(q) for q in softmax(exact(x), ONE)] for x in logits]
        losses = [
            mpmath.fsum(a * ((1 - e) * y + e / columns) * b for a, y, b in zip(w, exact(target), s))
            for target, s in zip(targets, surprisals)
        ]
        row("cross-entropy-targets", len(targets), flat(targets), flat(logits), weights, smoothing, reduced(losses))
        tokens = [-RANDOM.expovariate(1) for _ in range(RANDOM.randrange(1, 30))]
        total = -mpmath.fsum(exact(tokens))
        row("perplexity", tokens, mpmath.exp(total / len(tokens)))
        row("bits-per-symbol", float(total), columns, mpmath.mpf(float(total)) / columns / mpmath.log(2))
        row("smoothing-floor", smoothing, columns, floor(e, columns))


def floor(smoothing, classes):
    shares = [smoothing / classes] * classes
    shares[0] += 1 - smoothing
    return -mpmath.fsum(share * mpmath.log(share) for share in shares if share > 0)


def generalized(p, q):
    """Sum of p log(p/q) - p + q: for exact doubles whose sums differ by roundings."""
    return mpmath.fsum(a * mpmath.log(a / b) - a + b for a, b in zip(p, q))


def divergences():
    for step in (None, 1e-1, 1e-4, 1e-8, 1e-12, 1e-15):
        for _ in range(8):
            rows, columns = RANDOM.randrange(1, 4), RANDOM.randrange(2, 6)
            targets = [distribution(columns) for _ in range(rows)]
            logits = [[float(mpmath.log(x)) for x in target] for target in targets]
            if step is None:
                predictions = [distribution(columns) for _ in range(rows)]
                others = [[RANDOM.gauss(0, 2) for _ in range(columns)] for _ in range(rows)]
            else:
                predictions = [normalized([x * (1 + step * RANDOM.gauss(0, 1)) for x in p]) for p in targets]
                others = [[x + step * RANDOM.gauss(0, 1) for x in p] for p in logits]
            values = [a * mpmath.log(a / b) for p, q in zip(targets, predictions) for a, b in zip(exact(p), exact(q))]
            total = mpmath.fsum(generalized(exact(p), exact(q)) for p, q in zip(targets, predictions))
            sums = [total, total / (rows * columns), total / rows]
            row("kl-loss", rows, flat(targets), flat(predictions), [*values, *sums])
            softmaxes = [softmax(exact(x), ONE) for x in others]
            values = [a * mpmath.log(a / b) for p, q in zip(targets, softmaxes) for a, b in zip(exact(p), q)]
            total = mpmath.fsum(generalized(exact(p), q) for p, q in zip(targets, softmaxes))
            sums = [total, total / (rows * columns), total / rows]
            row("kl-loss-logits", rows, flat(targets), flat(others), [*values, *sums])
            firsts = [softmax(exact(x), ONE) for x in logits]
            values = [a * mpmath.log(a / b) for p, q in zip(firsts, softmaxes) for a, b in zip(p, q)]
            total = mpmath.fsum(values)
            sums = [total, total / (rows * columns), total / rows]
            row("kl-loss-log-targets", rows, flat(logits), flat(others), [*values, *sums])
            temperature, share = RANDOM.choice((1.0, 2.0, 7.3)), RANDOM.choice((0.0, 0.1, 0.5, 1.0))
            t = mpmath.mpf(temperature)
            soft = [t * t * divergence(exact(p), exact(q), t) for p, q in zip(logits, others)]
            row("distillation", rows, flat(logits), flat(others), temperature, reduced(soft))
            classes = [RANDOM.randrange(columns) for _ in range(rows)]
            both = [
                mpmath.mpf(share) * -mpmath.log(q[y]) + (1 - mpmath.mpf(share)) * s
                for y, q, s in zip(classes, softmaxes, soft)
            ]
            row("distillation-hard", classes, flat(logits), flat(others), temperature, share, reduced(both))


def autoencoders():
    for size in (1e-150, 1e-12, 1e-8, 1e-5, 1e-2, 1.0, 5.0):
        for _ in range(6):
            count = RANDOM.randrange(1, 5)
            means = [RANDOM.gauss(0, size) for _ in range(count)]
            variances = [RANDOM.gauss(0, size) for _ in range(count)]
            terms = [(m * m + mpmath.expm1(v) - v) / 2 for m, v in zip(exact(means), exact(variances))]
            row("encoder", means, variances, [*terms, mpmath.fsum(terms)])
            bits = 0.3
            row("free-bits", means, variances, bits, mpmath.fsum(max(mpmath.mpf(bits), term) for term in terms))
            data = [RANDOM.random() for _ in range(count)]
            logits = [RANDOM.gauss(0, 3) for _ in range(count)]
            bernoulli = -mpmath.fsum(
                x * softplus(-y) + (1 - x) * softplus(y) for x, y in zip(exact(data), exact(logits)))
            row("bernoulli", data, logits, bernoulli)
            deviation = RANDOM.choice((1.0, 0.1, 3.0))
            gaussian = mpmath.fsum(
                -((x - m) / mpmath.mpf(deviation)) ** 2 / 2 - mpmath.log(mpmath.mpf(deviation))
                - mpmath.log(2 * mpmath.pi) / 2
                for x, m in zip(exact(data), exact(means)))
            largest = mpmath.fsum(((x - m) / mpmath.mpf(deviation)) ** 2 for x, m in zip(exact(data), exact(means)))
            row("gaussian", data, means, deviation, [gaussian, largest])
            total, beta, capacity = mpmath.fsum(terms), 4.0, 0.7
            row(
                "bound", data, logits, means, variances, [beta, capacity],
                [bernoulli - total, beta * total - bernoulli, beta * abs(total - mpmath.mpf(capacity)) - bernoulli],
            )


def contrasts():
    for _ in range(12):
        count, temperature = RANDOM.randrange(1, 6), RANDOM.choice((1.0, 0.07))
        matrix = [[RANDOM.uniform(-1, 1) for _ in range(count)] for _ in range(count)]
        losses = [-mpmath.log(softmax(exact(x), mpmath.mpf(temperature))[i]) for i, x in enumerate(matrix)]
        mean = mpmath.fsum(losses) / count
        row("info-nce", flat(matrix), temperature, [*losses, mpmath.log(count) - mean])
        count = 2 * RANDOM.randrange(1, 4)
        matrix = [[RANDOM.uniform(-1, 1) for _ in range(count)] for _ in range(count)]
        losses = []
        for i, x in enumerate(matrix):
            others = [mpmath.exp(mpmath.mpf(value) / mpmath.mpf(temperature)) for k, value in enumerate(x) if k != i]
            losses.append(mpmath.log(mpmath.fsum(others)) - mpmath.mpf(x[i ^ 1]) / mpmath.mpf(temperature))
        mean = mpmath.fsum(losses) / count
        row("nt-xent", flat(matrix), temperature, [*losses, mpmath.log(count - 1) - mean])


def scores():
    for _ in range(20):
        count, bins = RANDOM.randrange(1, 40), RANDOM.choice((1, 3, 10, 15))
        confidences = [RANDOM.choice((RANDOM.random(), RANDOM.randrange(bins + 1) / bins)) for _ in range(count)]
        correct = [float(RANDOM.random() < confidence) for confidence in confidences]
        gaps = [mpmath.mpf(0)] * bins
        for confidence, right in zip(exact(confidences), correct):
            gaps[max(1, int(mpmath.ceil(confidence * bins))) - 1] += right - confidence
        row("calibration", confidences, correct, bins, mpmath.fsum(abs(gap) for gap in gaps) / count)
        rows, columns = RANDOM.randrange(1, 4), RANDOM.randrange(1, 5)
        predictions = [distribution(columns, 0.3) for _ in range(rows)]
        classes = [RANDOM.randrange(columns) for _ in range(rows)]
        losses = [
            mpmath.fsum((value - (k == y)) ** 2 for k, value in enumerate(exact(p)))
            for y, p in zip(classes, predictions)
        ]
        row("brier", classes, flat(predictions), reduced(losses))


def main():
    header(__file__)
    binary()
    cross_entropies()
    divergences()
    autoencoders()
    contrasts()
    scores()


if __name__ == "__main__":
    main()
