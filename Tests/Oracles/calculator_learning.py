"""The calculator's functions of learning, as the papers define them: a continuation of calculator_formulas.py."""
from mpmath import cosh, exp, fsum, inf, log, mpf, sqrt

from calculator_families import kl_normal
from calculator_formulas import amount, function, kl, total


def mean(values):
    return fsum(values) / len(values)


def items(value):
    return value if isinstance(value, list) else [value]


def reduced(rows, reduction):
    """Rows of losses, one or several a row."""
    values = [value for row in rows for value in row]
    return {
        "none": values, "sum": fsum(values), "mean": fsum(values) / len(values), "batchMean": fsum(values) / len(rows),
    }[reduction]


# Logits


@function
def softmax(z, temperature=mpf(1)):
    return total([exp(value / temperature) for value in z])


@function
def log_softmax(z, temperature=mpf(1)):
    return [log(value) for value in softmax(z, temperature)]


@function
def logsumexp(z):
    return log(fsum(exp(value) for value in z))


@function
def sigmoid(x):
    return exp(x / 2) / (2 * cosh(x / 2))


@function
def log_sigmoid(x):
    return log(sigmoid(x))


@function
def softplus(x):
    return log(1 + exp(x))


@function
def logit(probability):
    return -inf if probability == 0 else log(probability) - log(1 - probability)


@amount
def kl_logits(logits_p, logits_q, temperature=mpf(1)):
    return kl(softmax(logits_p, temperature), softmax(logits_q, temperature))


# Losses


@amount
def cross_entropy_logits(logits, targets, reduction="mean", label_smoothing=mpf(0), weights=None):
    """torch.nn.CrossEntropyLoss with class indices: the mean divides by the weights of the targets."""
    losses, weighed = [], []
    for row, target in zip(logits, map(int, targets)):
        scales = weights or [mpf(1)] * len(row)
        costs = [-scale * value for scale, value in zip(scales, log_softmax(row))]
        losses.append([(1 - label_smoothing) * costs[target] + label_smoothing * mean(costs)])
        weighed.append(scales[target])
    if reduction == "mean":
        return fsum(loss for row in losses for loss in row) / fsum(weighed)
    return reduced(losses, reduction)


@amount
def nll(log_probabilities, targets, reduction="mean"):
    return reduced([[-row[int(target)]] for row, target in zip(log_probabilities, targets)], reduction)


def binary_loss(target, probability):
    hit = 0 if target == 0 else -target * log(probability)
    return hit + (0 if target == 1 else -(1 - target) * log(1 - probability))


@amount
def bce(targets, probabilities, reduction="mean"):
    return reduced([[binary_loss(y, q)] for y, q in zip(items(targets), items(probabilities))], reduction)


@amount
def bce_logits(targets, logits, reduction="mean"):
    return bce(targets, [sigmoid(x) for x in items(logits)], reduction)


@amount
def kl_loss(targets, predictions, reduction="batchMean"):
    rows = [
        [mpf(0) if a == 0 else inf if b == 0 else a * log(a / b) for a, b in zip(p, q)]
        for p, q in zip(targets, predictions)
    ]
    return reduced(rows, reduction)


@function
def distillation(teacher_logits, student_logits, temperature):
    """Hinton, Vinyals and Dean (2015), section 2: the gradients scale as 1/T²."""
    return temperature**2 * kl_logits(teacher_logits, student_logits, temperature)


@function
def token_perplexity(log_probabilities):
    return exp(-mean(log_probabilities))


@amount
def label_smoothing_floor(smoothing, classes):
    """The entropy of the smoothed target."""
    share = smoothing / classes
    target = [1 - smoothing + share] + [share] * (int(classes) - 1)
    return fsum(-y * log(y) for y in target if y > 0)


@amount
def vae_kl(mu, logvar):
    return fsum(items(vae_kl_dimensions(items(mu), items(logvar))))


@amount
def vae_kl_dimensions(mu, logvar):
    return [kl_normal(m, exp(v / 2), mpf(0), mpf(1)) for m, v in zip(mu, logvar)]


@function
def elbo(x, decoder_logits, mu, logvar, beta=mpf(1)):
    likelihood = fsum(y * z - softplus(z) for y, z in zip(x, decoder_logits))
    return likelihood - beta * vae_kl(mu, logvar)


@amount
def info_nce(similarities, temperature=mpf(1)):
    return mean([-log_softmax(row, temperature)[index] for index, row in enumerate(similarities)])


@function
def brier(predictions, targets):
    return mean([
        fsum((share - (index == target)) ** 2 for index, share in enumerate(row))
        for row, target in zip(predictions, targets)
    ])


# Learning from feedback


def estimate(kind, difference):
    """Schulman, Approximating KL divergence (2020); the ratio is reference over policy."""
    ratio = exp(-difference)
    return {"k1": -log(ratio), "k2": log(ratio) ** 2 / 2, "k3": ratio - 1 - log(ratio)}[kind]


def estimates(kind, logp, ref_logp):
    return [estimate(kind, a - b) for a, b in zip(items(logp), items(ref_logp))]


def several(values):
    return values[0] if len(values) == 1 else values


@function
def k1(logp, ref_logp):
    return several(estimates("k1", logp, ref_logp))


@function
def k2(logp, ref_logp):
    return several(estimates("k2", logp, ref_logp))


@function
def k3(logp, ref_logp):
    return several(estimates("k3", logp, ref_logp))


def moments(kind, p, q):
    if kl(p, q) == inf:
        return {"mean": inf, "bias": None, "variance": None}
    outcomes = [(a, estimate(kind, log(a / b))) for a, b in zip(p, q) if a > 0]
    expected = fsum(a * value for a, value in outcomes)
    spread = fsum(a * value**2 for a, value in outcomes) - expected**2
    return {"mean": expected, "bias": expected - kl(p, q), "variance": spread}


@function
def k1_moments(p, q):
    return moments("k1", p, q)


@function
def k2_moments(p, q):
    return moments("k2", p, q)


@function
def k3_moments(p, q):
    return moments("k3", p, q)


@function
def ppo_penalty(logp, ref_logp, beta, estimator="k1"):
    return [beta * value for value in estimates(estimator, logp, ref_logp)]


@function
def grpo_kl(logp, ref_logp):
    return estimates("k3", logp, ref_logp)


@function
def grpo_advantages(rewards, deviation="sample", stabilizer=mpf(0)):
    squares = fsum((reward - mean(rewards)) ** 2 for reward in rewards)
    divisor = {
        "sample": sqrt(squares / (len(rewards) - 1)) + stabilizer,
        "population": sqrt(squares / len(rewards)) + stabilizer, "none": 1,
    }[deviation]
    return [(reward - mean(rewards)) / divisor for reward in rewards]


@function
def ppo_clip(logp, old_logp, advantage, clip=mpf("0.2")):
    ratio = exp(logp) / exp(old_logp)
    return min(ratio * advantage, max(1 - clip, min(1 + clip, ratio)) * advantage)


@function
def trust_region(old, new, delta):
    divergences = [kl(p, q) for p, q in zip(old, new)]
    step = mean(divergences)
    return {"holds": step <= delta, "mean_kl": step, "max_kl": max(divergences), "slack": delta - step}


@function
def dpo_rewards(chosen_logp, rejected_logp, ref_chosen_logp, ref_rejected_logp, beta=mpf("0.1")):
    chosen, rejected = beta * (chosen_logp - ref_chosen_logp), beta * (rejected_logp - ref_rejected_logp)
    return {
        "chosen": chosen, "rejected": rejected, "margin": chosen - rejected,
        "probability": exp(chosen) / (exp(chosen) + exp(rejected)),
    }


@function
def dpo_loss(chosen_logp, rejected_logp, ref_chosen_logp, ref_rejected_logp, beta=mpf("0.1")):
    rewards = dpo_rewards(chosen_logp, rejected_logp, ref_chosen_logp, ref_rejected_logp, beta)
    return -log(rewards["probability"])


@function
def ipo_loss(chosen_logp, rejected_logp, ref_chosen_logp, ref_rejected_logp, beta=mpf("0.1")):
    """Azar et al. (2023), equation 17."""
    return ((chosen_logp - rejected_logp) - (ref_chosen_logp - ref_rejected_logp) - 1 / (2 * beta)) ** 2


@function
def kto_value(logp, ref_logp, reference_kl, beta, label="desirable", weight=mpf(1)):
    sign = 1 if label == "desirable" else -1
    return weight * sigmoid(sign * beta * (logp - ref_logp - reference_kl))


@function
def preference_probability(score, other_score):
    return exp(score) / (exp(score) + exp(other_score))
