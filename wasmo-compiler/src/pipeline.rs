//! Which of LLVM's passes make up the optimiser, for each level.
//!
//! At the levels 2 and 3 it is LLVM's own pipeline without what finds nothing in guests (`docs/performance.md` has what that saves):
//!
//! * passes for other languages, for devices, for profiles and for link-time optimisation;
//! * passes for global variables, of which guests have none (`globalopt`), and for pointers to functions, which they keep in tables
//!   (`called-value-propagation`);
//! * passes for calls of the C library (`libcalls-shrinkwrap`) and for tail calls, both of which are forbidden to LLVM here;
//! * repetitions, as the guest's compiler has optimised the code already: four of eight `instcombine`, one of four `licm`; and `constraint-elimination`.
//!
//! What looks as if it could go and cannot: `ipsccp` (without it jacobi2d executes three tenths more instructions), `infer-alignment` (gemm a fifth), the first
//! `instcombine`, the second `jump-threading`.

use crate::options::OptLevel;

/// The passes for `level`, in the language of LLVM's `opt`: one text, or that up to where loops are to become vectors, that up to where straight code is, and
/// the rest.
pub(crate) fn passes(level: OptLevel) -> (String, Option<[String; 2]>) {
    let whole = match level {
        OptLevel::O0 => "function(early-cse,simplifycfg)",
        OptLevel::O1 => "default<O1>",
        OptLevel::O2 | OptLevel::O3 => {
            return (
                simplify(level == OptLevel::O3),
                Some([
                    VECTORIZE_LOOPS.to_owned(),
                    vectorize_rest(level == OptLevel::O3),
                ]),
            );
        }
        OptLevel::Os => "default<Os>",
        OptLevel::Oz => "default<Oz>",
    };
    (whole.to_owned(), None)
}

/// Whether what a call costs that is not inlined counts for a little more than otherwise, as in LLVM's own pipeline for that level. A text of passes cannot
/// say it: functions have the attribute `inlinehint`, and [`llvm`](crate::llvm) says how much that is.
pub(crate) fn inlines_more(level: OptLevel) -> bool {
    level == OptLevel::O3
}

/// The attributes of functions that have passes and the code generator prefer what is small, as clang gives them.
pub(crate) fn for_size(level: OptLevel) -> &'static [&'static str] {
    match level {
        OptLevel::Os => &["optsize"],
        OptLevel::Oz => &["optsize", "minsize"],
        OptLevel::O0 | OptLevel::O1 | OptLevel::O2 | OptLevel::O3 => &[],
    }
}

/// `opt` has `instcombine` check itself unless told otherwise.
const COMBINE: &str = "instcombine<no-verify-fixpoint>";

/// Has loops unrolled as a whole whose number of iterations is a constant.
pub(crate) fn unroll() -> String {
    format!("loop-unroll<O3;no-partial;no-runtime>,{COMBINE},simplifycfg")
}

/// The first half of the levels 2 and 3.
fn simplify(level_3: bool) -> String {
    let [arguments, unswitch] = match level_3 {
        true => ["argpromotion,", "nontrivial;trivial"],
        false => ["", "no-nontrivial;trivial"],
    };
    let combine = COMBINE;
    let straighten = "simplifycfg<switch-range-to-icmp>";
    format!(
        "function<eager-inv>(simplifycfg,early-cse),\
        ipsccp,\
        function<eager-inv>({combine},{straighten}),\
        always-inline,\
        require<globals-aa>,function(invalidate<aa>),require<profile-summary>,\
        cgscc(devirt<4>(\
            inline,\
            function-attrs<skip-non-recursive-function-attrs>,\
            {arguments}\
            function<eager-inv;no-rerun>(\
                sroa<modify-cfg>,early-cse<memssa>,\
                jump-threading,correlated-propagation,{straighten},\
                {combine},aggressive-instcombine,{straighten},reassociate,\
                loop-mssa(\
                    loop-instsimplify,loop-simplifycfg,licm<no-allowspeculation>,loop-rotate,licm,\
                    simple-loop-unswitch<{unswitch}>\
                ),\
                {straighten},\
                loop(loop-idiom,indvars,extra-simple-loop-unswitch-passes,loop-deletion,loop-unroll-full),\
                sroa<modify-cfg>,vector-combine,mldst-motion,gvn,sccp,bdce,\
                jump-threading,correlated-propagation,adce,memcpyopt,dse,\
                simplifycfg<switch-range-to-icmp;switch-to-arithmetic;hoist-common-insts;sink-common-insts>,\
                {combine}\
            ),\
            function-attrs,\
            function(require<should-not-run-function-passes>)\
        )),\
        deadargelim,globaldce,elim-avail-extern"
    )
}

/// The second half, up to where straight code is to become vectors.
const VECTORIZE_LOOPS: &str = "require<profile-summary>,\
    function<eager-inv>(\
        float2int,lower-constant-intrinsics,\
        loop(loop-rotate,loop-deletion),\
        loop-vectorize,infer-alignment,loop-load-elim,\
        simplifycfg<forward-switch-cond;switch-range-to-icmp;switch-to-arithmetic;switch-to-lookup;no-keep-loops;\
            hoist-common-insts;sink-common-insts>\
    )";

/// Passes that make vectors of straight code.
pub(crate) const STRAIGHT: &str = "slp-vectorizer,vector-combine";

/// The rest of the second half.
fn vectorize_rest(level_3: bool) -> String {
    let unroll = if level_3 { "O3" } else { "O2" };
    let combine = COMBINE;
    format!(
        "require<profile-summary>,\
        function<eager-inv>(\
            {STRAIGHT},loop-unroll<{unroll}>,\
            sroa<preserve-cfg>,infer-alignment,{combine},loop-mssa(licm),\
            loop-sink,instsimplify,div-rem-pairs,\
            simplifycfg<switch-range-to-icmp;switch-to-arithmetic;hoist-loads-stores-with-cond-faulting;speculate-unpredictables>\
        ),\
        globaldce,constmerge"
    )
}
