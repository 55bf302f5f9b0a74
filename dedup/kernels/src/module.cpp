// The Python face of the kernel: one module for each level it is compiled for. What the headers of the bindings define is
// static: they are of this one source, and the compiler may inline what is called in one place only.
#include <nanobind/nanobind.h>

#include <string>
#include <vector>

#include "bind_crosslang.h"
#include "bind_near.h"
#include "bind_near_index.h"
#include "bind_print_index.h"
#include "bind_sketched.h"
#include "bind_stories.h"
#include "bind_text.h"

FoldTable fold_table;

namespace {

// The levels this processor can run, best first.
std::vector<std::string> supported() {
    std::vector<std::string> levels;
#if defined(__GNUC__) && defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512cd") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2") &&
        __builtin_cpu_supports("bmi2"))
        levels.push_back("v4");
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
        __builtin_cpu_supports("fma"))
        levels.push_back("v3");
    levels.push_back("v2");
#elif defined(_M_X64)
    levels.push_back("v2");
#else
    levels.push_back("base");
#endif
    return levels;
}

}  // namespace

NB_MODULE(DEDUP_MODULE, m) {
    m.def("supported", &supported);
    bindings::bind_text(m);
    bindings::bind_near(m);
    bindings::bind_print_index(m);
    bindings::bind_sketched(m, bindings::bind_near_index(m));
    bindings::bind_crosslang(m);
    bindings::bind_stories(m);
}
