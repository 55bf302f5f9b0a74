// What the fingerprints of two documents have in common, by kinds of terms.
#pragma once

#include <cstdint>
#include <cstddef>

namespace DEDUP_LEVEL {

// For each pair ten figures: the product of the two; and for words, names and numbers, the sums of the weights of the
// terms that both have, in the first, in the second, and the sum of all in the smaller one.
constexpr size_t OVERLAP_FIGURES = 10;

inline void overlap(const uint32_t* terms, const float* weights, const int64_t* offsets, const uint32_t* pairs,
                    size_t count, double* out) {
    for (size_t p = 0; p < count; ++p, out += OVERLAP_FIGURES) {
        int64_t a = offsets[pairs[2 * p]], b = offsets[pairs[2 * p + 1]];
        const int64_t a_end = offsets[pairs[2 * p] + 1], b_end = offsets[pairs[2 * p + 1] + 1];
        double dot = 0, shared_a[4] = {}, shared_b[4] = {}, total_a[4] = {}, total_b[4] = {};
        while (a < a_end || b < b_end) {
            const bool from_a = a < a_end && (b == b_end || terms[a] <= terms[b]);
            const bool from_b = b < b_end && (a == a_end || terms[b] <= terms[a]);
            const uint32_t kind = terms[from_a ? a : b] & 3;
            if (from_a) total_a[kind] += double{weights[a]};
            if (from_b) total_b[kind] += double{weights[b]};
            if (from_a && from_b) {
                dot += double{weights[a]} * double{weights[b]};
                shared_a[kind] += double{weights[a]};
                shared_b[kind] += double{weights[b]};
            }
            a += from_a;
            b += from_b;
        }
        out[0] = dot;
        for (size_t kind = 0; kind < 3; ++kind) {
            out[1 + 3 * kind] = shared_a[kind];
            out[2 + 3 * kind] = shared_b[kind];
            out[3 + 3 * kind] = total_a[kind] < total_b[kind] ? total_a[kind] : total_b[kind];
        }
    }
}

}  // namespace DEDUP_LEVEL
