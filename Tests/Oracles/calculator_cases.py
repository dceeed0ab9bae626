"""The expressions that calculator_values.py records: at least two for every function, and one for every alias."""

# Another name of a function, and the function.
ALIASES = {
    "h": "entropy", "ce": "cross_entropy", "kl_divergence": "kl", "kl_div": "kl", "relative_entropy": "kl",
    "rel_entr": "kl", "dkl": "kl", "d_kl": "kl", "generalized_kl": "kl_weights", "gkl": "kl_weights",
    "j_divergence": "jeffreys", "symmetric_kl": "jeffreys", "jsd": "js", "js_divergence": "js",
    "jensen_shannon": "js", "jensen_shannon_divergence": "js", "generalized_js": "js_many", "k_divergence": "skew",
    "skew_divergence": "skew", "renyi_divergence": "renyi", "bhattacharyya_distance": "bhattacharyya",
    "chernoff_information": "chernoff", "hartley_entropy": "max_entropy", "jensenshannon": "js_distance",
    "jensen_shannon_distance": "js_distance", "total_variation": "tv", "tvd": "tv",
    "hellinger_distance": "hellinger", "hellinger2": "squared_hellinger", "bhattacharyya_coefficient": "bc",
    "fidelity": "bc", "chi_square": "chi2", "chi_squared": "chi2", "pearson": "chi2", "neyman_chi2": "neyman",
    "additive_chi2": "symmetric_chi2", "triangular_discrimination": "triangular", "squared_chi2": "triangular",
    "tsallis_divergence": "tsallis", "alpha_div": "alpha_divergence", "manhattan": "l1", "euclidean": "l2",
    "squared_euclidean": "squared_l2", "chebyshev": "linf", "lp": "minkowski", "cosine_similarity": "cosine",
    "normalise": "normalize", "wasserstein": "w1", "wasserstein1": "w1", "emd": "w1", "earth_movers_distance": "w1",
    "wasserstein_p": "wp", "kolmogorov_smirnov": "ks", "mutual_information": "mi",
    "normalized_mutual_information": "nmi", "vi": "variation_of_information", "ig": "information_gain",
    "gini_impurity": "gini", "capacity": "channel_capacity", "data_processing": "data_processing_inequality",
    "kl_gaussian": "kl_normal", "kl_gauss": "kl_normal", "kl_diag_normal": "kl_diagonal_normal",
    "kl_diag_gaussian": "kl_diagonal_normal", "kl_multivariate_normal": "kl_mvn", "kl_mvnormal": "kl_mvn",
    "entropy_gaussian": "entropy_normal", "w2_gaussian": "w2_normal", "binary_entropy": "entropy_bernoulli",
    "h2": "entropy_bernoulli", "log_sum_exp": "logsumexp", "expit": "sigmoid", "logsigmoid": "log_sigmoid",
    "kl_from_logits": "kl_logits", "ce_logits": "cross_entropy_logits", "cross_entropy_loss": "cross_entropy_logits",
    "nll_loss": "nll", "binary_cross_entropy": "bce", "log_loss": "bce",
    "binary_cross_entropy_with_logits": "bce_logits", "distillation_loss": "distillation",
    "kl_standard_normal": "vae_kl", "kl_penalty": "ppo_penalty", "clipped_surrogate": "ppo_clip",
    "trpo_check": "trust_region", "dpo": "dpo_loss", "bradley_terry": "preference_probability",
    "shannon": "entropy", "shannon_entropy": "entropy", "kullback_leibler": "kl", "kld": "kl", "xent":
    "cross_entropy", "jeffreys_divergence": "jeffreys", "js_div": "js", "js_dist": "js_distance", "tv_distance":
    "tv", "total_variation_distance": "tv", "wasserstein_distance": "w1", "w2": "wp", "mutual_info": "mi",
    "cond_entropy": "conditional_entropy", "pointwise_mutual_information": "pmi", "info_gain":
    "information_gain", "pearson_chi2": "chi2", "chi2_divergence": "chi2", "renyi_div": "renyi", "ppl":
    "perplexity", "kl_multivariate_gaussian": "kl_mvn", "lse": "logsumexp", "softmax_cross_entropy":
    "cross_entropy_logits", "kl_vae": "vae_kl", "infonce": "info_nce", "w2_gauss": "w2_normal", "tv_gaussian":
    "tv_normal", "hellinger_gaussian": "hellinger_normal", "ks_distance": "ks", "kl_exp": "kl_exponential",
    "topsoe_divergence": "topsoe", "l_inf": "linf", "brier_score": "brier", "pinsker": "pinsker_inequality",
    "gibbs": "gibbs_inequality",
}

P, Q = "[0.2, 0.5, 0.3]", "[0.6, 0.15, 0.25]"
PAIR = f"{P}, {Q}"
TOUCHING, APART = "[0, 0.4, 0.6], [0.3, 0.7, 0]", "[0.25, 0.75, 0], [0, 0, 1]"
WITHIN, BEYOND = "[0, 0.4, 0.6], [0.3, 0.5, 0.2]", "[0.3, 0.5, 0.2], [0, 0.4, 0.6]"
JOINT, ZERO = "[[0.1, 0.25, 0.05], [0.3, 0.1, 0.2]]", "[[0.25, 0.25], [0, 0.5]]"
PARENT = "[9, 5], [[6, 2], [3, 3]]"
NORMALS = "0.5, 1.25, -0.75, 2.5"
ROWS, TARGETS = "[[2, -1, 0.5], [0.25, 1.5, -3]]", "[2, 0]"
LOG_ROWS = "[[-0.5, -1.5, -2.25], [-3, -0.125, -2.5]]"
DPO = "-1.5, -2.25, -3, -2.75"
STATES = "[[0.2, 0.8], [0.6, 0.4]], [[0.3, 0.7], [0.1, 0.9]]"


def pairs(*names, more=()):
    """Each function of two distributions: two asymmetric pairs, keywords in the other order, zeros."""
    for name in names:
        yield f"{name}({PAIR})"
        yield f"{name}({Q}, {P})"
        yield f"{name}(q={Q}, p={P})"
        for arguments in (TOUCHING, APART, WITHIN, BEYOND, *more):
            yield f"{name}({arguments})"


CASES = [
    f"entropy({P})", f"entropy({Q}) in bits", f"entropy(p={P}) in bans", "entropy([0, 1, 0])",
    f"2 * entropy({P}) + entropy({Q}) / 4 in bits", f"kl({PAIR}) - kl([0.5, 0.25, 0.25], {Q}) in bits",
    *pairs(
        "cross_entropy", "kl", "jeffreys", "js", "topsoe", "bhattacharyya", "chernoff", "tv", "hellinger",
        "squared_hellinger", "bc", "bhattacharyya_angle", "chi2", "neyman", "symmetric_chi2", "triangular",
        "probabilistic_chi2", "l1", "l2", "squared_l2", "linf", "cosine", "cross_perplexity"),
    *(f"{name}({PAIR}) in bits" for name in ("cross_entropy", "kl", "js", "chernoff")),
    *(f"{name}({PAIR}) in bans" for name in ("jeffreys", "topsoe", "bhattacharyya")),
    "kl([1, 0], [0, 1]) in bits", "kl([0.5, 0.5], [0.9, 0.1])",
    "kl_weights([1, 2, 3], [4, 2, 0.5])", "kl_weights([1, 2, 3], [4, 2, 0.5], 'as_given') in bits",
    "kl_weights(q=[4, 2, 0.5], p=[1, 2, 3], sums='normalized')", "kl_weights([1, 2, 3], [4, 2, 0], 'generalized')",
    f"js({PAIR}, [0.75, 0.25])", f"js({Q}, {P}, weights=[0.75, 0.25]) in bits",
    f"js_many([{PAIR}, [0.1, 0, 0.9]], [0.5, 0.2, 0.3])", f"js_many(weights=[0.4, 0.6], distributions=[{PAIR}]) in bits",
    f"skew({PAIR})", f"skew({PAIR}, 0.99)", f"skew({Q}, {P}, share=0.25) in bits", f"skew({BEYOND}, 1)",
    *(f"renyi({PAIR}, {order})" for order in ("0.25", "0.5", "1", "2", "3.5", "inf")),
    f"renyi({Q}, {P}, order=3) in bits", f"renyi({WITHIN}, 0)", f"renyi({BEYOND}, 2)", f"renyi({BEYOND}, 0.5)",
    f"renyi({APART}, 0.5)",
    *(f"renyi_entropy({P}, {order})" for order in ("0", "0.5", "1", "2", "3.5", "inf")),
    f"renyi_entropy(order=3, p={Q}) in bits",
    f"min_entropy({P})", f"min_entropy({Q}) in bits", f"max_entropy({P})", "max_entropy([0.5, 0, 0.5]) in bits",
    f"collision_entropy({P})", f"collision_entropy({Q}) in bans",
    f"js_distance({PAIR})", f"js_distance({PAIR}, 'bits')", f"js_distance(q={P}, p={Q}, unit='bans')",
    *(f"tsallis({PAIR}, {order})" for order in ("0.25", "1", "2", "3.5")),
    f"tsallis({Q}, {P}, order=0.5)", f"tsallis({BEYOND}, 2)",
    *(f"tsallis_entropy({P}, {order})" for order in ("0.5", "1", "2")), f"tsallis_entropy(order=3, p={Q})",
    *(f"alpha_divergence({PAIR}, {alpha})" for alpha in ("-1", "0", "0.25", "0.5", "1", "2")),
    f"alpha_divergence({Q}, {P}, alpha=3)", f"alpha_divergence({BEYOND}, 2)",
    *(f"amari_alpha_divergence({PAIR}, {alpha})" for alpha in ("-3", "-1", "0", "0.5", "1")),
    f"amari_alpha_divergence({Q}, {P}, alpha=-0.5)",
    f"minkowski({PAIR}, 3)", f"minkowski({PAIR}, order=1.5)", f"minkowski({PAIR}, inf)",
    f"perplexity({P})", "perplexity([0.5, 0, 0.5])",
    "normalize([3, 1, 4])", "normalize(weights=[0.125, 0, 0.5])",
    *pairs("w1", "wp", "energy_distance", "ks"),
    *(
        f"{name}({PAIR}, {places})"
        for name in ("w1", "wp", "energy_distance", "ks")
        for places in ("[0, 1, 5]", "[4, -1, 0.5], [1, 2.5, 3]", "positions_of_q=[3, -2, 0.5]", "positions=[3, 7, 1]")
    ),
    "w1([0.25, 0.75], [0.5, 0.25, 0.25], [0, 1], [2, 3, 5])",
    f"wp({PAIR}, order=1)", f"wp({PAIR}, [0, 1, 5], order=3)", f"wp({PAIR}, [4, -1, 0.5], [1, 2.5, 3], 1.5)",
    *(
        f"{name}({joint})"
        for name in ("mi", "nmi", "joint_entropy", "conditional_entropy", "variation_of_information",
                     "uncertainty_coefficient")
        for joint in (JOINT, ZERO, f"joint={JOINT}")
    ),
    f"mi({JOINT}) in bits", f"joint_entropy({JOINT}) in bans", f"variation_of_information({JOINT}) in bits",
    f"mi({JOINT}) / joint_entropy({JOINT})",
    "mi_counts([[10, 3], [2, 7]])", "mi_counts(counts=[[1, 0, 5], [2, 8, 3]]) in bits",
    *(f"nmi({JOINT}, '{by}')" for by in ("geometric", "min", "max", "joint")), "nmi([[1]], by='joint')",
    f"conditional_entropy({JOINT}, 'columns')", f"conditional_entropy({JOINT}, given='rows') in bits",
    f"uncertainty_coefficient({JOINT}, 'columns')", "uncertainty_coefficient([[0.25], [0.75]])",
    *(f"{name}({JOINT}, {cell})" for name in ("pmi", "npmi", "ppmi") for cell in ("0, 1", "1, 0", "column=2, row=0")),
    *(f"{name}({ZERO}, 1, 0)" for name in ("pmi", "npmi", "ppmi")), f"pmi({JOINT}, 1, 2) in bits",
    "pmi([[0.5, 0], [0.5, 0]], 0, 1)",
    *(
        f"{name}({arguments})"
        for name in ("information_gain", "gain_ratio", "gini_gain")
        for arguments in (PARENT, "parts=[[2, 0, 1], [4, 3, 2]], parent=[6, 3, 3]")
    ),
    f"information_gain({PARENT}) in bits", "gain_ratio([3, 1], [[3, 1]])",
    f"gini({P})", "gini([0, 1])",
    "channel_capacity([[0.875, 0.125], [0.125, 0.875]]) in bits", "channel_capacity([[1, 0], [0.5, 0.5]])",
    "channel_capacity(channel=[[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])",
    "channel_capacity([[0.5, 0.25, 0.25], [0.25, 0.5, 0.25], [0.25, 0.25, 0.5]])",
    *(
        f"{name}({arguments})"
        for name in ("gibbs_inequality", "pinsker_inequality", "bretagnolle_huber_inequality", "js_bound")
        for arguments in (PAIR, f"q={P}, p={Q}", WITHIN)
    ),
    f"data_processing_inequality({PAIR}, [[0.9, 0.1], [0.3, 0.7], [0.5, 0.5]])",
    f"data_processing_inequality({Q}, {P}, channel=[[0.8, 0.2], [0.3, 0.7], [0, 1]])",
    # Families
    *(
        f"{name}({arguments})"
        for name in ("kl_normal", "jeffreys_normal", "bhattacharyya_normal", "cross_entropy_normal", "w2_normal",
                     "tv_normal", "hellinger_normal", "fisher_rao_normal")
        for arguments in (NORMALS, "sigma2=1, mu2=3, sigma1=2, mu1=1")
    ),
    f"kl_normal({NORMALS}) in bits", "tv_normal(0, 1, 1, 1)",
    "kl_diagonal_normal([0, 1], [1, 2], [0.5, -1], [2, 1.5])",
    "kl_diagonal_normal(sigma2=[3], mu2=[1], sigma1=[0.5], mu1=[2]) in bits",
    "kl_mvn([1, 0], [[2, 0.5], [0.5, 1]], [0, -1], [[1, -0.25], [-0.25, 3]])",
    "kl_mvn(cov2=[[2, 0], [0, 1]], mean2=[0, 0], cov1=[[1, 0.5], [0.5, 4]], mean1=[1, 2]) in bits",
    f"renyi_normal({NORMALS}, 0.5)", f"renyi_normal({NORMALS}, 1)", f"renyi_normal({NORMALS}, order=2) in bits",
    "renyi_normal(0, 2, 0, 1, 2)",
    "entropy_normal(2)", "entropy_normal(sigma=0.25) in bits",
    "entropy_mvn([[2, 0.5], [0.5, 1]])", "entropy_mvn(covariance=[[0.25]]) in bits",
    "mi_normal(0.5)", "mi_normal(correlation=-0.875) in bits",
    "w2_mvn([1, 0], [[2, 0.5], [0.5, 1]], [0, -1], [[1, -0.25], [-0.25, 3]])",
    "w2_mvn(cov2=[[2, 0], [0, 1]], mean2=[0, 0], cov1=[[1, 0.5], [0.5, 4]], mean1=[1, 2])",
    "kl_bernoulli(0.2, 0.7)", "kl_bernoulli(q=0.25, p=0.75) in bits", "kl_bernoulli(0.5, 0)",
    "entropy_bernoulli(0.3)", "entropy_bernoulli(p=0.125) in bits",
    "kl_binomial(7, 0.2, 0.7)", "kl_binomial(q=0.25, p=0.75, trials=3) in bits",
    "kl_geometric(0.2, 0.7)", "kl_geometric(q=0.25, p=0.75) in bits", "kl_geometric(0.5, 1)",
    "kl_poisson(2.5, 4)", "kl_poisson(mean2=1.5, mean1=6) in bits", "kl_poisson(2, 0)",
    "kl_exponential(2.5, 4)", "kl_exponential(rate2=1.5, rate1=6) in bits",
    "entropy_exponential(0.25)", "entropy_exponential(rate=4) in bits",
    "kl_gamma(2.5, 1.5, 4, 0.5)", "kl_gamma(rate2=2, shape2=1.5, rate1=1, shape1=3) in bits",
    "entropy_gamma(2.5, 1.5)", "entropy_gamma(rate=0.5, shape=4) in bits",
    "kl_beta(2.5, 1.5, 4, 3)", "kl_beta(beta2=2, alpha2=1.5, beta1=4, alpha1=3) in bits",
    "entropy_beta(2.5, 1.5)", "entropy_beta(beta=5, alpha=3) in bits",
    "kl_dirichlet([1, 2, 3.5], [2, 1.5, 4])", "kl_dirichlet(alpha2=[1, 1], alpha1=[3, 0.5]) in bits",
    "kl_uniform(0, 1, -1, 3)", "kl_uniform(upper2=5, lower2=0, upper1=3, lower1=1) in bits", "kl_uniform(0, 2, 0, 1)",
    "entropy_uniform(1, 3.5)", "entropy_uniform(upper=0.25, lower=0) in bits",
    "kl_laplace(1, 0.5, -0.25, 2)", "kl_laplace(b2=1.5, mu2=1, b1=2, mu1=-1) in bits",
    "entropy_laplace(2)", "entropy_laplace(b=0.125) in bits",
    # Logits and losses
    "softmax([1, 2, 4])", "softmax([-1, 0.5, 2], 2)", "softmax(z=[1000, 1001], temperature=0.5)",
    "log_softmax([1, 2, 4])", "log_softmax([-1, 0.5, 2], 2)", "log_softmax(z=[0.5, 0], temperature=4)",
    "logsumexp([1, 2, 4])", "logsumexp(z=[-1000, -1001])",
    *(f"{name}({x})" for name in ("sigmoid", "log_sigmoid", "softplus") for x in ("1.5", "-2.25", "x=0.125")),
    "logit(0.2)", "logit(probability=0.875)", "logit(0)",
    "kl_logits([1, 2, 4], [2, 0, 0.5])", "kl_logits([1, 2, 4], [2, 0, 0.5], 2) in bits",
    "kl_logits(temperature=0.5, logits_q=[1, 2], logits_p=[0, 3])",
    *(
        f"cross_entropy_logits({ROWS}, {TARGETS}{options})"
        for options in ("", ", 'sum'", ", 'none'", ", 'batchMean', 0.1", ", label_smoothing=0.25",
                        ", weights=[1, 2, 0.5]", ", 'sum', 0.2, [1, 2, 0.5]",
                        ", label_smoothing=0.2, weights=[1, 2, 0.5]")
    ),
    f"cross_entropy_logits(targets={TARGETS}, logits={ROWS}, reduction='none') in bits",
    *(f"nll({LOG_ROWS}, {TARGETS}{options}" for options in (")", ", 'sum')", ", reduction='none') in bits")),
    *(
        f"bce({arguments}"
        for arguments in ("1, 0.75)", "0, 0.75)", "[1, 0, 0.5], [0.9, 0.2, 0.6])", "[1, 0], [0.9, 0.2], 'sum') in bits",
                          "probabilities=[0.9, 0.2], targets=[1, 0], reduction='none')", "1, 0)")
    ),
    *(
        f"bce_logits({arguments}"
        for arguments in ("1, 0.75)", "0, 0.75)", "[1, 0, 0.5], [2, -1, 3])", "[1, 0], [2, -1], 'sum') in bits",
                          "logits=[2, -1], targets=[1, 0], reduction='none')")
    ),
    *(
        f"kl_loss({STATES}{options}"
        for options in (")", ", 'sum') in bits", ", 'mean')", ", reduction='none')", ", 'batchMean')")
    ),
    "distillation([1, 2, 4], [2, 0, 0.5], 2)", "distillation(temperature=3, student_logits=[0, 1], teacher_logits=[2, 0])",
    "token_perplexity([-0.5, -1.25, -3])", "token_perplexity(log_probabilities=[-2])",
    "label_smoothing_floor(0.1, 10)", "label_smoothing_floor(classes=4, smoothing=0.25) in bits",
    "vae_kl(0.5, -1)", "vae_kl([0.5, -1], [0.25, -2])", "vae_kl(logvar=[0, 1], mu=[2, 0]) in bits",
    "vae_kl_dimensions([0.5, -1], [0.25, -2])", "vae_kl_dimensions(logvar=[1], mu=[2]) in bits",
    "elbo([1, 0], [2, -1], [0.5, -1], [0.25, -2])", "elbo([1, 0], [2, -1], [0.5], [0.25], 4)",
    "elbo(beta=0.5, logvar=[1], mu=[0], decoder_logits=[0.5], x=[1])",
    "info_nce([[3, 1], [0.5, 2]])", "info_nce([[3, 1, 0], [0.5, 2, 1], [1, -1, 2]], 0.5) in bits",
    "info_nce(temperature=2, similarities=[[1, 0], [4, 2]])",
    "brier([[0.7, 0.2, 0.1], [0.1, 0.6, 0.3]], [0, 2])", "brier(targets=[1], predictions=[[0.75, 0.25]])",
    # Feedback
    *(
        f"{kind}{arguments}"
        for kind in ("k1", "k2", "k3")
        for arguments in ("(-1, -1.5)", "([-1, -2], [-1.75, -0.5])", "(ref_logp=-3, logp=-0.5)",
                          f"_moments({PAIR})", f"_moments(q={P}, p={Q})", f"_moments({WITHIN})")
    ),
    "ppo_penalty([-1, -2], [-1.75, -0.5], 0.5)", "ppo_penalty([-1, -2], [-1.75, -0.5], 0.5, 'k3')",
    "ppo_penalty(estimator='k2', beta=2, ref_logp=-1, logp=-3)",
    "grpo_kl([-1, -2], [-1.75, -0.5])", "grpo_kl(ref_logp=-1, logp=-3)",
    "grpo_advantages([1, 0, 0.5, 3])", "grpo_advantages([1, 0, 0.5, 3], 'population')",
    "grpo_advantages([1, 0, 0.5, 3], 'none')", "grpo_advantages(stabilizer=0.25, rewards=[2, 5, 1])",
    "ppo_clip(-1, -1.25, 2)", "ppo_clip(-1, -1.25, -2)", "ppo_clip(-1, -1.25, 2, 0.5)", "ppo_clip(-2, -1, -1.5)",
    "ppo_clip(clip=0.1, advantage=3, old_logp=-1, logp=-1.0625)",
    f"trust_region({STATES}, 0.01)", f"trust_region({STATES}, delta=1)",
    *(
        f"{name}({arguments})"
        for name in ("dpo_loss", "dpo_rewards", "ipo_loss")
        for arguments in (f"{DPO}, 0.5", "beta=0.25, ref_rejected_logp=-1, ref_chosen_logp=-2, rejected_logp=-4, chosen_logp=-1")
    ),
    f"dpo_loss({DPO})", f"ipo_loss({DPO})", f"dpo_rewards({DPO})",
    "kto_value(-1, -2, 0.25, 0.5)", "kto_value(-1, -2, 0.25, 0.5, 'undesirable', 2)",
    "kto_value(weight=1.5, beta=2, reference_kl=0.5, ref_logp=-0.5, logp=-2)",
    "preference_probability(1.5, 0.25)", "preference_probability(other_score=2, score=-1)",
]


def alias_cases():
    """The first case of each function, under each of its other names."""
    for alias, name in ALIASES.items():
        first = next(case for case in CASES if case.startswith(f"{name}("))
        yield alias + first[len(name):]


CASES += list(alias_cases())
