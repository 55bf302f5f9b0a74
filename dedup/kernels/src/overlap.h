// What the fingerprints of two documents have in common.
#pragma once

#include <cstdint>
#include <cstddef>

namespace DEDUP_LEVEL {

// For each pair three figures: the product of the two, and the share of the weight of the first, and of the second,
// that is on terms which the other has too.
constexpr size_t OVERLAP_FIGURES = 3;

inline void overlap(const uint32_t* terms, const float* weights, const int64_t* offsets, const uint32_t* pairs,
                    size_t count, double* out) {
    for (size_t p = 0; p < count; ++p, out += OVERLAP_FIGURES) {
        int64_t a = offsets[pairs[2 * p]], b = offsets[pairs[2 * p + 1]];
        const int64_t a_end = offsets[pairs[2 * p] + 1], b_end = offsets[pairs[2 * p + 1] + 1];
        double dot = 0, shared_a = 0, shared_b = 0, total_a = 0, total_b = 0;
        while (a < a_end || b < b_end) {
            const bool from_a = a < a_end && (b == b_end || terms[a] <= terms[b]);
            const bool from_b = b < b_end && (a == a_end || terms[b] <= terms[a]);
            if (from_a) total_a += double{weights[a]};
            if (from_b) total_b += double{weights[b]};
            if (from_a && from_b) {
                dot += double{weights[a]} * double{weights[b]};
                shared_a += double{weights[a]};
                shared_b += double{weights[b]};
            }
            a += from_a;
            b += from_b;
        }
        out[0] = dot;
        out[1] = total_a > 0 ? shared_a / total_a : 0;
        out[2] = total_b > 0 ? shared_b / total_b : 0;
    }
}

}  // namespace DEDUP_LEVEL
