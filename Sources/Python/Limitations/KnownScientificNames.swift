/// What SciPy, scikit-learn and NumPy's subpackages have, by module, to tell "not supported" from "does not exist".
enum KnownScientificNames {
  /// The public names of each module, as one text each.
  static let members: [String: [String]] = names.mapValues { $0.split(separator: " ").map(String.init) }

  private static let names: [String: String] = [
    "scipy.special":
      """
    SpecialFunctionError SpecialFunctionWarning agm ai_zeros airy airye assoc_laguerre assoc_legendre_p \
    assoc_legendre_p_all bdtr bdtrc bdtri bdtrik bdtrin bei bei_zeros beip beip_zeros ber ber_zeros bernoulli \
    berp berp_zeros besselpoly beta betainc betaincc betainccinv betaincinv betaln bi_zeros binom boxcox \
    boxcox1p btdtria btdtrib c_roots cbrt cg_roots chdtr chdtrc chdtri chdtriv chebyc chebys chebyt chebyu \
    chndtr chndtridf chndtrinc chndtrix comb cosdg cosm1 cotdg dawsn digamma diric ellip_harm ellip_harm_2 \
    ellip_normal ellipe ellipeinc ellipj ellipk ellipkinc ellipkm1 elliprc elliprd elliprf elliprg elliprj entr \
    erf erf_zeros erfc erfcinv erfcx erfi erfinv errstate euler eval_chebyc eval_chebys eval_chebyt eval_chebyu \
    eval_gegenbauer eval_genlaguerre eval_hermite eval_hermitenorm eval_jacobi eval_laguerre eval_legendre \
    eval_sh_chebyt eval_sh_chebyu eval_sh_jacobi eval_sh_legendre exp1 exp10 exp2 expi expit expm1 expn exprel \
    factorial factorial2 factorialk fdtr fdtrc fdtri fdtridfd fresnel fresnel_zeros fresnelc_zeros \
    fresnels_zeros gamma gammainc gammaincc gammainccinv gammaincinv gammaln gammaln gammasgn gdtr gdtrc gdtria \
    gdtrib gdtrix gegenbauer genlaguerre geterr h1vp h2vp h_roots hankel1 hankel1e hankel2 hankel2e he_roots \
    hermite hermitenorm huber hyp0f1 hyp1f1 hyp2f1 hyperu i0 i0e i1 i1e inv_boxcox inv_boxcox1p it2i0k0 it2j0y0 \
    it2struve0 itairy iti0k0 itj0y0 itmodstruve0 itstruve0 iv ive ivp j0 j1 j_roots jacobi jn jn_zeros \
    jnjnp_zeros jnp_zeros jnyn_zeros js_roots jv jve jvp k0 k0e k1 k1e kei kei_zeros keip keip_zeros kelvin \
    kelvin_zeros ker ker_zeros kerp kerp_zeros kl_div kn kolmogi kolmogorov kv kve kvp l_roots la_roots laguerre \
    lambertw legendre legendre_p legendre_p_all lmbda log1p log_expit log_ndtr log_softmax log_wright_bessel \
    loggamma logit logsumexp lpmv lqmn lqn mathieu_a mathieu_b mathieu_cem mathieu_even_coef mathieu_modcem1 \
    mathieu_modcem2 mathieu_modsem1 mathieu_modsem2 mathieu_odd_coef mathieu_sem modfresnelm modfresnelp \
    modstruve multigammaln nbdtr nbdtrc nbdtri nbdtrik nbdtrin ncfdtr ncfdtri ncfdtridfd ncfdtridfn ncfdtrinc \
    nctdtr nctdtridf nctdtrinc nctdtrit ndtr ndtri ndtri_exp nrdtrimn nrdtrisd obl_ang1 obl_ang1_cv obl_cv \
    obl_cv_seq obl_rad1 obl_rad1_cv obl_rad2 obl_rad2_cv owens_t p_roots pbdn_seq pbdv pbdv_seq pbvv pbvv_seq \
    pbwa pdtr pdtrc pdtri pdtrik perm poch polygamma powm1 pro_ang1 pro_ang1_cv pro_cv pro_cv_seq pro_rad1 \
    pro_rad1_cv pro_rad2 pro_rad2_cv ps_roots pseudo_huber psi radian rel_entr rgamma riccati_jn riccati_yn \
    roots_chebyc roots_chebys roots_chebyt roots_chebyu roots_gegenbauer roots_genlaguerre roots_hermite \
    roots_hermitenorm roots_jacobi roots_laguerre roots_legendre roots_sh_chebyt roots_sh_chebyu roots_sh_jacobi \
    roots_sh_legendre round s_roots seterr sh_chebyt sh_chebyu sh_jacobi sh_legendre shichi sici sinc sindg \
    smirnov smirnovi softmax softplus spence sph_harm_y sph_harm_y_all sph_legendre_p sph_legendre_p_all \
    spherical_in spherical_jn spherical_kn spherical_yn stdtr stdtridf stdtrit stirling2 struve t_roots tandg \
    tklmbda ts_roots u_roots us_roots voigt_profile wofz wright_bessel wrightomega xlog1py xlogy y0 y0_zeros y1 \
    y1_zeros y1p_zeros yn yn_zeros ynp_zeros yv yve yvp zeta zetac
    """,
    "scipy.stats":
      """
    Binomial BootstrapMethod CensoredData ConstantInputWarning Covariance DegenerateDataWarning FitError \
    Logistic Mixture MonteCarloMethod NearConstantInputWarning Normal PermutationMethod Uniform abs \
    alexandergovern alpha anderson anderson_ksamp anglit ansari arcsine argus barnard_exact bartlett bayes_mvs \
    bernoulli beta betabinom betanbinom betaprime binned_statistic binned_statistic_2d binned_statistic_dd binom \
    binomtest boltzmann bootstrap boschloo_exact boxcox boxcox_llf boxcox_normmax boxcox_normplot bradford \
    brunnermunzel burr burr12 bws_test cauchy chatterjeexi chi chi2 chi2_contingency chisquare circmean circstd \
    circvar combine_pvalues cosine cramervonmises cramervonmises_2samp crystalball cumfreq describe dgamma \
    differential_entropy directional_stats dirichlet dirichlet_multinomial dlaplace dpareto_lognorm dunnett \
    dweibull ecdf energy_distance entropy epps_singleton_2samp erlang exp expectile expon exponnorm exponpow \
    exponweib f f_oneway false_discovery_control fatiguelife fisher_exact fisk fit fligner foldcauchy foldnorm \
    friedmanchisquare gamma gausshyper gaussian_kde genexpon genextreme gengamma genhalflogistic genhyperbolic \
    geninvgauss genlogistic gennorm genpareto geom gibrat gmean gompertz goodness_of_fit gstd gumbel_l gumbel_r \
    gzscore halfcauchy halfgennorm halflogistic halfnorm hmean hypergeom hypsecant invgamma invgauss invweibull \
    invwishart iqr irwinhall jarque_bera jf_skew_t johnsonsb johnsonsu kappa3 kappa4 kendalltau kruskal ks_1samp \
    ks_2samp ksone kstat kstatvar kstest kstwo kstwobign kurtosis kurtosistest landau laplace laplace_asymmetric \
    levene levy levy_l levy_stable linregress lmoment log loggamma logistic loglaplace lognorm logrank logser \
    loguniform lomax make_distribution mannwhitneyu matrix_normal matrix_t maxwell median_abs_deviation \
    median_test mielke mode moment monte_carlo_test mood moyal multinomial multiscale_graphcorr \
    multivariate_hypergeom multivariate_normal multivariate_t mvsdist nakagami nbinom ncf nchypergeom_fisher \
    nchypergeom_wallenius nct ncx2 nhypergeom norm normal_inverse_gamma normaltest norminvgauss obrientransform \
    order_statistic ortho_group page_trend_test pareto pearson3 pearsonr percentileofscore permutation_test \
    planck pmean pointbiserialr poisson poisson_binom poisson_means_test power power_divergence powerlaw \
    powerlognorm powernorm ppcc_max ppcc_plot probplot quantile quantile_test randint random_correlation \
    random_table rankdata ranksums rayleigh rdist recipinvgauss reciprocal rel_breitwigner relfreq rice \
    rv_continuous rv_discrete rv_histogram scoreatpercentile sem semicircular shapiro siegelslopes sigmaclip \
    skellam skew skewcauchy skewnorm skewtest sobol_indices somersd spearmanr spearmanrho special_ortho_group \
    studentized_range t theilslopes tiecorrect tmax tmean tmin trapezoid triang trim1 trim_mean trimboth \
    truncate truncexpon truncnorm truncpareto truncweibull_min tsem tstd ttest_1samp ttest_ind \
    ttest_ind_from_stats ttest_rel tukey_hsd tukeylambda tvar uniform uniform_direction unitary_group variation \
    vonmises vonmises_fisher vonmises_line wald wasserstein_distance wasserstein_distance_nd weibull_max \
    weibull_min weightedtau wilcoxon wishart wrapcauchy yeojohnson yeojohnson_llf yeojohnson_normmax \
    yeojohnson_normplot yulesimon zipf zipfian zmap zscore
    """,
    "scipy.spatial.distance":
      """
    braycurtis canberra cdist chebyshev cityblock correlation cosine dice directed_hausdorff euclidean hamming \
    is_valid_dm is_valid_y jaccard jensenshannon mahalanobis minkowski num_obs_dm num_obs_y pdist rogerstanimoto \
    russellrao seuclidean sokalsneath sqeuclidean squareform yule
    """,
    "scipy.integrate":
      """
    BDF DOP853 DenseOutput IntegrationWarning LSODA ODEintWarning OdeSolution OdeSolver RK23 RK45 Radau \
    complex_ode cubature cumulative_simpson cumulative_trapezoid dblquad fixed_quad lebedev_rule newton_cotes \
    nquad nsum ode odeint qmc_quad quad quad_vec romb simpson solve_bvp solve_ivp tanhsinh tplquad trapezoid
    """,
    "scipy.optimize":
      """
    BFGS Bounds BroydenFirst HessianUpdateStrategy InverseJacobian KrylovJacobian LbfgsInvHessProduct \
    LinearConstraint NoConvergence NonlinearConstraint OptimizeResult OptimizeWarning RootResults SR1 anderson \
    approx_fprime basinhopping bisect bracket brent brenth brentq broyden1 broyden2 brute check_grad curve_fit \
    diagbroyden differential_evolution direct dual_annealing excitingmixing fixed_point fmin fmin_bfgs fmin_cg \
    fmin_cobyla fmin_l_bfgs_b fmin_ncg fmin_powell fmin_slsqp fmin_tnc fminbound fsolve golden \
    isotonic_regression least_squares leastsq line_search linear_sum_assignment linearmixing linprog \
    linprog_verbose_callback lsq_linear milp minimize minimize_scalar newton newton_krylov nnls \
    quadratic_assignment ridder root root_scalar rosen rosen_der rosen_hess rosen_hess_prod shgo show_options \
    toms748
    """,
    "scipy.linalg":
      """
    LinAlgError LinAlgWarning bandwidth block_diag cdf2rdf cho_factor cho_solve cho_solve_banded cholesky \
    cholesky_banded circulant clarkson_woodruff_transform companion convolution_matrix coshm cosm cossin det dft \
    diagsvd eig eig_banded eigh eigh_tridiagonal eigvals eigvals_banded eigvalsh eigvalsh_tridiagonal expm \
    expm_cond expm_frechet fiedler fiedler_companion find_best_blas_type fractional_matrix_power funm \
    get_blas_funcs get_lapack_funcs hadamard hankel helmert hessenberg hilbert inv invhilbert invpascal \
    ishermitian issymmetric khatri_rao ldl leslie logm lstsq lu lu_factor lu_solve matmul_toeplitz \
    matrix_balance norm null_space ordqz orth orthogonal_procrustes pascal pinv pinvh polar qr qr_delete \
    qr_insert qr_multiply qr_update qz rq rsf2csf schur signm sinhm sinm solve solve_banded solve_circulant \
    solve_continuous_are solve_continuous_lyapunov solve_discrete_are solve_discrete_lyapunov solve_lyapunov \
    solve_sylvester solve_toeplitz solve_triangular solveh_banded sqrtm subspace_angles svd svdvals tanhm tanm \
    toeplitz
    """,
    "sklearn.metrics":
      """
    ConfusionMatrixDisplay DetCurveDisplay DistanceMetric PrecisionRecallDisplay PredictionErrorDisplay \
    RocCurveDisplay accuracy_score adjusted_mutual_info_score adjusted_rand_score auc average_precision_score \
    balanced_accuracy_score brier_score_loss calinski_harabasz_score check_scoring class_likelihood_ratios \
    classification_report cohen_kappa_score completeness_score confusion_matrix confusion_matrix_at_thresholds \
    consensus_score coverage_error d2_absolute_error_score d2_brier_score d2_log_loss_score d2_pinball_score \
    d2_tweedie_score davies_bouldin_score dcg_score det_curve euclidean_distances explained_variance_score \
    f1_score fbeta_score fowlkes_mallows_score get_scorer get_scorer_names hamming_loss hinge_loss \
    homogeneity_completeness_v_measure homogeneity_score jaccard_score label_ranking_average_precision_score \
    label_ranking_loss log_loss make_scorer matthews_corrcoef max_error mean_absolute_error \
    mean_absolute_percentage_error mean_gamma_deviance mean_pinball_loss mean_poisson_deviance \
    mean_squared_error mean_squared_log_error mean_tweedie_deviance median_absolute_error metric_at_thresholds \
    multilabel_confusion_matrix mutual_info_score nan_euclidean_distances ndcg_score \
    normalized_mutual_info_score pair_confusion_matrix pairwise_distances pairwise_distances_argmin \
    pairwise_distances_argmin_min pairwise_distances_chunked pairwise_kernels precision_recall_curve \
    precision_recall_fscore_support precision_score r2_score rand_score recall_score roc_auc_score roc_curve \
    root_mean_squared_error root_mean_squared_log_error silhouette_samples silhouette_score top_k_accuracy_score \
    v_measure_score zero_one_loss
    """,
    "sklearn.metrics.pairwise":
      """
    additive_chi2_kernel chi2_kernel cosine_distances cosine_similarity euclidean_distances haversine_distances \
    laplacian_kernel linear_kernel manhattan_distances nan_euclidean_distances paired_distances \
    pairwise_distances pairwise_distances_argmin pairwise_kernels polynomial_kernel rbf_kernel sigmoid_kernel
    """,
    "sklearn.model_selection":
      """
    FixedThresholdClassifier GridSearchCV GroupKFold GroupShuffleSplit KFold LearningCurveDisplay \
    LeaveOneGroupOut LeaveOneOut LeavePGroupsOut LeavePOut ParameterGrid ParameterSampler PredefinedSplit \
    RandomizedSearchCV RepeatedKFold RepeatedStratifiedKFold ShuffleSplit StratifiedGroupKFold StratifiedKFold \
    StratifiedShuffleSplit TimeSeriesSplit TunedThresholdClassifierCV ValidationCurveDisplay check_cv \
    cross_val_predict cross_val_score cross_validate learning_curve permutation_test_score train_test_split \
    validation_curve
    """,
    "sklearn.preprocessing":
      """
    Binarizer FunctionTransformer KBinsDiscretizer KernelCenterer LabelBinarizer LabelEncoder MaxAbsScaler \
    MinMaxScaler MultiLabelBinarizer Normalizer OneHotEncoder OrdinalEncoder PolynomialFeatures PowerTransformer \
    QuantileTransformer RobustScaler SplineTransformer StandardScaler TargetEncoder add_dummy_feature binarize \
    label_binarize maxabs_scale minmax_scale normalize power_transform quantile_transform robust_scale scale
    """,
    "sklearn.linear_model":
      """
    ARDRegression BayesianRidge ElasticNet ElasticNetCV GammaRegressor HuberRegressor Lars LarsCV Lasso LassoCV \
    LassoLars LassoLarsCV LassoLarsIC LinearRegression LogisticRegression LogisticRegressionCV \
    MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV OrthogonalMatchingPursuit \
    OrthogonalMatchingPursuitCV PassiveAggressiveClassifier PassiveAggressiveRegressor Perceptron \
    PoissonRegressor QuantileRegressor RANSACRegressor Ridge RidgeCV RidgeClassifier RidgeClassifierCV \
    SGDClassifier SGDOneClassSVM SGDRegressor TheilSenRegressor TweedieRegressor enet_path lars_path \
    lars_path_gram lasso_path orthogonal_mp orthogonal_mp_gram ridge_regression
    """,
    "numpy.linalg":
      """
    LinAlgError cholesky cond cross det diagonal eig eigh eigvals eigvalsh inv lstsq matmul matrix_norm \
    matrix_power matrix_rank matrix_transpose multi_dot norm outer pinv qr slogdet solve svd svdvals tensordot \
    tensorinv tensorsolve trace vecdot vector_norm
    """,
    "numpy.testing":
      """
    BLAS_SUPPORTS_FPE HAS_LAPACK64 HAS_REFCOUNT IS_64BIT IS_EDITABLE IS_INSTALLED IS_MUSL IS_PYPY IS_PYSTON \
    IS_WASM IgnoreException KnownFailureException NOGIL_BUILD NUMPY_ROOT SkipTest TestCase assert_ \
    assert_allclose assert_almost_equal assert_approx_equal assert_array_almost_equal \
    assert_array_almost_equal_nulp assert_array_compare assert_array_equal assert_array_less \
    assert_array_max_ulp assert_equal assert_no_gc_cycles assert_no_warnings assert_raises assert_raises_regex \
    assert_string_equal assert_warns break_cycles build_err_msg check_support_sve clear_and_catch_warnings \
    decorate_methods jiffies measure memusage print_assert_equal run_threaded rundocs runstring \
    suppress_warnings tempdir temppath verbose
    """,
  ]
}
