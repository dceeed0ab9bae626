/// The public names of libraries' classes, to tell "not supported" from "does not exist". Written by
/// `Tests/Oracles/known_names.py`, which asks the libraries themselves.
enum KnownLibraryNames {
  /// Whether the library's class of `object`, or one that it derives from, has something of this name.
  static func contains(_ name: String, of object: Value, _ type: TypeObject) -> Bool {
    switch object {
    case .instance: type.order.contains { $0.isBuiltin && contains(name, in: $0.path) }
    case .npFloat: contains(name, in: "numpy.scalar.float")
    case .npInt: contains(name, in: "numpy.scalar.integer")
    case .npScalar(let scalar):
      contains(name, in: scalar.type.isFloat ? "numpy.scalar.float" : "numpy.scalar.integer")
    case .iterator(let iterator): iterator.typeName == "iterator" && contains(name, in: "numpy.flatiter")
    case .elementType: contains(name, in: "numpy.dtype")
    case .builtin(let function): Modules.ufunc(of: function) != nil && contains(name, in: "numpy.ufunc")
    default: false
    }
  }

  private static func contains(_ name: String, in path: String) -> Bool {
    names[path]?.contains(name) ?? false
  }

  private static let names: [String: Set<String>] = lists.mapValues {
    Set($0.split(separator: " ").map(String.init))
  }

  private static let lists: [String: String] = [
    "decimal.Context":
      """
    Emax Emin Etiny Etop abs add canonical capitals clamp clear_flags clear_traps compare compare_signal \
    compare_total compare_total_mag copy copy_abs copy_decimal copy_negate copy_sign create_decimal \
    create_decimal_from_float divide divide_int divmod exp fma is_canonical is_finite is_infinite is_nan is_normal \
    is_qnan is_signed is_snan is_subnormal is_zero ln log10 logb logical_and logical_invert logical_or logical_xor \
    max max_mag min min_mag minus multiply next_minus next_plus next_toward normalize number_class plus power prec \
    quantize radix remainder remainder_near rotate rounding same_quantum scaleb shift sqrt subtract to_eng_string \
    to_integral to_integral_exact to_integral_value to_sci_string
    """,
    "decimal.Decimal":
      """
    adjusted as_integer_ratio as_tuple canonical compare compare_signal compare_total compare_total_mag conjugate \
    copy_abs copy_negate copy_sign exp fma from_float imag is_canonical is_finite is_infinite is_nan is_normal \
    is_qnan is_signed is_snan is_subnormal is_zero ln log10 logb logical_and logical_invert logical_or logical_xor \
    max max_mag min min_mag next_minus next_plus next_toward normalize number_class quantize radix real \
    remainder_near rotate same_quantum scaleb shift sqrt to_eng_string to_integral to_integral_exact \
    to_integral_value
    """,
    "numpy.dtype":
      """
    alignment base byteorder char descr fields flags hasobject isalignedstruct isbuiltin isnative itemsize kind \
    metadata name names ndim newbyteorder num shape str subdtype type
    """,
    "numpy.flatiter":
      """
    base coords copy index
    """,
    "numpy.iinfo":
      """
    max min
    """,
    "numpy.scalar.float":
      """
    T all any argmax argmin argsort as_integer_ratio astype base byteswap choose clip compress conj conjugate copy \
    cumprod cumsum data device diagonal dtype dump dumps fill flags flat flatten fromhex getfield hex imag \
    is_integer item itemsize max mean min nbytes ndim nonzero prod put ravel real repeat reshape resize round \
    searchsorted setfield setflags shape size sort squeeze std strides sum swapaxes take to_device tobytes tofile \
    tolist trace transpose var view
    """,
    "numpy.scalar.integer":
      """
    T all any argmax argmin argsort astype base bit_count byteswap choose clip compress conj conjugate copy \
    cumprod cumsum data denominator device diagonal dtype dump dumps fill flags flat flatten getfield imag \
    is_integer item itemsize max mean min nbytes ndim nonzero numerator prod put ravel real repeat reshape resize \
    round searchsorted setfield setflags shape size sort squeeze std strides sum swapaxes take to_device tobytes \
    tofile tolist trace transpose var view
    """,
    "numpy.ufunc":
      """
    accumulate at identity nargs nin nout ntypes outer reduce reduceat resolve_dtypes signature types
    """,
    "numpy.vectorize":
      """

    """,
    "scipy.optimize.OptimizeResult":
      """

    """,
    "scipy.stats.rv_continuous":
      """
    a b badvalue cdf entropy expect fit fit_loc_scale freeze generic_moment interval isf logcdf logpdf logsf mean \
    median moment moment_type name nnlf numargs pdf ppf random_state rvs sf shapes stats std support var \
    vecentropy xtol
    """,
    "scipy.stats.rv_discrete":
      """
    a b badvalue cdf entropy expect freeze generic_moment inc interval isf logcdf logpmf logsf mean median moment \
    moment_tol name nnlf numargs pmf ppf random_state rvs sf shapes stats std support var vecentropy
    """,
    "scipy.stats.rv_frozen":
      """
    a args b cdf dist entropy expect interval isf kwds logcdf logpdf logsf mean median moment pdf ppf random_state \
    rvs sf stats std support var
    """,
    "sklearn.linear_model.LinearRegression":
      """
    copy_X fit fit_intercept get_metadata_routing get_params n_jobs positive predict score set_fit_request \
    set_params set_score_request tol
    """,
    "sklearn.model_selection.KFold":
      """
    get_metadata_routing get_n_splits n_splits random_state shuffle split
    """,
    "sklearn.preprocessing.LabelEncoder":
      """
    fit fit_transform get_metadata_routing get_params inverse_transform set_params transform
    """,
    "sklearn.preprocessing.MinMaxScaler":
      """
    clip copy feature_range fit fit_transform get_feature_names_out get_metadata_routing get_params \
    inverse_transform partial_fit set_output set_params transform
    """,
    "sklearn.preprocessing.OneHotEncoder":
      """
    categories drop dtype feature_name_combiner fit fit_transform get_feature_names_out get_metadata_routing \
    get_params handle_unknown inverse_transform max_categories min_frequency set_output set_params sparse_output \
    transform
    """,
    "sklearn.preprocessing.StandardScaler":
      """
    copy fit fit_transform get_feature_names_out get_metadata_routing get_params inverse_transform partial_fit \
    set_callbacks set_fit_request set_inverse_transform_request set_output set_params set_partial_fit_request \
    set_transform_request transform with_mean with_std
    """,
    "torch.Size":
      """
    count index numel
    """,
    "torch.Tensor":
      """
    H T abs abs_ absolute absolute_ acos acos_ acosh acosh_ add add_ addbmm addbmm_ addcdiv addcdiv_ addcmul \
    addcmul_ addmm addmm_ addmv addmv_ addr addr_ adjoint all allclose amax amin aminmax angle any apply_ arccos \
    arccos_ arccosh arccosh_ arcsin arcsin_ arcsinh arcsinh_ arctan arctan2 arctan2_ arctan_ arctanh arctanh_ \
    argmax argmin argsort argwhere as_strided as_strided_ as_strided_scatter as_subclass asin asin_ asinh asinh_ \
    atan atan2 atan2_ atan_ atanh atanh_ backward baddbmm baddbmm_ bernoulli bernoulli_ bfloat16 bincount \
    bitwise_and bitwise_and_ bitwise_left_shift bitwise_left_shift_ bitwise_not bitwise_not_ bitwise_or \
    bitwise_or_ bitwise_right_shift bitwise_right_shift_ bitwise_xor bitwise_xor_ bmm bool broadcast_to byte \
    cauchy_ ccol_indices cdouble ceil ceil_ cfloat chalf char cholesky cholesky_inverse cholesky_solve chunk clamp \
    clamp_ clamp_max clamp_max_ clamp_min clamp_min_ clip clip_ clone coalesce col_indices conj conj_physical \
    conj_physical_ const_data_ptr contiguous copy_ copysign copysign_ corrcoef cos cos_ cosh cosh_ count_nonzero \
    cov cpu cross crow_indices cuda cummax cummin cumprod cumprod_ cumsum cumsum_ data data_ptr deg2rad deg2rad_ \
    dense_dim dequantize det detach detach_ device diag diag_embed diagflat diagonal diagonal_scatter diff digamma \
    digamma_ dim dim_order dist div div_ divide divide_ dot double dsplit dtype eig element_size eq eq_ equal erf \
    erf_ erfc erfc_ erfinv erfinv_ exp exp2 exp2_ exp_ expand expand_as expm1 expm1_ exponential_ fill_ \
    fill_diagonal_ fix fix_ flatten flip fliplr flipud float float_power float_power_ floor floor_ floor_divide \
    floor_divide_ fmax fmin fmod fmod_ frac frac_ frexp gather gcd gcd_ ge ge_ geometric_ geqrf ger get_device \
    grad grad_dtype grad_fn greater greater_ greater_equal greater_equal_ gt gt_ half hardshrink hash_tensor \
    heaviside heaviside_ histc histogram hsplit hypot hypot_ i0 i0_ igamma igamma_ igammac igammac_ imag index \
    index_add index_add_ index_copy index_copy_ index_fill index_fill_ index_put index_put_ index_reduce \
    index_reduce_ index_select indices inner int int_repr inverse ipu is_coalesced is_complex is_conj \
    is_contiguous is_cpu is_cuda is_distributed is_floating_point is_inference is_ipu is_leaf is_maia is_meta \
    is_mkldnn is_mps is_mtia is_neg is_nested is_nonzero is_pinned is_quantized is_same_size is_set_to is_shared \
    is_signed is_sparse is_sparse_csr is_vulkan is_xla is_xpu isclose isfinite isinf isnan isneginf isposinf \
    isreal istft item itemsize kron kthvalue layout lcm lcm_ ldexp ldexp_ le le_ lerp lerp_ less less_ less_equal \
    less_equal_ lgamma lgamma_ log log10 log10_ log1p log1p_ log2 log2_ log_ log_normal_ log_softmax logaddexp \
    logaddexp2 logcumsumexp logdet logical_and logical_and_ logical_not logical_not_ logical_or logical_or_ \
    logical_xor logical_xor_ logit logit_ logsumexp long lstsq lt lt_ lu lu_solve mH mT map2_ map_ masked_fill \
    masked_fill_ masked_scatter masked_scatter_ masked_select matmul matrix_exp matrix_power max maximum mean \
    median min minimum mm mode module_load moveaxis movedim msort mtia mul mul_ multinomial multiply multiply_ mv \
    mvlgamma mvlgamma_ name nan_to_num nan_to_num_ nanmean nanmedian nanquantile nansum narrow narrow_copy nbytes \
    ndim ndimension ne ne_ neg neg_ negative negative_ nelement new new_empty new_empty_strided new_full new_ones \
    new_tensor new_zeros nextafter nextafter_ nonzero nonzero_static norm normal_ not_equal not_equal_ numel numpy \
    orgqr ormqr outer output_nr permute pin_memory pinverse polygamma polygamma_ positive pow pow_ prelu prod put \
    put_ q_per_channel_axis q_per_channel_scales q_per_channel_zero_points q_scale q_zero_point qr qscheme \
    quantile rad2deg rad2deg_ random_ ravel real reciprocal reciprocal_ record_stream register_hook \
    register_post_accumulate_grad_hook reinforce relu relu_ remainder remainder_ renorm renorm_ repeat \
    repeat_interleave requires_grad requires_grad_ reshape reshape_as resize resize_ resize_as resize_as_ \
    resize_as_sparse_ resolve_conj resolve_neg retain_grad retains_grad roll rot90 round round_ row_indices rsqrt \
    rsqrt_ scatter scatter_ scatter_add scatter_add_ scatter_reduce scatter_reduce_ select select_scatter set_ sgn \
    sgn_ shape share_memory_ short sigmoid sigmoid_ sign sign_ signbit sin sin_ sinc sinc_ sinh sinh_ size \
    slice_inverse slice_scatter slogdet smm softmax solve sort sparse_dim sparse_mask sparse_resize_ \
    sparse_resize_and_clear_ split split_with_sizes sqrt sqrt_ square square_ squeeze squeeze_ sspaddmm std stft \
    storage storage_offset storage_type stride sub sub_ subtract subtract_ sum sum_to_size svd swapaxes swapaxes_ \
    swapdims swapdims_ symeig t t_ take take_along_dim tan tan_ tanh tanh_ tensor_split tile to to_dense to_mkldnn \
    to_padded_tensor to_sparse to_sparse_bsc to_sparse_bsr to_sparse_coo to_sparse_csc to_sparse_csr tolist topk \
    trace transpose transpose_ triangular_solve tril tril_ triu triu_ true_divide true_divide_ trunc trunc_ type \
    type_as unbind unflatten unfold uniform_ unique unique_consecutive unsafe_chunk unsafe_split \
    unsafe_split_with_sizes unsqueeze unsqueeze_ untyped_storage values var vdot view view_as vsplit where xlogy \
    xlogy_ xpu zero_
    """,
    "torch.device":
      """
    index type
    """,
    "torch.distributions.Distribution":
      """
    arg_constraints batch_shape cdf entropy enumerate_support event_shape expand has_enumerate_support has_rsample \
    icdf log_prob logits mean mode param_shape perplexity probs rsample sample sample_n set_default_validate_args \
    stddev support variance
    """,
    "torch.dtype":
      """
    abbr is_complex is_floating_point is_signed itemsize to_complex to_real
    """,
    "torch.nn.Module":
      """
    T_destination add_module apply bfloat16 buffers call_super_init children compile cpu cuda double dump_patches \
    eval extra_repr float forward get_buffer get_extra_state get_parameter get_submodule half ipu load_state_dict \
    modules mtia named_buffers named_children named_modules named_parameters parameters register_backward_hook \
    register_buffer register_forward_hook register_forward_pre_hook register_full_backward_hook \
    register_full_backward_pre_hook register_load_state_dict_post_hook register_load_state_dict_pre_hook \
    register_module register_parameter register_state_dict_post_hook register_state_dict_pre_hook requires_grad_ \
    set_extra_state set_submodule share_memory state_dict to to_empty train training type xpu zero_grad
    """,
    "torch.nn.ModuleList":
      """
    T_destination add_module append apply bfloat16 buffers call_super_init children compile cpu cuda double \
    dump_patches eval extend extra_repr float forward get_buffer get_extra_state get_parameter get_submodule half \
    insert ipu load_state_dict modules mtia named_buffers named_children named_modules named_parameters parameters \
    pop register_backward_hook register_buffer register_forward_hook register_forward_pre_hook \
    register_full_backward_hook register_full_backward_pre_hook register_load_state_dict_post_hook \
    register_load_state_dict_pre_hook register_module register_parameter register_state_dict_post_hook \
    register_state_dict_pre_hook requires_grad_ set_extra_state set_submodule share_memory state_dict to to_empty \
    train training type xpu zero_grad
    """,
    "torch.nn.Sequential":
      """
    T_destination add_module append apply bfloat16 buffers call_super_init children compile cpu cuda double \
    dump_patches eval extend extra_repr float forward get_buffer get_extra_state get_parameter get_submodule half \
    insert ipu load_state_dict modules mtia named_buffers named_children named_modules named_parameters parameters \
    pop register_backward_hook register_buffer register_forward_hook register_forward_pre_hook \
    register_full_backward_hook register_full_backward_pre_hook register_load_state_dict_post_hook \
    register_load_state_dict_pre_hook register_module register_parameter register_state_dict_post_hook \
    register_state_dict_pre_hook requires_grad_ set_extra_state set_submodule share_memory state_dict to to_empty \
    train training type xpu zero_grad
    """,
    "torch.optim.Optimizer":
      """
    OptimizerPostHook OptimizerPreHook add_param_group defaults load_state_dict param_groups profile_hook_step \
    register_load_state_dict_post_hook register_load_state_dict_pre_hook register_state_dict_post_hook \
    register_state_dict_pre_hook register_step_post_hook register_step_pre_hook state state_dict step zero_grad
    """,
    "torch.optim.lr_scheduler.LRScheduler":
      """
    get_last_lr get_lr load_state_dict state_dict step
    """,
    "torch.utils.data.dataloader.DataLoader":
      """
    batch_sampler batch_size check_worker_number_rationality collate_fn dataset drop_last generator in_order \
    multiprocessing_context num_workers persistent_workers pin_memory pin_memory_device prefetch_factor sampler \
    timeout worker_init_fn
    """,
  ]
}
