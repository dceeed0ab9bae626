#!/usr/bin/env python3
"""Records what reinforcement learning from feedback computes with mpmath, from the definitions of the papers.

Usage: python3 Tests/Oracles/feedback_values.py > Tests/Fixtures/Divergence/feedback.tsv

The format is that of divergence_table.py; the arguments are the exact doubles they are.
"""
import random

import mpmath

from divergence_table import exact, header, row
from logit_values import log_odds, sigmoid, softplus
from loss_values import distribution, flat, generalized, normalized

mpmath.mp.dps = 700
# Seed 7 of Python's Mersenne Twister: any seed will do, this one is recorded.
RANDOM = random.Random(7)


def estimators(x):
    return [x, x * x / 2, mpmath.expm1(-x) + x]


def samples():
    policy = -2.0
    yield policy, policy
    for power in (1, 2, 4, 6, 8, 10, 12, 15):
        for _ in range(4):
            yield policy, policy + RANDOM.gauss(0, 1) * 10.0**-power
    for power in (20, 40, 80, 140):
        yield 10.0**-power, -(10.0**-power) / 3
    for _ in range(20):
        yield -RANDOM.expovariate(0.2), -RANDOM.expovariate(0.2)
    yield from ((-700.0, -1.0), (-1.0, -700.0), (0.0, -1e300), (-0.1, -0.1 - 2.0**-12), (3.0, 3.0 + 2.0**-12))


def pairs():
    for count in (2, 3, 10):
        for concentration in (0.1, 1.0, 20.0):
            for _ in range(3):
                yield distribution(count, concentration), distribution(count, concentration)
        for step in (1e-1, 1e-2, 1e-3, 1e-5, 1e-8, 1e-11, 1e-14):
            p = distribution(count, 5.0)
            yield p, normalized([x * (1 + step * RANDOM.gauss(0, 1)) for x in p])
    yield [0.5, 0.5], [0.25, 0.75]
    yield [0.5, 0.5, 0.0], [0.25, 0.25, 0.5]
    yield [0.0, 1.0], [0.5, 0.5]
    yield [0.0, 1.0], [0.0, 1.0]
    yield [0.25, 0.75], [0.25, 0.75]
    yield [1e-300, 1.0], [0.5, 0.5]
    yield [1e-320, 1.0], [1e-12, 1 - 1e-12]
    yield [0.5, 0.5], [0.5 + 2.0**-30, 0.5 - 2.0**-30]


def moments(p, q):
    """Mean, bias and variance of each estimator; what P excludes counts as in the divergence."""
    p, q = exact(p), exact(q)
    support = [(a, b) for a, b in zip(p, q) if a > 0]
    unreachable = mpmath.fsum(b for a, b in zip(p, q) if a == 0)
    excess = generalized([a for a, _ in support], [b for _, b in support])
    divergence = excess + unreachable
    logs = [mpmath.log(a / b) for a, b in support]
    second = mpmath.fsum(a * x * x / 2 for (a, _), x in zip(support, logs))
    means = [divergence, second, excess]
    scale = mpmath.fsum(a * abs(mpmath.expm1(-x) + x - x * x / 2) for (a, _), x in zip(support, logs)) + unreachable
    total = mpmath.fsum(a for a, _ in support)
    result = []
    for index, mean in enumerate(means):
        values = [estimators(x)[index] for x in logs]
        center = mpmath.fsum(a * k for (a, _), k in zip(support, values)) / total
        variance = mpmath.fsum(a * (k - center) ** 2 for (a, _), k in zip(support, values)) / total
        result += [mean, mean - divergence, variance]
    return [*result, scale]


def policies():
    for _ in range(25):
        new, old, reference = (-RANDOM.expovariate(1) for _ in range(3))
        old, advantage = RANDOM.choice((old, new + RANDOM.gauss(0, 0.2))), RANDOM.gauss(0, 1)
        clip, upper, beta = 0.2, RANDOM.choice((0.2, 0.28)), 0.04
        ratio = mpmath.exp(mpmath.mpf(new) - mpmath.mpf(old))
        bounded = min(max(ratio, 1 - mpmath.mpf(clip)), 1 + mpmath.mpf(upper))
        surrogate = min(ratio * advantage, bounded * advantage)
        row("surrogate", [new, old], advantage, [clip, upper], [ratio, surrogate])
        k3 = estimators(mpmath.mpf(new) - mpmath.mpf(reference))[2]
        parts = [surrogate - mpmath.mpf(beta) * k3, max(abs(surrogate), mpmath.mpf(beta) * k3)]
        row("group-objective", [new, old, reference], advantage, [clip, upper], beta, parts)
        score, coefficient = RANDOM.gauss(0, 3), 0.1
        logs = [[-RANDOM.expovariate(1) for _ in range(4)] for _ in range(2)]
        rewards = [-mpmath.mpf(coefficient) * (mpmath.mpf(a) - mpmath.mpf(b)) for a, b in zip(*logs)]
        largest = max(abs(rewards[-1]), abs(mpmath.mpf(score)))
        rewards[-1] += mpmath.mpf(score)
        row("shaped", score, *logs, coefficient, [*rewards, largest])
        observed, target = RANDOM.expovariate(1), 0.8
        error = min(max(mpmath.mpf(observed) / mpmath.mpf(target) - 1, -mpmath.mpf(0.2)), mpmath.mpf(0.2))
        row("coefficient", coefficient, observed, target, mpmath.mpf(coefficient) * (1 + mpmath.mpf(0.1) * error))
        olds = [distribution(3) for _ in range(3)]
        news = [normalized([x * (1 + 0.1 * RANDOM.gauss(0, 1)) for x in p]) for p in olds]
        divergences = [generalized(exact(p), exact(q)) for p, q in zip(olds, news)]
        mean, radius = mpmath.fsum(divergences) / 3, 0.01
        row("trust", flat(olds), flat(news), radius, [mean, mpmath.mpf(radius) - mean, max(divergences)])


def preferences():
    for index in range(40):
        logs = [-RANDOM.expovariate(0.05) for _ in range(4)]
        beta = RANDOM.choice((0.1, 0.5, 1.0))
        if index % 4 == 0:
            logs[2:] = [x + RANDOM.gauss(0, 1e-6) for x in logs[:2]]
        a, b, c, d = exact(logs)
        scale, chosen, rejected = mpmath.mpf(beta), a - c, b - d
        margin, smoothing = scale * (chosen - rejected), mpmath.mpf(0.1)
        right, wrong = softplus(-margin), softplus(margin)
        robust = ((1 - smoothing) * right - smoothing * wrong) / (1 - 2 * smoothing)
        values = [
            scale * chosen, scale * rejected, margin, sigmoid(margin), sigmoid(-margin), right,
            (1 - smoothing) * right + smoothing * wrong, robust, (margin / scale - 1 / (2 * scale)) ** 2,
            max(mpmath.mpf(0), 1 - margin),
        ]
        row("preference", logs, beta, values)
        point = abs(RANDOM.gauss(0, 1))
        gain = scale * (chosen - mpmath.mpf(point))
        weights = [1.0, 1.5]
        values = [
            sigmoid(gain), sigmoid(-gain), mpmath.mpf(1.5) * sigmoid(-gain), mpmath.mpf(1.5) * sigmoid(gain)
        ]
        row("kahneman-tversky", [logs[0], logs[2]], beta, weights, point, values)
        first, second, margin = RANDOM.gauss(0, 3), RANDOM.gauss(0, 3), RANDOM.choice((0.0, 0.5))
        difference = mpmath.mpf(first) - mpmath.mpf(second)
        row("bradley-terry", first, second, margin, [sigmoid(difference), softplus(mpmath.mpf(margin) - difference)])
        logs = [-RANDOM.expovariate(1), -RANDOM.expovariate(1)]
        odds = [log_odds(mpmath.exp(x)) for x in exact(logs)]
        row("odds-ratio", logs, softplus(odds[1] - odds[0]))


def groups():
    for size in (1.0, 1e-6, 1e-160, 1e200):
        for _ in range(6):
            rewards = [RANDOM.choice((0.0, 1.0, RANDOM.random())) * size for _ in range(RANDOM.randrange(2, 9))]
            if len(set(rewards)) == 1:
                rewards[0] += size
            values, stabilizer = exact(rewards), 1e-4 * size
            mean = mpmath.fsum(values) / len(values)
            squares = mpmath.fsum((x - mean) ** 2 for x in values)
            sample = mpmath.sqrt(squares / (len(values) - 1)) + mpmath.mpf(stabilizer)
            population = mpmath.sqrt(squares / len(values)) + mpmath.mpf(stabilizer)
            row("advantages-sample", rewards, stabilizer, [(x - mean) / sample for x in values])
            row("advantages-population", rewards, stabilizer, [(x - mean) / population for x in values])
            row("advantages-unscaled", rewards, stabilizer, [x - mean for x in values])


def main():
    header(__file__)
    for policy, reference in samples():
        row("estimators", policy, reference, estimators(mpmath.mpf(policy) - mpmath.mpf(reference)))
    for p, q in pairs():
        row("moments", p, q, moments(p, q))
    policies()
    preferences()
    groups()


if __name__ == "__main__":
    main()
